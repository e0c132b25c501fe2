import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from './commands/table.mjs';
import { findKnownFlags } from './find-known-flags.mjs';
import { inGenerator } from './generator.mjs';
import { codeFileOf, replaceImports, skipEleventysThread } from './kept-code.mjs';
import { listOverrides, overridePlugin } from './overrides.mjs';

/** Modules that a process or a thread starts with, and what Eleventy loads by its path. Each has a file in the folder of the code, at its own path. */
const begins = {
  'eleventy.config': (load) => `export default (await ${load}).default;\n`,
  'src/site/eleventy-process': (load) => `await (await ${load}).run();\nsaveCompiled();\n`,
  'src/site/read/reader-thread': (load) => `await (await ${load}).isOver;\nsaveCompiled();\n`,
};

/**
 * V8 flags of the process that builds pages. A thousand lectures take less time with a single thread for garbage collection and a larger
 * young generation. A build is also short: a fifth of its time went into optimising functions, often for nothing, so a function has to
 * run three times as long as usual before V8 optimises it. Only Node 20 has a flag for that.
 */
const flags = ['--single-threaded-gc', '--max-semi-space-size=32', '--interrupt-budget=400000'];

/** What prints JSX in kept code instead of these. */
const jsxPrinter = resolve(inGenerator('src/site/print-jsx.ts'));
const printed = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact-render-to-string'];

/** Nothing in a course with components of its own, which may use all that Preact can do. */
const aliasPrinted = () =>
  Object.fromEntries((listOverrides().length > 0 ? [] : printed).map((name) => [name, jsxPrinter]));

/** What prints pages: no module of `src` may import it. */
const printer = 'layouts/render-page.tsx';

/** Commands that are loaded as they were last bundled. */
const prebuilt = Object.values(commands)
  .filter(({ isSource }) => !isSource)
  .map(({ module }) => module);

const kept = [...Object.keys(begins), ...prebuilt];

/** Packages that are loaded from where they are, since they are programs. What only some courses need is in the file, too, and runs in none but those. */
const ownPackages = ['esbuild', 'pagefind'];

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

/** Modules that look for files beside them: of ours, as they would be in the folder of the code; of Eleventy, where they are. */
const placed =
  /[\\/](?:@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]\w+\.js|src[\\/]site[\\/](?:commands[\\/]build|eleventy-process)\.ts)$/;

/**
 * All in one file, of which only what is asked for runs: V8 keeps what it compiled of a classic script, but not of a module.
 *
 * @param {string} folder
 * @param {string} file one of those that `codeFileOf` names
 */
const inOneFile = (folder, file) => ({
  ...shared,
  format: 'cjs',
  stdin: {
    contents: kept
      .filter((name) => codeFileOf(name) === file)
      .map((name) => `exports[${JSON.stringify(name)}] = () => import('./${name}');`)
      .join('\n'),
    resolveDir: resolve(inGenerator()),
  },
  outfile: resolve(folder, file),
  external: ownPackages,
  alias: aliasPrinted(),
  minifyWhitespace: true,
  define: { 'import.meta.url': 'urlHere' },
  banner: { js: "const urlHere = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [
    { name: 'places', setup: ({ onLoad }) => onLoad({ filter: placed }, (file) => loadPlaced(file, folder)) },
  ],
});

/** A module, with its own address in it. */
async function loadPlaced({ path }, folder) {
  const text = await readFile(path, 'utf8');
  const isOurs = path.endsWith('.ts');
  const at = isOurs
    ? relative(resolve(inGenerator()), path).replace(/\.ts$/, '.mjs')
    : relative(resolve(folder), path);
  const address = JSON.stringify(at.split(sep).join('/'));
  return {
    contents: text.replaceAll('import.meta.url', `new URL(${address}, import.meta.url).href`),
    loader: isOurs ? 'ts' : 'js',
  };
}

/**
 * Turns our own code and most packages into plain JavaScript, in one go, and writes it to a folder. A loader that translates
 * module by module takes as long as reading twenty lectures. Only this file and those that use it are JavaScript already.
 *
 * @param {string} folder
 * @throws Error with file and line of each mistake in the code
 */
export async function bundleCode(folder) {
  const files = await bundleKept(folder);
  await mkdir(folder, { recursive: true });
  for (const { path, text } of files) await writeFile(path, text);
  await writeFile(resolve(folder, 'flags.json'), JSON.stringify(findKnownFlags(flags)));
  const loader = resolve(inGenerator('src/site/kept-code.mjs'));
  for (const [name, write] of Object.entries(begins)) {
    const file = resolve(folder, `${name}.mjs`);
    await mkdir(dirname(file), { recursive: true });
    const from = relative(dirname(file), loader).split(sep).join('/');
    const here = relative(dirname(file), resolve(folder)).split(sep).join('/') || '.';
    const load = `loadKept(fileURLToPath(new URL('${here}', import.meta.url)), '${name}')`;
    await writeFile(
      file,
      `import { fileURLToPath } from 'node:url';\nimport { loadKept, saveCompiled } from '${from}';\n${write(load)}`,
    );
  }
}

/**
 * The source maps of what `bundleCode` writes, by the names of its files: made only when the place of a mistake is needed.
 *
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function mapCode(folder) {
  const files = await bundleKept(folder, { sourcemap: 'external', sourcesContent: false });
  return new Map(files.map(({ path, text }) => [path, text]));
}

async function bundleKept(folder, more) {
  const bundles = [];
  for (const file of new Set(kept.map(codeFileOf))) {
    const { outputFiles } = await runBundler({ ...inOneFile(folder, file), ...more, write: false });
    bundles.push(...outputFiles.map(({ path, text }) => ({ path, text: replaceImports(text) })));
  }
  return bundles;
}

/**
 * Turns only our own code into plain JavaScript, with its source maps, which takes a third of the time: for a command that does
 * so after each edit of the code.
 *
 * @param {readonly string[]} modules to load, without extension
 * @param {string} folder below our packages
 * @throws Error with file and line of each mistake in the code
 */
export async function bundleOwnCode(modules, folder) {
  await runBundler({
    ...shared,
    entryPoints: [...modules.map((module) => `${module}.ts`), printer],
    outdir: resolve(folder),
    outExtension: { '.js': '.mjs' },
    splitting: true,
    packages: 'external',
    alias: aliasPrinted(),
    sourcemap: true,
    sourcesContent: false,
  });
}

/** Loads a module of code that was bundled. */
export function loadFrom(folder, command) {
  skipEleventysThread();
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
    return await build({ ...options, plugins: [overridePlugin(), ...(options.plugins ?? [])] });
  } finally {
    await stop();
  }
}
