import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { listExports } from '../../../src/exports/list-exports.ts';
import { addresses, fileOf } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { citeCourse } from '../../../src/pages/papers/cite-course.ts';
import { listOwnFiles } from '../../../src/site/places/list-own-files.ts';
import { placeFiles } from '../../../src/site/places/place-files.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

const body = '### Heron\n**Paper:** [Reading](https://arxiv.org/abs/2304.00001)\n**Parameters:** 7B [S]\n';
const catalogue = buildCatalogue([lectureOf(body, 'birds')]);
const site = aSite({ url: 'https://birds.example', base: '/' });
const references = citeCourse(catalogue, site);
const pages = buildPages({ catalogue, site, language: 'en', references });
const exports = {
  catalogue,
  references,
  site,
  pages,
  hasPreviews: true,
  sourceOf: () => ({ body, hrefOf: () => '' }),
};

const place = (...files: string[]) => {
  const placed = placeFiles(files, listOwnFiles(pages, exports));
  return { files: placed.files, faults: placed.diagnostics.map(({ rule, file }) => `${file} ${rule}`) };
};

const written = [
  ...pages.map(({ address }) => address),
  ...Array.from(listExports(exports), ({ address }) => address),
];

test('the table holds what the site writes, of every kind', () => {
  expect(written).toEqual(
    expect.arrayContaining(
      [
        '/404.html',
        '/feed.xml',
        '/course.bib',
        '/_headers',
        '/robots.txt',
        '/lectures/birds/preview.png',
      ].concat([
        '/lectures/birds.md',
        '/lectures/birds/papers.bib',
        '/schemas/models.json',
        addresses.compare,
      ]),
    ),
  );
});

test.each(written.map(fileOf))('a file in a folder named %s is not published', (file) => {
  expect(place(`${file}/a.png`, 'b.png')).toEqual({
    files: ['b.png'],
    faults: [`content/${file}/a.png source/taken`],
  });
});

test.each([
  'lectern-assets/a.png',
  'Lectern-Assets/deep/a.png',
  'pagefind/a.png',
  'lectures',
  'models/heron',
])('%s belongs to the site itself', (file) => {
  expect(place(file)).toEqual({ files: [], faults: [`content/${file} source/taken`] });
});

test('a page of the site stays, whatever a course publishes', () => {
  expect(place('models/index.html', '404.html').faults).toEqual([
    'content/models/index.html source/taken',
    'content/404.html source/taken',
  ]);
});

test('a file of the course replaces one for programs at its path', () => {
  expect(place('course.bib', 'lectures/birds/preview.png').faults).toEqual([]);
});

test('files whose names are the same to a Mac are reported, and both are published', () => {
  const files = ['img/\u00c5.png', 'img/A\u030a.png', 'Course.bib', 'img/heron.png', 'IMG/Heron.png'];
  expect(place(...files)).toEqual({
    files,
    faults: ['A\u030a.png', 'Course.bib', 'Heron.png'].map((name) => {
      const file = files.find((each) => each.endsWith(name));
      return `content/${file} source/same-address`;
    }),
  });
});

test('what cannot be published is reported', () => {
  const { diagnostics } = placeFiles(['feed.xml/a.png', 'Course.bib'], listOwnFiles(pages, exports));
  expect(diagnostics.map(({ message, fix }) => [message, fix])).toMatchInlineSnapshot(`
    [
      [
        "The site writes a file /feed.xml where this one would need a folder; the file is not on the site, and links to it lead nowhere.",
        "Give its folder another name, and correct the links to it.",
      ],
      [
        "Windows and macOS take this file and /course.bib, which the site writes, for the same file; on a site that is built or stored there, one of them is lost.",
        "Give one of them a name that differs in more than its capitals and the way its accents are stored.",
      ],
    ]
  `);
});
