import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { codeFile, loadKept, replaceImports, saveCompiled } from '../../../src/site/kept-code.mjs';

const folders: string[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of code with one module, which imports a package when it is asked for. */
async function makeCode(compiled?: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-code-'));
  folders.push(folder);
  const module =
    'exports["src/one"] = async () => ({ join: (await import("node:path")).posix.join, 中: /中/.source });';
  await writeFile(join(folder, codeFile), replaceImports(module));
  if (compiled) await writeFile(join(folder, 'code-src-one-run.v8'), compiled);
  return folder;
}

async function readCompiled(folder: string): Promise<Uint8Array> {
  return readFile(join(folder, 'code-src-one-run.v8'));
}

test('a module runs, and imports, as well from what was compiled before as from its text', async () => {
  vi.stubEnv('LECTERN_CODE', 'some-code');
  const first = await makeCode();
  expect((await loadKept(first, 'src/one')).join('a', 'b')).toBe('a/b');
  saveCompiled();
  const next = await makeCode(await readCompiled(first));
  const { join: joinWords, 中: sign } = await loadKept(next, 'src/one');
  expect([joinWords('a', 'b'), sign]).toEqual(['a/b', '中']);
});

test('a torn file, or one that V8 did not write, is compiled again and replaced', async () => {
  vi.stubEnv('LECTERN_CODE', 'some-code');
  const whole = await makeCode();
  await loadKept(whole, 'src/one');
  saveCompiled();
  const compiled = await readCompiled(whole);
  for (const torn of [
    new Uint8Array(0),
    compiled.slice(0, 40),
    compiled.map((byte, at) => (at === 60 ? byte + 1 : byte)),
  ]) {
    const folder = await makeCode(torn);
    expect((await loadKept(folder, 'src/one')).join('a', 'b')).toBe('a/b');
    saveCompiled();
    expect((await readCompiled(folder)).length).toBe(compiled.length);
  }
});

test('nothing is kept where the code is unknown', async () => {
  vi.stubEnv('LECTERN_CODE', '');
  const folder = await makeCode();
  await loadKept(folder, 'src/one');
  saveCompiled();
  expect(await readdir(folder)).toEqual([codeFile]);
});

test('only imports of a name or a quoted address are replaced, at the same length', () => {
  const code = 'await import("pagefind");import(urlPath);"an import() of";a.import("b");/import(?:ing)?/';
  const replaced = replaceImports(code);
  expect(replaced).toBe(
    'await bring_("pagefind");bring_(urlPath);"an import() of";a.import("b");/import(?:ing)?/',
  );
  expect(replaced.length).toBe(code.length);
});
