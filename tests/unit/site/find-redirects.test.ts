import { expect, test } from 'vitest';
import { fileOf } from '../../../src/pages/addresses.ts';
import { AddressTable, ownSite } from '../../../src/site/places/address-table.ts';
import { findRedirects } from '../../../src/site/places/find-redirects.ts';
import { aLecture } from '../../fixtures/pages.ts';

const lecture = (slug: string, ...old: readonly string[]) =>
  aLecture({
    slug,
    path: `lectures/${slug}.md`,
    oldAddresses: old.map((address, index) => ({ address, line: index + 3 })),
  });
const taken = {
  pages: ['/', '/404.html', '/models/', '/lectures/a/', '/lectures/b/', '/feed.xml', '/lectures/b.md'],
  files: ['img/a.png'],
};

const run = (...lectures: Parameters<typeof findRedirects>[0]) => {
  const table = new AddressTable(['lectern-assets/']);
  for (const address of taken.pages) table.claim(fileOf(address), ownSite);
  for (const file of taken.files) table.claim(file, { name: `content/${file}` });
  const { redirects, diagnostics } = findRedirects(lectures, table);
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

test('an address that is still right needs no redirect', () => {
  expect(run(lecture('a', '/lectures/a/'))).toEqual({ redirects: [], faults: [] });
});

test.each([
  ['/'],
  ['/models/'],
  ['/lectures/b/'],
  ['/404.html/x/'],
  ['/img/a.png/'],
  ['/lectures/b/index.html/'],
  ['/feed.xml/'],
  ['/Feed.XML/'],
  ['/lectures/b.md/'],
  ['/lectures/B/'],
  ['/Img/A.png/x/'],
  ['/lectern-assets/'],
  ['/lectern-assets/main.js/x.html'],
])('%s stays what it is', (address) => {
  const { redirects, faults } = run(lecture('a', address));
  expect(redirects).toEqual([]);
  expect(faults).toEqual([expect.stringMatching(/^content\/lectures\/a\.md:3 address\/taken /)]);
});

test('two posts cannot have one old address: the first keeps it', () => {
  expect(run(lecture('a', '/A/'), lecture('b', '/A/'))).toEqual({
    redirects: ['/A/ -> a'],
    faults: [
      'content/lectures/b.md:3 address/taken The old address /A/ now belongs to content/lectures/a.md; old links to this post lead there.',
    ],
  });
});

test('a page and a folder of one name cannot be written both', () => {
  expect(run(lecture('a', '/x.html/y/'), lecture('b', '/x.html')).redirects).toEqual(['/x.html/y/ -> a']);
  expect(run(lecture('a', '/x.html'), lecture('b', '/x.html/y/')).redirects).toEqual(['/x.html -> a']);
});

test('its own address in capitals leads to a lecture, where a host distinguishes capitals', () => {
  expect(run(lecture('a', '/lectures/A/', '/Lectures/a/'))).toEqual({
    redirects: ['/lectures/A/ -> a', '/Lectures/a/ -> a'],
    faults: [],
  });
});

test('two posts cannot have old addresses that are the same to a Mac', () => {
  expect(run(lecture('a', '/\u00c5/'), lecture('b', '/A\u030a/')).faults).toEqual([
    expect.stringMatching(/^content\/lectures\/b\.md:3 address\/taken .* content\/lectures\/a\.md;/),
  ]);
});

test('one old address may begin with another', () => {
  expect(run(lecture('a', '/x/'), lecture('b', '/x/y/')).faults).toEqual([]);
});
