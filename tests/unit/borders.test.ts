import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms that import nothing but themselves and `collections`. */
const foundations = ['collections', 'diagnostics', 'html', 'identity', 'words'];

/** The way of a lecture: each stage may use those before it. */
const stages = ['source', 'markdown', 'lecture', 'catalogue', 'citations', 'pages'];

const all = [...foundations, ...stages];

/** What each room may import from, besides itself. `src/README.md`, "Stages", says why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(foundations.map((room) => [room, room === 'collections' ? [] : ['collections']])),
  ...Object.fromEntries(stages.map((room, index) => [room, [...foundations, ...stages.slice(0, index)]])),
  study: all.filter((room) => room !== 'citations' && room !== 'pages'),
  pages: [...all, 'study'],
  components: [...all, 'study'],
  layouts: ['components', 'pages', 'words'],
  exports: all,
  client: ['catalogue', 'citations', 'collections', 'identity', 'lecture', 'search', 'words'],
  search: all,
  upkeep: ['collections', 'diagnostics', 'identity', 'source'],
  site: [...all, 'client', 'exports', 'search', 'upkeep'],
  'eleventy.config.ts': [...all, 'layouts', 'site'],
};

/** Where each package is used; one that is not listed is used nowhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@11ty/eleventy': ['site'],
  'beautiful-mermaid': ['markdown'],
  esbuild: ['search', 'site'],
  fflate: ['site'],
  'gray-matter': ['source'],
  'highlight.js': ['markdown'],
  htmlparser2: ['html', 'markdown', 'site', 'upkeep'],
  'image-size': ['upkeep'],
  luxon: ['source'],
  'markdown-it': ['markdown', 'lecture'],
  'markdown-it-attrs': ['markdown'],
  'markdown-it-emoji': ['lecture'],
  mrmime: ['site'],
  'opencc-js': ['search'],
  'opentype.js': ['exports'],
  pagefind: ['search'],
  photoswipe: ['client'],
  picomatch: ['site'],
  'reveal.js': ['client'],
  preact: ['components', 'layouts'],
  'preact-render-to-string': ['components', 'layouts'],
  'sanitize-html': ['markdown'],
  'smol-toml': ['source', 'site'],
  temml: ['markdown'],
  'ts-fsrs': ['client'],
  tsx: ['site'],
  'workbox-precaching': ['client'],
  yaml: ['source', 'site', 'upkeep'],
  zod: ['source', 'exports', 'search'],
};

/** As the formatter writes them: `import type { A } from './a.ts'`, `export * from`, `await import('./a.ts')`. */
const statement =
  /^(?:import|export) (?:type )?(?:\w+|(?:\w+, )?\{[^}]*\}|\*(?: as \w+)?) from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

const files = [
  'eleventy.config.ts',
  ...(await Promise.all(['src', 'layouts', 'assets/client'].map(listCode))).flat(),
];
const imports = files.flatMap(readImports);

test('imports are found', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

test('a room imports from rooms before it', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      target !== undefined &&
      roomOf(target) !== roomOf(file) &&
      !allowed[roomOf(file)]?.includes(roomOf(target)),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('a package is used where it belongs', () => {
  const wrong = imports.filter(
    ({ file, packageName }) => packageName !== undefined && !packages[packageName]?.includes(roomOf(file)),
  );
  expect(wrong.map(({ file, packageName }) => `${file} imports ${packageName}`)).toEqual([]);
});

test('markup is declared safe in one place', () => {
  const forging = files.filter((file) => readFileSync(file, 'utf8').includes(' as Html'));
  expect(forging).toEqual(['src/html/html.ts']);
});

test('what a token holds is read and written in one place', () => {
  const touching = files.filter(
    (file) =>
      /^src\/(?:markdown|lecture)\//.test(file) && /(?<!import)\.meta\b/.test(readFileSync(file, 'utf8')),
  );
  expect(touching).toEqual(['src/markdown/token-meta.ts']);
});

test('no files import each other in a circle, not even for a type', () => {
  const graph = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, target } of imports) if (target) graph.get(file)?.add(target);
  // Files that import nothing of what is left are removed; what remains is circles and what leads to them.
  for (let size = -1; size !== graph.size; ) {
    size = graph.size;
    for (const [file, targets] of graph) {
      if (![...targets].some((target) => graph.has(target))) graph.delete(file);
    }
  }
  expect([...graph.keys()]).toEqual([]);
});

async function listCode(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.map((path) => toSlashes(join(folder, path))).filter((path) => /\.(?:tsx?|mjs)$/.test(path));
}

type Import = { readonly file: string; readonly target?: string; readonly packageName?: string };

function readImports(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].flatMap((match): Import[] => {
    const from = match[1] ?? match[2] ?? match[3] ?? '';
    if (from.startsWith('node:')) return [];
    if (from.startsWith('.')) return [{ file, target: toSlashes(normalize(join(dirname(file), from))) }];
    const [packageName] = /^(?:@[^/]+\/)?[^/]+/.exec(from) ?? [];
    return packageName === undefined ? [] : [{ file, packageName }];
  });
}

/** `src/lecture/links/role.ts` → `lecture` */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  if (top === 'assets') return 'client';
  return top === 'src' ? room : top;
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
