import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { runningCode } from './cache/code-key.mjs';

/** All of our code, and the packages that it needs, in a folder that `bundleCode` filled. */
export const codeFile = 'code.cjs';

/** `build` has its own file, a tenth as large: where nothing changed it ends before it needs another. */
const ownFiles = { 'src/site/commands/build': 'build.cjs' };

/** The file that a module is in. */
export function codeFileOf(name) {
  return ownFiles[name] ?? codeFile;
}

/**
 * What the code calls instead of `import()`, which a script that V8 compiled earlier cannot do. It has the same length, so that no place in the
 * code moves.
 */
const importer = 'bring_';

/** Replaces with it each `import()` of a name or a quoted address that a bundler left. */
export function replaceImports(text) {
  return text.replace(/(?<![\w$.])import\((?=["\w])/g, `${importer}(`);
}

/** Bytes of the digest in front of what V8 compiled. */
const sealed = 32;

/** What this process loaded, by file. */
const loaded = new Map();

/**
 * Loads a module of bundled code. Node would parse and compile all of it at each start, which takes as long as reading twenty posts: what V8
 * compiled the last time is beside the code, in a file for each thing that a process begins with. Without that file, or if it is torn or
 * from another V8, the code is compiled as usual.
 *
 * @param {string} folder that `bundleCode` filled, absolute
 * @param {string} name of the module, without extension
 * @param {string} use what it will be asked to do, in a word: printing its help runs little of the code that its work runs
 */
export function loadKept(folder, name, use = 'run') {
  skipEleventysThread();
  const path = join(folder, codeFileOf(name));
  const code = loaded.get(path) ?? start(path, name, use);
  loaded.set(path, code);
  return code.modules[name]();
}

/** Eleventy would pass every module through a thread of its own, to find the changed ones in a later build. */
export function skipEleventysThread() {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
}

/** Keeps what V8 compiled in this process for the next one that begins with the same module. Without room for it, that one compiles it again. */
export function saveCompiled() {
  if (runningCode() === undefined) return;
  for (const { script, file, isKept } of loaded.values()) {
    if (isKept) continue;
    try {
      const data = script.createCachedData();
      const scratch = `${file}.${process.pid}`;
      writeFileSync(scratch, Buffer.concat([digest(data), data]));
      renameSync(scratch, file);
    } catch {
      // It is compiled again.
    }
  }
}

function start(path, name, use) {
  const folder = dirname(path);
  const beside = `${basename(path, '.cjs')}-`;
  const file = join(folder, `${beside}${name.replaceAll('/', '-')}-${use}.v8`);
  const text = readFileSync(path, 'utf8');
  const own = readCompiled(file);
  // What another beginning left has part of it, too.
  const cachedData = own ?? readCompiled(join(folder, findOther(folder, beside)));
  const given = `exports, require, module, __filename, __dirname, ${importer}`;
  const script = new Script(`(function (${given}) {${text}\n})`, {
    filename: pathToFileURL(path).href,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  const bring = (address) => import(address);
  script.runInThisContext()(module.exports, createRequire(path), module, path, folder, bring);
  return { script, file, isKept: own !== undefined && !script.cachedDataRejected, modules: module.exports };
}

function findOther(folder, beside) {
  return readdirSync(folder).find((name) => name.startsWith(beside) && name.endsWith('.v8')) ?? '';
}

function readCompiled(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(sealed);
    return digest(data).equals(bytes.subarray(0, sealed)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function digest(data) {
  return createHash('sha256').update(data).digest();
}
