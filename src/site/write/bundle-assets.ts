import { cp, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { BuildOptions, BuildResult } from 'esbuild';
import type { LazyStyle } from '../../../assets/client/load-style.ts';
import { hrefOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Assets } from '../../pages/site.ts';
import { scratchOf } from '../cache/cache-folder.mjs';
import { readKeyOfCode, runningCode } from '../cache/code-key.mjs';
import { findOrMakeFolder } from '../cache/keep-folder.mjs';
import { inGenerator } from '../generator.mjs';
import { digestOf } from '../publish/mark.ts';
import { describeBundleError, styleMistakes } from './bundle-error.ts';
import { type BundledFile, nameByContent } from './name-by-content.ts';
import { offlineBundle, offlineEarly } from './offline-bundle.ts';
import { ownCopies } from './own-copies.ts';
import { fillSearchParts, placeOfParts } from './search-parts.ts';

export type BundleOptions = {
  /** Folder of the built site; the files go to a folder in it that contains nothing else. */
  readonly outputFolder: string;
  /** `/` or `/vlm/` */
  readonly base: string;
  readonly minify: boolean;
  /** True for pages that are opened from a disk, where a browser loads no modules and fetches nothing. */
  readonly isOffline?: boolean;
};

const root = resolve(inGenerator());

/** What every site has, whatever its course looks like. */
export type BundledAssets = Omit<Assets, 'theme' | 'custom'>;

/** What each address is made from. */
const entries = {
  style: 'assets/css/sheets/main.css',
  course: 'assets/css/sheets/course.css',
  held: 'assets/css/sheets/held-pictures.css',
  shapes: 'assets/css/sheets/shapes.css',
  texts: 'assets/css/sheets/texts.css',
  code: 'assets/css/sheets/code.css',
  print: 'assets/css/sheets/paper.css',
  early: 'assets/client/early.ts',
  main: 'assets/client/main.ts',
  slidesStyle: 'assets/css/sheets/slides.css',
  slides: 'assets/client/slides/slides.ts',
  servicesStyle: 'assets/css/sheets/services.css',
  services: 'assets/client/services/services.ts',
  icon: 'assets/img/icon.svg',
  app: 'assets/client/app/start-app-page.ts',
  worker: 'assets/client/app/worker.ts',
} as const satisfies Record<keyof BundledAssets, string>;

/** What the scripts of every page share with those that are loaded later. */
const onEveryPage = 'assets/client/on-every-page.ts';

/** Style sheets that come with a part of the client, by the names that `assets/client/load-style.ts` knows them by. */
const lazyStyles = {
  viewer: 'assets/css/sheets/viewer.css',
  search: 'assets/css/sheets/search.css',
  searchRest: 'assets/css/sheets/search-rest.css',
  hoverCard: 'assets/css/sheets/hover-card.css',
  deck: 'assets/css/sheets/deck.css',
  speaker: 'assets/css/sheets/speaker.css',
  keep: 'assets/css/sheets/keep.css',
  onRequest: 'assets/css/sheets/on-request.css',
} as const satisfies Record<LazyStyle, string>;

/** The first browsers that know `light-dark()`, which all our colours are. */
const target = ['chrome123', 'firefox120', 'safari17.5'];

/** Without this, workbox reports each of its steps to the console. */
const workerDefine = { 'process.env.NODE_ENV': '"production"' };

/** What a bundle is made from besides the code that makes it: the client shares some of our modules. */
const sources = ['assets'];

/** In the folder of a bundle: the files, and the name of each entry's file. */
const parts = { files: 'files', names: 'names.json' } as const;

/**
 * Bundles style sheet, scripts and icon into the folder of `files.assets`, each named by its content, and returns
 * their addresses. Equal sources give equal names and bytes on every machine; a bundle that was made from them before is used
 * as it is.
 *
 * @throws Error with file and line of each mistake in a source
 * @example
 * const assets = await bundleAssets({ outputFolder: '_site', base: '/vlm/', minify: true });
 * assets.main // '/vlm/lectern-assets/main-5F0C2A9B.js'
 */
export async function bundleAssets({
  outputFolder,
  base,
  minify,
  isOffline = false,
}: BundleOptions): Promise<BundledAssets> {
  const scratch = join(scratchOf(process.pid), 'assets');
  const { folder, key } = await findOrMakeFolder({
    kind: isOffline ? 'offline-assets' : minify ? 'assets' : 'readable-assets',
    readKey: () => joinKeys(runningCode(), readKeyOfCode(sources)),
    scratch,
    make: (made) => writeBundle(made, minify, isOffline),
  });
  await placeFiles(join(folder, parts.files), join(outputFolder, files.assets));
  const names: Readonly<Record<string, string>> = JSON.parse(
    await readFile(join(folder, parts.names), 'utf8'),
  );
  if (key === undefined) await rm(scratch, { recursive: true, force: true });
  await rmdir(dirname(scratch)).catch(() => {});
  const addressOf = (entry: string) => hrefOf(files.assets + (names[entry] ?? ''), base);
  return {
    style: addressOf(entries.style),
    course: addressOf(entries.course),
    held: addressOf(entries.held),
    shapes: addressOf(entries.shapes),
    texts: addressOf(entries.texts),
    code: addressOf(entries.code),
    print: addressOf(entries.print),
    early: addressOf(entries.early),
    main: addressOf(entries.main),
    slidesStyle: addressOf(entries.slidesStyle),
    slides: addressOf(entries.slides),
    servicesStyle: addressOf(entries.servicesStyle),
    services: addressOf(entries.services),
    icon: addressOf(entries.icon),
    app: addressOf(entries.app),
    worker: addressOf(entries.worker),
  };
}

/** A file is named by its content: one that is there, and whole, may be on its way to a browser and is left alone. */
async function placeFiles(from: string, to: string): Promise<void> {
  const sizeOf = async (path: string) => (await stat(path).catch(() => undefined))?.size;
  const filter = async (one: string, other: string) =>
    (await stat(one)).isDirectory() || (await sizeOf(one)) !== (await sizeOf(other));
  await cp(from, to, { recursive: true, filter });
}

/** One key for the code that runs and the one that is bundled, which may be newer. */
function joinKeys(running: string | undefined, bundled: string | undefined): string | undefined {
  return running && bundled && digestOf(running + bundled);
}

async function writeBundle(folder: string, minify: boolean, isOffline: boolean): Promise<void> {
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir: resolve(folder, parts.files),
    write: false,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify,
    target,
    // Of a generator that is installed as a package, esbuild does not read the file with this.
    tsconfigRaw: { compilerOptions: { strict: true, verbatimModuleSyntax: true } },
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    logOverride: styleMistakes,
  };
  const written = await bundle(shared, isOffline).catch((error: unknown) => {
    throw describeBundleError(error);
  });
  await writeFile(join(folder, parts.names), JSON.stringify(Object.fromEntries(written)));
}

