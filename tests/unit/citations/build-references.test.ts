import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildReferences } from '../../../src/citations/build-references.ts';
import type { References } from '../../../src/citations/reference.ts';
import { parsePaperRecords } from '../../../src/source/paper-records.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

function cite(body: string, yaml = '', frontMatter = 'title: Wading Birds\nauthor: Ada Heron'): References {
  const catalogue = buildCatalogue([lectureOf(body, 'birds', frontMatter)]);
  return buildReferences(catalogue, parsePaperRecords(yaml).records, {
    title: 'Birds That See',
    language: 'en',
    authors: [],
    address: undefined,
    addressOf: ({ slug }) => `https://example.org/lectures/${slug}/`,
  });
}

const keys = ({ papers }: References) => Object.fromEntries([...papers].map(([id, { key }]) => [id, key]));
const paper = (title: string, id: string) =>
  `### E ${id}\n**Paper:** [${title}](https://arxiv.org/abs/${id})\n`;

test('a key is author, year and first word; without author, words of the title; without those, the id', () => {
  const body =
    paper('The Reading of Water', '2304.00001') +
    paper('A Study on Mud-Flats', '2305.00002') +
    paper('白鷺與水', '2306.00003');
  const yaml =
    '2304.00001: { authors: [Zoë Ångström, others] }\n2305.00002: { authors: ["{01.Heron Team}"] }';
  expect(keys(cite(body, yaml))).toEqual({
    '2304.00001': 'angstrom2023reading',
    '2305.00002': 'heron2023study',
    '2306.00003': 'arxiv230600003',
  });
});

test('of two papers that would share a key the older one has it, and keeps it when a newer one comes', () => {
  const older = paper('Reading Water', '2304.00001');
  expect(keys(cite(older))).toEqual({ '2304.00001': 'reading2023water' });
  expect(keys(cite(paper('Reading Water', '2309.00009') + older))).toEqual({
    '2304.00001': 'reading2023water',
    '2309.00009': 'reading2023watera',
  });
});

test('a venue has its own year, but the key keeps that of the paper', () => {
  const { papers } = cite(
    paper('Reading Water', '2212.00001'),
    '2212.00001: { authors: [Ada Heron, others], venue: CVPR 2023 }',
  );
  expect(papers.get('2212.00001')).toEqual({
    kind: 'paper',
    key: 'heron2022reading',
    title: 'Reading Water',
    authors: [{ family: 'Heron', given: 'Ada' }],
    hasOthers: true,
    year: 2023,
    address: 'https://arxiv.org/abs/2212.00001',
    arxiv: '2212.00001',
    venue: 'CVPR 2023',
  });
});

test('the reference of a lecture has its course, its authors, its date and its address', () => {
  const front = 'title: Wading Birds\nauthor: [Ada Heron, 林雨]\ndate: 2026-06-07';
  expect(cite('## A', '', front).lectures.get('birds')).toEqual({
    kind: 'lecture',
    key: 'heron2026wading',
    title: 'Wading Birds',
    authors: [{ family: 'Heron', given: 'Ada' }, { literal: '林雨' }],
    hasOthers: false,
    year: 2026,
    month: 6,
    day: 7,
    address: 'https://example.org/lectures/birds/',
    venue: 'Birds That See',
    language: 'en',
  });
});

test('nothing is stated that the course does not state', () => {
  const { papers, course } = cite('### E\n**Paper:** [Reading Water](https://water.example/paper.pdf)\n');
  expect([...papers.values()]).toEqual([
    {
      kind: 'paper',
      key: 'readingwater',
      title: 'Reading Water',
      authors: [],
      hasOthers: false,
      address: 'https://water.example/paper.pdf',
    },
  ]);
  expect(course).toEqual({
    kind: 'course',
    key: 'birdsthat',
    title: 'Birds That See',
    authors: [],
    hasOthers: false,
    language: 'en',
  });
});

test('a lecture knows its papers', () => {
  const body = paper('Reading Water', '2304.00001') + paper('Mud in Water', '2305.00002');
  expect(
    cite(body)
      .papersOf.get('birds')
      ?.map(({ title }) => title),
  ).toEqual(['Mud in Water', 'Reading Water']);
});

test.each([
  ['Ada Heron et al., NeurIPS 2023', { authors: [{ family: 'Heron', given: 'Ada' }], venue: 'NeurIPS 2023' }],
  ['(**CVPR 2024**)', { authors: [], venue: 'CVPR 2024' }],
  ['by Ludwig van Reed et al', { authors: [{ family: 'van Reed', given: 'Ludwig' }] }],
  ['won at CVPR, in 2024; see what they and Heron et al. say', { authors: [] }],
])('what an author writes after the link counts: %s', (note, stated) => {
  const body = `### E\n**Paper:** [Reading Water](https://arxiv.org/abs/2304.00001) ${note}<br>\n`;
  const { venue, authors } = cite(body).papers.get('2304.00001') ?? {};
  expect({ authors, ...(venue && { venue }) }).toEqual(stated);
  const known = cite(body, '2304.00001: { authors: [Ben Rail], venue: ICML 2025 }').papers.get('2304.00001');
  expect(known).toMatchObject({ authors: [{ family: 'Rail' }], hasOthers: false, venue: 'ICML 2025' });
});

test('a thousand papers of one title have a thousand keys', () => {
  const body = Array.from({ length: 1000 }, (_, at) =>
    paper('A', `2304.${String(at).padStart(5, '0')}`),
  ).join('');
  const all = Object.values(keys(cite(body)));
  expect(new Set(all).size).toBe(1000);
  expect(all.slice(0, 3)).toEqual(['arxiv230400000', 'arxiv230400001', 'arxiv230400002']);
});
