import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from './commands/table.mjs';
import { inGenerator } from './generator.mjs';

/** Modules that Eleventy, or another process, loads by their path. */
const loadedByPath = ['eleventy.config.ts', 'src/site/eleventy-process.ts'];

/** What prints pages: no module of `src` may import it. */
const printer = 'layouts/render-page.tsx';

/** Commands that are loaded as they were last bundled. */
const prebuilt = Object.values(commands)
  .filter(({ isSource }) => !isSource)
  .map(({ module }) => `${module}.ts`);

const kept = [...loadedByPath, ...prebuilt];

/** Packages that are loaded from where they are: by their paths, only by some courses, or large and in one piece. */
const ownPackages = ['@11ty/eleventy', 'beautiful-mermaid', 'esbuild', 'opencc-js', 'pagefind'];

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'silent',
  absWorkingDir: resolve(inGenerator()),
  // Stated here, since no tsconfig.json is read for what is in node_modules.
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

const inOneGo = (modules, folder) => ({
  ...shared,
  entryPoints: modules,
  outdir: resolve(folder),
  outExtension: { '.js': '.mjs' },
  splitting: true,
});

/**
 * CommonJS packages within a module call a `require` that modules do not have.
 */
const withPackages = {
  external: ownPackages,
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);",
  },
};

/**
 * Turns our own code and most packages into plain JavaScript, in one go, and writes it to a folder. A loader that translates
 * module by module takes as long as reading twenty lectures. Only this file and those that use it are JavaScript already.
 *
 * @param {string} folder
 * @throws Error with file and line of each mistake in the code
 */
export async function bundleCode(folder) {
  await runBundler({ ...inOneGo(kept, folder), ...withPackages });
}

/**
 * The source maps of what `bundleCode` writes, by the names of its files: made only when the place of a mistake is needed.
 *
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function mapCode(folder) {
  const { outputFiles } = await runBundler({
    ...inOneGo(kept, folder),
    ...withPackages,
    sourcemap: 'external',
    sourcesContent: false,
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/**
 * Turns only our own code into plain JavaScript, with its source maps, which takes a third of the time: for a command that does
 * so after each edit of the code.
 *
 * @param {string} command module to load, without extension
 * @param {string} folder below our packages
 * @throws Error with file and line of each mistake in the code
 */
export async function bundleOwnCode(command, folder) {
  await runBundler({
    ...inOneGo([`${command}.ts`, printer], folder),
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
  });
}

/** Loads a module of code that was bundled. */
export function loadFrom(folder, command) {
  // Eleventy would pass every module through a thread of its own, to find the changed ones in a later build.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  return import(pathToFileURL(join(folder, `${command}.mjs`)).href);
}

/**
 * Loads a module that needs no package, without writing anything.
 *
 * @param {string} module to load, with extension
 */
export async function loadInMemory(module) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...shared, entryPoints: [module], write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function runBundler(options) {
  const { build, stop } = await import('esbuild');
  try {
    return await build(options);
  } finally {
    await stop();
  }
}
