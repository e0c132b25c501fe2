import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../pages/files.ts';
import { offlineBase } from './offline-base.ts';
import { relativePage } from './relative-page.ts';

/** What only a server or a visitor of a server has a use for. */
const ofServers: readonly string[] = [
  files.sitemap,
  files.robots,
  files.headers,
  files.worker,
  files.noJekyll,
  '/404.html',
];

/** Pages that scripts of other pages read. */
const read = /^(?:models|papers|revise|lectures)\/(?!.*\/slides\/)(?:.+\/)?index\.html$/;

/** Lists that search reads, and what the list of papers takes citations from. */
const lists = /^(?:search\/[^/]+\.json|course\.bib)$/;

/** A picture of another site. An alternative text may hold what looks like the end of the tag. */
const remotePicture = /<img(?:\s+[^\s=>"]+(?:="[^"]*")?)*?\s+src="(https?:[^"]*)"/g;

/** Files of text that may name addresses of the site. */
const text = /\.(?:json|md|txt|bib|ris|xml|csv)$/;

/** What is in a folder that was made to be taken along. */
export type OfflineContent = {
  /** Pictures that are shown and are not in the folder, by address. */
  readonly missing: ReadonlySet<string>;
};

/**
 * Turns a site that was built below `offlineBase` into a folder that works by itself, opened from a disk without a network.
 *
 * @param folder of the site, absolute
 * @param base that the site has where it is served
 */
export function makeOffline(folder: string, base: string): OfflineContent {
  for (const address of ofServers) rmSync(join(folder, address), { force: true });
  const missing = new Set<string>();
  for (const path of listFiles(folder)) {
    const file = join(folder, path);
    if (read.test(path)) writeTwin(file, path, cutToMain(readFileSync(file, 'utf8')));
    if (lists.test(path)) writeTwin(file, path, readFileSync(file, 'utf8'));
    if (path.endsWith('.html')) {
      const page = readFileSync(file, 'utf8');
      for (const [, address] of page.matchAll(remotePicture))
        missing.add((address ?? '').replaceAll('&amp;', '&'));
      writeFileSync(file, relativePage(page, path, base));
    } else if (text.test(path)) {
      const content = readFileSync(file, 'utf8');
      if (content.includes(offlineBase)) writeFileSync(file, content.replaceAll(offlineBase, base));
    }
  }
  return { missing };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** A script that hands over a file, cut where the base path belongs; `assets/client/offline/read-twin.ts` asks for it. */
function writeTwin(file: string, path: string, content: string): void {
  writeFileSync(
    `${file}.js`,
    `lecternTwin(${JSON.stringify(path)},${JSON.stringify(content.split(offlineBase))})\n`,
  );
}

/** What other pages read of a page: its language and its content. */
function cutToMain(page: string): string {
  const [html = ''] = /<html[^>]*>/.exec(page) ?? [];
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  return `<!DOCTYPE html>${html}<body>${page.slice(start, end)}</main></body></html>`;
}
