import { expect, test } from 'vitest';
import { listPublished } from '../../../../src/site/import/list-published.ts';

const steps = (...paths: readonly string[]) =>
  paths.map((from) => ({ from, to: from.replace(/^_posts\//, 'lectures/') }));
const posts = steps('_posts/2026-01-01-a.md', '_posts/exam/2026-01-02-b.md');
const files = steps(
  'assets/a.png',
  'assets/b/c.png',
  'hw/d.txt',
  'hw/e.pdf',
  'f (1).pdf',
  '_posts/g.png',
  'CNAME',
);

test.each([
  [{}, ['f \\(1\\).pdf', 'CNAME', 'assets/**', 'hw/**']],
  [{ exclude: ['hw'] }, ['f \\(1\\).pdf', 'CNAME', 'assets/**', '!hw/**']],
  [{ exclude: ['*.txt'] }, ['f \\(1\\).pdf', 'CNAME', 'assets/**', 'hw/e.pdf', '!hw/d.txt']],
  [{ exclude: 'assets/b/' }, ['f \\(1\\).pdf', 'CNAME', 'assets/a.png', 'hw/**', '!assets/b/**']],
  [
    { defaults: [{ scope: { path: '_posts/exam' }, values: { published: false } }] },
    ['f \\(1\\).pdf', 'CNAME', 'assets/**', 'hw/**', '!lectures/exam/**'],
  ],
  [
    { defaults: [{ scope: { path: '' }, values: { published: false } }] },
    ['f \\(1\\).pdf', 'CNAME', 'assets/**', 'hw/**', '!lectures/**'],
  ],
])('%j', (config, publish) => {
  expect(listPublished({ kind: 'jekyll', config }, posts, files)).toEqual(publish);
});

test('a plain folder was not a site before', () => {
  expect(listPublished({ kind: 'folder', config: {} }, posts, files)).toEqual([]);
});
