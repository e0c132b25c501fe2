import { expect, test } from 'vitest';
import { findRedirects } from '../../../src/site/find-redirects.ts';
import { aLecture } from '../../fixtures/pages.ts';

const lecture = (slug: string, ...old: readonly string[]) =>
  aLecture({
    slug,
    path: `lectures/${slug}.md`,
    oldAddresses: old.map((address, index) => ({ address, line: index + 3 })),
  });
const taken = { pages: ['/', '/404.html', '/models/', '/lectures/a/', '/lectures/b/'], files: ['img/a.png'] };

const run = (...lectures: Parameters<typeof findRedirects>[0]) => {
  const { redirects, diagnostics } = findRedirects(lectures, taken);
  return {
    redirects: redirects.map(({ address, lecture: { slug } }) => `${address} -> ${slug}`),
    faults: diagnostics.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`),
  };
};

test('every old address leads to its lecture', () => {
  expect(
    run(lecture('a', '/lecture/2026/06/07/A.html', '/A/'), lecture('b', '/lecture/2026/06/08/B.html')),
  ).toEqual({
    redirects: ['/lecture/2026/06/07/A.html -> a', '/A/ -> a', '/lecture/2026/06/08/B.html -> b'],
    faults: [],
  });
});

test('an address that is still right needs none', () => {
  expect(run(lecture('a', '/lectures/a/'))).toEqual({ redirects: [], faults: [] });
});

test.each([
  ['/'],
  ['/models/'],
  ['/lectures/b/'],
  ['/404.html/x/'],
  ['/img/a.png/'],
  ['/lectures/b/index.html/'],
])('%s stays what it is', (address) => {
  const { redirects, faults } = run(lecture('a', address));
  expect(redirects).toEqual([]);
  expect(faults).toEqual([expect.stringMatching(/^content\/lectures\/a\.md:3 address\/taken /)]);
});

test('two posts cannot have one old address: the first keeps it', () => {
  expect(run(lecture('a', '/A/'), lecture('b', '/A/'))).toEqual({
    redirects: ['/A/ -> a'],
    faults: [
      'content/lectures/b.md:3 address/taken The old address /A/ belongs to content/lectures/a.md now; old links to this post come out there.',
    ],
  });
});

test('a page and a folder of one name cannot be written both', () => {
  expect(run(lecture('a', '/x.html/y/'), lecture('b', '/x.html')).redirects).toEqual(['/x.html/y/ -> a']);
  expect(run(lecture('a', '/x.html'), lecture('b', '/x.html/y/')).redirects).toEqual(['/x.html -> a']);
});
