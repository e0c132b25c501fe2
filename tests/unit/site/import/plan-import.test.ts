import { expect, test } from 'vitest';
import { collectionsOf, oldAddressOf } from '../../../../src/site/import/collections.ts';
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

test('what a person should look at is reported', () => {
  expect(notesOf(repository({ posts: [post('_posts/a.md')] }))).toEqual([
    '_posts/a.md: no date in its name, so Jekyll did not publish it; here it has a page',
  ]);
  expect(notesOf(repository({ kind: 'folder', posts: [post('a.md', '# A\n')] }))).toEqual([
    'a.md: no date; it is listed after the others',
  ]);
  expect(
    notesOf(repository({ posts: [post('_posts/2026-06-07-a.md', '---\ntitle: "x\n---\n')] }))[0],
  ).toMatch(/^_posts\/2026-06-07-a\.md: line \d+ stops the build: /);
  expect(notesOf(repository({ posts: [post('birds/_posts/2026-06-07-a.md')] }))).toEqual([
    'birds/_posts/2026-06-07-a.md: its old address began with /birds/; add redirect_from: with it to keep it',
  ]);
  expect(notesOf(repository({ config: { timezone: 'Marsh/Dawn' } }))).toEqual([
    '_config.yml: timeZone: is not a time zone such as Asia/Taipei; it is left out',
  ]);
  expect(notesOf(repository({ config: { url: 'https://birds.example/old/' } }))).toEqual([
    '_config.yml: url: is not an address such as https://example.org; its path belongs in base; it is left out',
  ]);
});

test('names that clash are reported', () => {
  const two = repository({ posts: [post('_posts/2025-01-01-a.md'), post('_posts/2026-01-01-a.md')] });
  expect(notesOf(two)).toEqual([
    '_posts/2026-01-01-a.md: has the same name as content/lectures/2025-01-01-a.md, so its address ends in its date; add slug: to choose another',
  ]);
  expect(notesOf(repository({ posts: [post('_posts/2025-01-01-a.md')] }), ['lectures/a.md'])).toHaveLength(1);
  expect(
    notesOf(repository({ posts: [post('_posts/2025-01-01-a.md')] }), ['lectures/2025-01-01-a.md']),
  ).toEqual([]);
  const same = repository({ posts: [post('_posts/b/2025-01-01-a.md'), post('b/_posts/2025-01-01-a.md')] });
  expect(planImport(same, []).posts).toHaveLength(1);
});

test('documents of a collection of lectures are lectures, those of others are pages', () => {
  const config = { collections: { lectures: { output: true }, tabs: { output: true }, notes: {} } };
  const source = repository({
    posts: [
      post('_lectures/01-herons.md'),
      post('_lectures/02-egrets.md', '---\npermalink: /egrets/\n---\n'),
    ],
    files: ['_lectures/img/x.png', '_tabs/about.md', '_notes/a.md'],
    collections: collectionsOf(config),
  });
  const plan = planImport(source, []);
  expect([...plan.posts, ...plan.files].map(({ to }) => to)).toEqual([
    'lectures/01-herons.md',
    'lectures/02-egrets.md',
    'lectures/img/x.png',
  ]);
  expect(plan.ignored.map(({ path, note }) => `${path}: ${note}`)).toEqual([
    '_tabs/about.md: a page, not a post',
    '_notes/a.md: a page, not a post',
  ]);
  expect(notesOf(source)).toEqual([
    '_lectures/01-herons.md: its old address was /lectures/01-herons.html; add redirect_from: with it to keep it',
    '_lectures/02-egrets.md: no date; it is listed after the others',
  ]);
});

test.each([
  [{ lectures: { output: true } }, ['_lectures/ true /:collection/:path:output_ext']],
  [{ lectures: { output: true, permalink: '/l/:title/' } }, ['_lectures/ true /l/:title/']],
  [{ 'lecture-notes': { output: true }, posts: {} }, ['_lecture-notes/ true /:collection/:path:output_ext']],
  [
    ['lectures', 'news'],
    ['_lectures/ false /:collection/:path:output_ext', '_news/ false /:collection/:path:output_ext'],
  ],
  ['lectures', []],
  [null, []],
])('collections are read from %j', (collections, expected) => {
  expect(
    collectionsOf({ collections }).map(
      ({ folder, holdsLectures, permalink }) => `${folder} ${holdsLectures} ${permalink}`,
    ),
  ).toEqual(expected);
});

test('a collection may be within a folder, and its documents have addresses of their own', () => {
  const [lectures] = collectionsOf({
    collections_dir: '/course/',
    collections: { lectures: { output: true, permalink: '/:collection/:name/' } },
  });
  expect(lectures?.folder).toBe('course/_lectures/');
  expect(lectures && oldAddressOf('course/_lectures/w1/Herons.md', lectures)).toBe('/lectures/herons/');
});

test('texts in another format are named with the command that converts them, and are never taken for layouts', () => {
  const formats = ['b.qmd', 'c.Rmd', 'd.mdx', 'e.org', 'f.rst', 'g.tex', 'h.adoc'];
  const found = (over: Partial<SourceRepository>) => {
    const { toLookAt, ignored } = planImport(repository(over), []);
    return [toLookAt, ignored].map((notes) => notes.map(({ path }) => path));
  };
  const inside = (folder: string) => formats.map((name) => folder + name);
  for (const [kind, folder] of [
    ['folder', 'w/'],
    ['hugo', 'content/'],
    ['jekyll', '_posts/'],
  ] as const)
    expect(found({ kind, files: inside(folder) })).toEqual([inside(folder), []]);
  const html = repository({ files: ['_posts/2026-06-07-a.html', '_layouts/post.html'] });
  expect(notesOf(html)).toEqual([
    "_posts/2026-06-07-a.html: not imported as a post: it is HTML; only Markdown is read as a post. Convert it: mv '_posts/2026-06-07-a.html' '_posts/2026-06-07-a.md'",
  ]);
  const converted = repository({ kind: 'folder', posts: [post('w/b.md')], files: ['w/b.qmd'] });
  expect(notesOf(converted)).toEqual([]);
});

test('a plain folder is not said to hold what a site was made with', () => {
  const { ignored } = planImport(repository({ kind: 'folder', files: ['LICENSE', 'demo.css'] }), []);
  expect(ignored).toEqual([{ path: '2 more', note: 'of kinds that the site does not publish' }]);
});
