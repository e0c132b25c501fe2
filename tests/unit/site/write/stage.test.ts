import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../../src/site/publish/mark.ts';
import { readStates } from '../../../../src/site/unchanged/file-states.ts';
import { PublishedFiles } from '../../../../src/site/unchanged/published-files.ts';
import { Stage } from '../../../../src/site/write/stage.ts';
import { readTree, writeTree } from '../publish/tree.ts';

let parent: string;
let staged: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'stage-'));
  staged = join(parent, 'staged');
  site = join(parent, 'site');
  writeTree(site, { 'index.html': 'home', 'models/heron/index.html': 'Heron' });
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A stage before a site whose last build wrote what is there now. */
function openStage(): Stage {
  const paths = Object.keys(readTree(site));
  return new Stage(staged, new PublishedFiles(site, readStates(`${site}/`, paths) ?? new Map()));
}

test('files are written at their addresses, and what is known of them is said', () => {
  const stage = new Stage(staged);
  stage.write('/models/heron/index.html', 'Heron');
  stage.write('feed.xml', Buffer.from('feed'));
  expect(readTree(staged)).toEqual({ 'feed.xml': 'feed', 'models/heron/index.html': 'Heron' });
  expect(stage.files).toEqual([
    { path: 'models/heron/index.html', digest: digestOf('Heron') },
    { path: 'feed.xml', digest: digestOf('feed') },
  ]);
});

test('what the published site has is not written, and is found there', () => {
  const stage = openStage();
  stage.write('/index.html', 'home');
  stage.write('/models/heron/index.html', 'Heron, revised');
  expect(readTree(staged)).toEqual({ 'models/heron/index.html': 'Heron, revised' });
  expect(stage.files).toEqual([
    { path: 'index.html', digest: digestOf('home'), isKept: true },
    { path: 'models/heron/index.html', digest: digestOf('Heron, revised') },
  ]);
  expect(stage.locate('/index.html')).toBe(join(site, 'index.html'));
  expect(stage.locate('/models/heron/index.html')).toBe(join(staged, 'models/heron/index.html'));
  expect(stage.locate('/written-by-others.js')).toBe(join(staged, 'written-by-others.js'));
});

test.each([
  ['edited', () => writeTree(site, { 'index.html': 'mine' })],
  ['removed', () => rmSync(join(site, 'index.html'))],
  [
    'replaced by a link to the same text',
    () => {
      renameSync(join(site, 'index.html'), join(site, 'home.html'));
      symlinkSync('home.html', join(site, 'index.html'));
    },
  ],
])('a published file that was %s is written again', (_, change) => {
  const stage = openStage();
  change();
  stage.write('/index.html', 'home');
  expect(readTree(staged)).toEqual({ 'index.html': 'home' });
});

test('a file that the last build did not write is written, though it is there', () => {
  const stage = openStage();
  writeTree(site, { CNAME: 'example.org' });
  stage.write('/CNAME', 'example.org');
  expect(readTree(staged)).toEqual({ CNAME: 'example.org' });
});

test('a file of the course is copied only if the published site has another', async () => {
  writeTree(parent, { 'content/one.png': 'Heron', 'content/two.png': 'Tern' });
  writeTree(site, { 'one.png': 'Heron', 'two.png': 'Egret' });
  const stage = openStage();
  for (const path of ['one.png', 'two.png']) await stage.copy(path, join(parent, 'content', path));
  expect(existsSync(join(staged, 'one.png'))).toBe(false);
  expect(readFileSync(join(staged, 'two.png'), 'utf8')).toBe('Tern');
  expect(stage.files).toEqual([{ path: 'one.png', digest: digestOf('Heron'), isKept: true }]);
});