/** Bundles everything and returns the name of each entry's file. The scripts know the names of the style sheets. */
async function bundle(shared: BuildOptions, isOffline: boolean): Promise<ReadonlyMap<string, string>> {
  const { build } = await import('esbuild');
  await mkdir(shared.outdir ?? '', { recursive: true });
  const styles = await write([
    await build({
      ...shared,
      loader: { '.woff2': 'file' },
      entryPoints: [
        entries.style,
        entries.course,
        entries.held,
        entries.shapes,
        entries.texts,
        entries.code,
        entries.print,
        entries.slidesStyle,
        entries.servicesStyle,
        ...Object.values(lazyStyles),
      ],
    }),
  ]);
  const names = Object.entries(lazyStyles).map(([name, path]) => [name, styles.get(path) ?? '']);
  // As text: a table would be a file of its own, which each of the others has to load.
  const define = {
    searchParts: JSON.stringify(placeOfParts),
    lazyStyles: JSON.stringify(JSON.stringify(Object.fromEntries(names))),
  };
  const modules: BuildOptions = isOffline
    ? { ...shared, ...offlineBundle(root, define) }
    : { ...shared, format: 'esm', splitting: true, define, plugins: [ownCopies(root)] };
  const together = isOffline ? {} : { inject: [resolve(root, onEveryPage)] };
  const first = isOffline ? { inject: [resolve(root, offlineEarly)] } : {};
  const scripts = await write(
    await Promise.all([
      // A classic script of its own: it must run before the page is painted.
      build({ ...shared, ...first, entryPoints: [entries.early], format: 'iife' }),
      build({
        ...modules,
        ...together,
        // No course that is opened from a folder has an app.
        entryPoints: [entries.main, entries.icon, ...(isOffline ? [] : [entries.app])],
        loader: { '.svg': 'copy' },
      }).then((built) => (isOffline ? built : fillSearchParts(built))),
      // Bundled apart from the others: what both load would become one more file that every page has to fetch.
      build({ ...modules, entryPoints: [entries.slides] }),
      build({ ...modules, entryPoints: [entries.services] }),
      ...(isOffline
        ? []
        : [build({ ...shared, entryPoints: [entries.worker], format: 'iife', define: workerDefine })]),
    ]),
  );
  return new Map([...styles, ...scripts]);
}

/** Writes what was bundled, and returns the name of each entry's file. */
async function write(results: readonly BuildResult[]): Promise<ReadonlyMap<string, string>> {
  const { names, files } = nameByContent(
    results.flatMap(({ outputFiles }): readonly BundledFile[] => outputFiles ?? []),
  );
  await Promise.all(files.map(({ path, contents }) => writeFile(path, contents)));
  const outputs = results.flatMap(({ metafile }) => Object.entries(metafile?.outputs ?? {}));
  return new Map(
    outputs.flatMap(([output, { entryPoint }]) =>
      entryPoint ? [[entryPoint, names.get(basename(output)) ?? ''] as const] : [],
    ),
  );
}
