import { dirname, relative, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** What runs before everything else on a page that was opened from a disk. */
export const offlineEarly = 'assets/client/offline/find-base.ts';

/** Modules that ask a server, and what does the same with a folder. */
const replaced: Readonly<Record<string, string>> = {
  'assets/client/load-document.ts': 'assets/client/offline/load-document.ts',
  'assets/client/request-parts.ts': 'assets/client/offline/request-parts.ts',
  'assets/client/fetch-text.ts': 'assets/client/offline/fetch-text.ts',
  'assets/client/search/pagefind.ts': 'assets/client/offline/pagefind.ts',
  'assets/client/search/section-files.ts': 'assets/client/offline/section-files.ts',
};

/** How scripts are bundled for pages from a disk: each a single classic script, since a browser loads no module from there. */
export function offlineBundle(root: string, define: Readonly<Record<string, string>>): BuildOptions {
  return {
    format: 'iife',
    inject: [resolve(root, 'assets/client/offline/complete-links.ts')],
    define: { ...define, 'import.meta.url': 'lecternScript' },
    banner: { js: 'var lecternScript=document.currentScript.src;' },
    plugins: [replaceModules(root)],
  };
}

function replaceModules(root: string): Plugin {
  return {
    name: 'offline',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        const asked = relative(root, resolve(dirname(importer), path)).replaceAll('\\', '/');
        const twin = replaced[asked];
        return twin && !importer.includes('/offline/') ? { path: resolve(root, twin) } : undefined;
      });
    },
  };
}
