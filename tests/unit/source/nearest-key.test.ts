import { expect, test } from 'vitest';
import { findMisspeltKeys } from '../../../src/source/misspelt-keys.ts';
import { nearestKey } from '../../../src/source/nearest-key.ts';
import { parsePaperRecords } from '../../../src/source/paper-records.ts';
import { parseSource } from '../../../src/source/parse-source.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { weekNumber } from '../../../src/source/week-number.ts';

test.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['timezone', 'timeZone'],
  ['time_zone', 'timeZone'],
  ['descripton', 'description'],
  ['remotePicture', 'remotePictures'],
  ['colour', undefined],
  ['url', undefined],
])('%s was meant to be %s', (written, meant) => {
  expect(nearestKey(written, ['title', 'timeZone', 'description', 'remotePictures'])).toBe(meant);
});

test('a setting that is misspelt is reported with the one that was meant', () => {
  expect(parseSettings('timezone: Asia/Taipei\nanything: 1\n').findings.map(({ fix }) => fix)).toEqual([
    'Did you mean "timeZone"?',
    expect.stringMatching(/^The settings are: title, /),
  ]);
});

const keysOf = (yaml: string) =>
  findMisspeltKeys(parseSource('lectures/a.md', `---\n${yaml}\n---\n`).file).map(
    ({ line, fix }) => `${line} ${fix}`,
  );

test.each([
  ['catalog', 'catalogue'],
  ['lang', 'language'],
  ['desc', 'description'],
])('a setting that is cut short, %s, is reported with the whole one', (written, meant) => {
  expect(parseSettings(`${written}: x\n`).findings).toMatchObject([{ fix: `Did you mean "${meant}"?` }]);
});

test('a key of a paper that is misspelt is reported with the one that was meant', () => {
  expect(
    parsePaperRecords('2304.08485:\n  author: [A]\n  venues: B\n  pages: 3\n').findings.map(({ fix }) => fix),
  ).toEqual([
    'Did you mean "authors"?',
    'Did you mean "venue"?',
    'The keys of a paper are: title, authors, venue, year, doi, note.',
  ]);
});

test('a misspelt key of a post is reported, but not one that other tools read', () => {
  expect(keysOf('tilte: Birds\nauhtor: Ada\nTags: [a, b]\ndraf: true')).toEqual([
    '2 title: Birds',
    '3 author: Ada',
    '4 tags: ["a","b"]',
    '5 draft: true',
  ]);
  expect(
    keysOf(
      'layout: post\nsubtitle: x\ntoc: true\npath: /x\ndata: x\nimage: a.png\nDraft: true\nmathjax: true\nweight: 3\nnav_order: 2\nlastmod: x\npublishDate: 2026-01-01\nkeywords: x\nsummary: x\ncomments: true',
    ),
  ).toEqual([]);
  expect(keysOf('title: A\ntilte: B')).toEqual([]);
});

test.each([
  ['Week 10: Diffusion', 10],
  ['week 2', 2],
  ['Lecture #3. CLIP', 3],
  ['第三週 影像', 3],
  ['第十週', 10],
  ['第十二講：擴散模型', 12],
  ['第二十一週', 21],
  ['第 7 週', 7],
  ['What a week', undefined],
  ['2026 review', undefined],
])('the week of "%s" is %s', (title, week) => {
  expect(weekNumber(title)).toBe(week);
});
