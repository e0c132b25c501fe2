import { addresses, hrefOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Site } from '../../pages/site.ts';
import { type AppIcon, type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import { drawIcon } from './draw-icon.ts';

/** What browsers ask for: https://web.dev/articles/install-criteria */
const sizes = [192, 512] as const;

/** Colour of the paper, which is around the page while the app opens. */
const paper = '#fbfaf6';

/**
 * A worker that removes what an earlier one kept, and itself. A course that once had the app has to say that it has none: a browser
 * whose worker's file is missing goes on with the old one.
 */
const removalWorker = (base: string) => `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (\`\${name} \`.startsWith(${JSON.stringify(`lectern-app ${base} `)})) await caches.delete(name);
      await registration.unregister();
    })(),
  ),
);
`;

/** What a browser needs to install the site; of a course without the app, the worker that ends an earlier one. */
export function* listAppExports({
  site,
  appIcon,
}: Pick<ExportContent, 'site' | 'appIcon'>): Generator<ExportFile> {
  if (!site.study?.includes('app')) {
    yield { address: files.worker, content: removalWorker(site.base) };
    return;
  }
  yield exportFile(files.manifest, () => formatManifest(site, appIcon));
  for (const size of sizes) yield exportFile(files.appIcon(size), () => drawIcon(size));
}

/** https://www.w3.org/TR/appmanifest/ */
function formatManifest(site: Site, own: AppIcon | undefined): string {
  const home = hrefOf(addresses.home, site.base);
  const drawn = sizes.map((size) => ({
    src: hrefOf(files.appIcon(size), site.base),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    id: home,
    name: site.title,
    ...(site.description && { description: site.description }),
    lang: site.language,
    start_url: home,
    scope: home,
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: paper,
    background_color: paper,
    icons: own ? [own] : drawn,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
