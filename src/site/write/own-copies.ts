import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The scripts of search. */
const search = /^(?:assets\/client|src|src\/words)\/search\//;

/**
 * Small modules without a state that search shares with parts of other pages. Each would be a file of its own, and a request: so many as a
 * browser makes at a time over HTTP/1.1 would be for these alone.
 */
const copied: ReadonlySet<string> = new Set([
  'assets/client/compare/choice.ts',
  'assets/client/fetch-text.ts',
  'assets/client/load-document.ts',
  'assets/client/pictures-choice.ts',
  'src/catalogue/slug.ts',
  'src/collections/add-to.ts',
  'src/collections/remember-text.ts',
  'src/identity/bounded-name.ts',
  'src/identity/github.ts',
  'src/identity/heading-id.ts',
  'src/identity/hosts.ts',
  'src/identity/name.ts',
  'src/identity/remote-address.ts',
  'src/words/english.ts',
  'src/words/language-of.ts',
]);

/** What marks a page that a hit led to, and what it has copies of, lest search load it by itself. */
const arrival = /^assets\/client\/search\/(?:arrival|text-ranges)\.ts$/;
const copiedForArrival: ReadonlySet<string> = new Set([
  'src/collections/remember-text.ts',
  'src/identity/name.ts',
  'src/search/fold.ts',
]);

/** Marks in an address the copy of a module, and hands on to what it imports that it is one. */
const ofSearch = '?search';
const ofArrival = '?arrival';

/** Gives search copies of these modules, which come with its own scripts. */
export function ownCopies(root: string): Plugin {
  const nameOf = (path: string) => relative(root, path).replaceAll('\\', '/');
  return {
    name: 'own-copies',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, pluginData }) => {
        const asked = resolve(dirname(importer), path);
        const copy = copyFor(nameOf(importer), nameOf(asked), pluginData);
        return copy ? { path: asked, suffix: copy } : undefined;
      });
      onLoad({ filter: /\.ts$/ }, async ({ path, suffix }) =>
        suffix === ofSearch || suffix === ofArrival
          ? { contents: await readFile(path, 'utf8'), loader: 'ts', pluginData: suffix }
          : undefined,
      );
    },
  };
}

/** @param own the copy that the importing module is, if it is one */
function copyFor(importer: string, asked: string, own: unknown): string | undefined {
  if (own === ofArrival || arrival.test(importer)) return copiedForArrival.has(asked) ? ofArrival : undefined;
  return (own === ofSearch || search.test(importer)) && copied.has(asked) ? ofSearch : undefined;
}
