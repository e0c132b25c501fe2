import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findHead, rememberAtHead } from '../../../src/site/read/at-head.ts';

let folder = '';

const git = (place: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: place,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

function commit(place = folder): string {
  git(place, 'commit', '--allow-empty', '-m', 'More');
  return git(place, 'rev-parse', 'HEAD');
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-head-')));
  git(folder, 'init', '-q');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds the commit of a branch, also from a folder within, and after refs are packed', () => {
  expect(findHead(folder)).toBeUndefined();
  const first = commit();
  mkdirSync(join(folder, 'content/lectures'), { recursive: true });
  expect(findHead(join(folder, 'content/lectures'))).toBe(first);
  git(folder, 'pack-refs', '--all');
  expect(findHead(folder)).toBe(first);
  expect(findHead(folder)).not.toBe(commit());
});

it('finds the commit of a detached head, and of a worktree', () => {
  const first = commit();
  const second = commit();
  git(folder, 'worktree', 'add', '-b', 'other', join(folder, 'tree'), first);
  expect([findHead(folder), findHead(join(folder, 'tree'))]).toEqual([second, first]);
  const third = commit(join(folder, 'tree'));
  expect(findHead(join(folder, 'tree'))).toBe(third);
  git(folder, 'checkout', '-q', '--detach', first);
  expect(findHead(folder)).toBe(first);
});

it('asks again after a commit, where git said nothing, and where there is no repository', async () => {
  let asked = 0;
  let said: string | undefined = 'a';
  const read = rememberAtHead(async () => {
    asked += 1;
    return said;
  });
  await read(folder);
  await read(folder);
  expect(asked).toBe(2);
  commit();
  said = undefined;
  await read(folder);
  said = 'b';
  expect([await read(folder), await read(folder), asked]).toEqual(['b', 'b', 4]);
  commit();
  await read(folder);
  expect(asked).toBe(5);
});

it('does not take a file named .git for a repository', () => {
  writeFileSync(join(folder, 'x'), '');
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner/.git'), 'nothing\n');
  expect(findHead(join(folder, 'inner'))).toBe(findHead(folder));
});
