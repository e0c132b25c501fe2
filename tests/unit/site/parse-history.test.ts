import { expect, test } from 'vitest';
import { parseHistory } from '../../../src/site/read/parse-history.ts';

const commit = (time: number, patch: string, parents = 'abc') => `\0${time}\0${parents}\n\n${patch}\n`;
const change = (path: string, ...hunks: string[]) =>
  `diff --git a/${path} b/${path}\nindex 1..2 100644\n--- a/${path}\n+++ b/${path}\n${hunks.map((hunk) => `@@ -1,0 +2,3 @@ text\n${hunk}`).join('\n')}`;
const added = (path: string, text: string) =>
  `diff --git a/${path} b/${path}\nnew file mode 100644\nindex 0..2\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,3 @@\n${text}`;

const linesOf = (log: string, path = 'lectures/a.md') =>
  Object.fromEntries(parseHistory(log).lines.get(path) ?? []);

test('a line is as old as the commit that added it last', () => {
  const log =
    commit(300, change('lectures/a.md', '+### Heron\n+Herons wade.')) +
    commit(200, change('lectures/a.md', '+### Egret'));
  expect(linesOf(log)).toEqual({ '### Heron': 300, 'Herons wade.': 300, '### Egret': 200 });
});

test('a line that was moved or reworded is not new', () => {
  const paper = 'https://arxiv.org/abs/2203.01234';
  const log = commit(
    300,
    change(
      'lectures/a.md',
      '-### Herons\n+### Heron',
      `-**Paper:** [A](${paper})\n+**Paper:** [A bird](${paper})`,
    ) +
      '\n' +
      change('lectures/b.md', '-### Egret') +
      '\n' +
      change('lectures/a.md', '+### Egret'),
  );
  expect(linesOf(log)).toEqual({});
});

test('a new file is known as such, under its present name', () => {
  const renamed =
    'diff --git a/lectures/a.md b/lectures/b.md\nsimilarity index 90%\nrename from lectures/a.md\nrename to lectures/b.md';
  const log = commit(300, renamed) + commit(200, added('lectures/a.md', '+### Heron'));
  expect([...parseHistory(log).files]).toEqual([['lectures/b.md', 200]]);
  expect(linesOf(log, 'lectures/b.md')).toEqual({ '### Heron': 200 });
});

test('the first commit, and the oldest one that a shallow clone has, are not news', () => {
  const log = commit(200, added('lectures/a.md', '+### Heron'), '');
  expect([...parseHistory(log).files, ...parseHistory(log).lines]).toEqual([]);
});
