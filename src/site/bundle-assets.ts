import { basename, join, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build } from 'esbuild';
import type { Assets } from '../pages/page.ts';
import { describeBundleError } from './bundle-error.ts';

export type BundleOptions = {
  /** Folder of the built site; the files go to `assets/` in it. */
  readonly outputFolder: string;
  /** `/` or `/vlm/` */
  readonly base: string;
  readonly minify: boolean;
};

/** Every command is run in the project's folder; this file may have become part of another one. */
const root = process.cwd();

/** What each address of `Assets` is made from. */
const entries = {
  style: 'assets/css/main.css',
  early: 'assets/client/early.ts',
  main: 'assets/client/main.ts',
  icon: 'assets/img/icon.svg',
} as const satisfies Record<keyof Assets, string>;

/** The first browsers that know `light-dark()`, which all our colours are. */
const target = ['chrome123', 'firefox120', 'safari17.5'];

/**
 * Bundles style sheet, scripts and icon into `assets/`, each named by its content, and returns their
 * addresses. Equal sources give equal names and bytes on every machine.
 *
 * @throws Error with file and line of each mistake in a source
 * @example
 * const assets = await bundleAssets({ outputFolder: '_site', base: '/vlm/', minify: true });
 * assets.main // '/vlm/assets/main-QKZSO6XJ.js'
 */
export async function bundleAssets({ outputFolder, base, minify }: BundleOptions): Promise<Assets> {
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir: join(resolve(outputFolder), 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify,
    target,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  };
  const results = await Promise.all([
    // A classic script of its own: it has to run before the page is painted.
    build({ ...shared, entryPoints: [entries.early], format: 'iife' }),
    build({
      ...shared,
      entryPoints: [entries.main, entries.style, entries.icon],
      format: 'esm',
      splitting: true,
      loader: { '.svg': 'copy' },
    }),
  ]).catch((error: unknown) => {
    throw describeBundleError(error);
  });
  const written = new Map(results.flatMap(readEntries));
  const addressOf = (entry: string) => `${base}assets/${basename(written.get(entry) ?? '')}`;
  return {
    style: addressOf(entries.style),
    early: addressOf(entries.early),
    main: addressOf(entries.main),
    icon: addressOf(entries.icon),
  };
}

/** Each entry with the file written for it. */
function readEntries({ metafile }: BuildResult): [string, string][] {
  return Object.entries(metafile?.outputs ?? {}).flatMap(([output, { entryPoint }]) =>
    entryPoint ? [[entryPoint, output] as [string, string]] : [],
  );
}
