import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextPiece } from '../../../../src/search/section-index.ts';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { readStates } from '../../../../src/site/unchanged/file-states.ts';
import { PublishedFiles } from '../../../../src/site/unchanged/published-files.ts';
import { writeKeptSections } from '../../../../src/site/write/kept-sections.ts';
import { KnownFiles } from '../../../../src/site/write/known-files.ts';
import { Stage } from '../../../../src/site/write/stage.ts';
import { readTree, writeTree } from '../publish/tree.ts';

const home = process.cwd();
let parent: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'known-files-'));
  site = join(parent, 'site');
  process.chdir(parent);
  nameCode('today');
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  rmSync(parent, { recursive: true, force: true });
});

/** Writes a new generation, and publishes it. */
async function publish(write: (stage: Stage) => void | Promise<void>): Promise<readonly string[]> {
  mkdirSync(site, { recursive: true });
  const known = new PublishedFiles(site, readStates(`${site}/`, Object.keys(readTree(site))) ?? new Map());
  const staged = mkdtempSync(join(parent, 'staged-'));
  const stage = new Stage(staged, known);
  await write(stage);
  cpSync(staged, site, { recursive: true });
  return Object.keys(readTree(staged));
}

test('a file is made only if it is made from something else than the published one, or somebody changed that', async () => {
  const made: string[] = [];
  const build = (texts: Readonly<Record<string, string | undefined>>) =>
    publish((stage) => {
      const files = new KnownFiles('tests', '/course', stage);
      for (const [address, key] of Object.entries(texts))
        files.write(address, key, () => {
          made.push(address);
          return `text of ${key}`;
        });
      files.save();
    });
  await build({ '/a.md': 'one', '/b.md': 'two', '/c.md': undefined });
  expect(made.splice(0)).toEqual(['/a.md', '/b.md', '/c.md']);
  await build({ '/a.md': 'one', '/b.md': 'three', '/c.md': undefined });
  expect(made.splice(0)).toEqual(['/b.md', '/c.md']);
  writeTree(site, { 'a.md': 'mine' });
  expect(await build({ '/a.md': 'one', '/b.md': 'three' })).toEqual(['a.md']);
  expect(made.splice(0)).toEqual(['/a.md']);
  nameCode('tomorrow');
  await build({ '/a.md': 'one' });
  expect(made).toEqual(['/a.md']);
});

const piece = (lecture: string, text: string): TextPiece => ({
  page: `/lectures/${lecture}/`,
  lecture,
  sections: [{ title: lecture, id: '', text }],
});

test('of the section index, what an edit changes is written, as a first build writes it', async () => {
  const write = (course: string, pieces: readonly TextPiece[]) =>
    publish((stage) => writeKeptSections(stage, course, pieces));
  const others = ['heron', 'egret', 'tern'].map((bird) => piece(bird, `${bird} wades and waits`));
  await write('/course', [piece('gull', 'a gull dives'), ...others]);
  const changed = await write('/course', [piece('gull', 'a gull dives 發現'), ...others]);
  expect(changed).toContain('pagefind/sections/text-0.deflate');
  expect(changed).not.toContain('pagefind/sections/text-1.deflate');
  const edited = readTree(site);
  rmSync(site, { recursive: true });
  await write('/other', [piece('gull', 'a gull dives 發現'), ...others]);
  expect(readTree(site)).toEqual(edited);
});
