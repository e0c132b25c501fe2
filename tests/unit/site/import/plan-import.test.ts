import { expect, test } from 'vitest';
import { planImport } from '../../../../src/site/import/plan-import.ts';
import type { SourceRepository } from '../../../../src/site/import/source-repository.ts';

const repository = (over: Partial<SourceRepository>): SourceRepository => ({
  kind: 'jekyll',
  posts: [],
  files: [],
  config: {},
  unread: [],
  ...over,
});
const post = (path: string, text = '---\ntitle: x\ndate: 2026-06-07\n---\n') => ({ path, text });
const notesOf = (source: SourceRepository, existing: readonly string[] = []) =>
  planImport(source, existing).toLookAt.map(({ path, note }) => `${path}: ${note}`);

test('posts go to the lectures, pictures keep their path', () => {
  const { posts, files } = planImport(
    repository({
      posts: [
        post('_posts/2026-06-07-a.md'),
        post('_posts/old/2025-06-07-b.md'),
        post('birds/_posts/2025-01-01-c.md'),
      ],
      files: ['assets/x.png', '_posts/img/y.png', '_drafts/z.png', 'style.css'],
    }),
    [],
  );
  expect(posts.map(({ to }) => to)).toEqual([
    'lectures/2026-06-07-a.md',
    'lectures/old/2025-06-07-b.md',
    'lectures/birds/2025-01-01-c.md',
  ]);
  expect(files.map(({ to }) => to)).toEqual(['assets/x.png', 'lectures/img/y.png']);
});

test('a plain folder keeps its shape', () => {
  const { posts, files } = planImport(
    repository({ kind: 'folder', posts: [post('w/1.md')], files: ['w/x.png'] }),
    [],
  );
  expect([...posts, ...files].map(({ to }) => to)).toEqual(['lectures/w/1.md', 'lectures/w/x.png']);
});

test('what a person should look at', () => {
  expect(notesOf(repository({ posts: [post('_posts/a.md')] }))).toEqual([
    '_posts/a.md: no date in its name, so Jekyll did not publish it; here it has a page',
  ]);
  expect(notesOf(repository({ kind: 'folder', posts: [post('a.md', '# A\n')] }))).toEqual([
    'a.md: no date; it stands behind the others',
  ]);
  expect(
    notesOf(repository({ posts: [post('_posts/2026-06-07-a.md', '---\ntitle: "x\n---\n')] }))[0],
  ).toMatch(/^_posts\/2026-06-07-a\.md: line \d+ stops the build: /);
  expect(notesOf(repository({ posts: [post('birds/_posts/2026-06-07-a.md')] }))).toEqual([
    'birds/_posts/2026-06-07-a.md: its old address began with /birds/; write that as redirect_from: to keep it',
  ]);
  expect(notesOf(repository({ config: { timezone: 'Marsh/Dawn' } }))).toEqual([
    '_config.yml: timeZone: is not a time zone such as Asia/Taipei.',
  ]);
});

test('names that clash', () => {
  const two = repository({ posts: [post('_posts/2025-01-01-a.md'), post('_posts/2026-01-01-a.md')] });
  expect(notesOf(two)).toEqual([
    '_posts/2026-01-01-a.md: has the name of content/lectures/2025-01-01-a.md, so its address ends in its date; write slug: to choose another',
  ]);
  expect(notesOf(repository({ posts: [post('_posts/2025-01-01-a.md')] }), ['lectures/a.md'])).toHaveLength(1);
  expect(
    notesOf(repository({ posts: [post('_posts/2025-01-01-a.md')] }), ['lectures/2025-01-01-a.md']),
  ).toEqual([]);
  const same = repository({ posts: [post('_posts/b/2025-01-01-a.md'), post('b/_posts/2025-01-01-a.md')] });
  expect(planImport(same, []).posts).toHaveLength(1);
});
