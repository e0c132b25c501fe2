import { expect, test } from 'vitest';
import { readFileNameDate } from '../../../src/source/dates.ts';
import { postName } from '../../../src/source/post-name.ts';

test.each([
  ['lectures/2026-06-07-VLM.md', 'VLM'],
  ['lectures/2026-06-07-VLM/index.md', 'VLM'],
  ['heron/README.md', 'heron'],
  ['lectures/index.md', 'index'],
  ['README.md', 'README'],
  ['lectures/heron/notes.md', 'notes'],
])('%s is named %s', (path, name) => {
  expect(postName(path)).toBe(name);
});

test('a folder of a post may have its date', () => {
  expect(readFileNameDate('lectures/2026-06-07-VLM/index.md', 'en')?.iso).toBe('2026-06-07');
});
