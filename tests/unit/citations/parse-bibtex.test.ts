import { expect, test } from 'vitest';
import { formatBibtex } from '../../../src/citations/format-bibtex.ts';
import { formatCsl } from '../../../src/citations/format-csl.ts';
import { formatRis } from '../../../src/citations/format-ris.ts';
import { parseBibtex } from '../../../src/citations/parse-bibtex.ts';
import type { Reference } from '../../../src/citations/reference.ts';
import { hostile, referenceOf } from './reference-of.ts';

const { month: _, ...undated } = referenceOf();

const references: readonly (readonly [string, Reference])[] = [
  ['a preprint', referenceOf()],
  ['a preprint without month', undated],
  ['proceedings', referenceOf({ venue: 'NeurIPS 2023', doi: '10.1000/a_b' })],
  ['a journal', referenceOf({ venue: 'Journal of Bird & Water' })],
  ['nobody', referenceOf({}, [])],
  [
    'names in braces',
    referenceOf({}, ['{Heron Team, Marsh and Reed}', '陳小明', 'Ludwig van Reed', '{Ada_{1}}']),
  ],
  ['an address with signs', referenceOf({ address: 'https://a.example/b?c=d,e&f=%7B_~#g' })],
  ...hostile.map(
    (text) =>
      [text, referenceOf({ title: text, note: text, venue: text }, [`{${text}}`, 'Ada Heron'])] as const,
  ),
];

test.each(references)('of %s, RIS and CSL-JSON can be made of our BibTeX', (_, reference) => {
  const parsed = parseBibtex(formatBibtex(reference));
  expect(parsed && formatRis(parsed)).toBe(formatRis(reference));
  const oneLine = (item: object | undefined) =>
    JSON.parse(JSON.stringify(item), (_, value) =>
      typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
    );
  expect(oneLine(parsed && formatCsl(parsed))).toEqual(oneLine(formatCsl(reference)));
});

test.each([
  ['a lecture', referenceOf({ kind: 'lecture', venue: 'Birds & {Boats}' })],
  ['a lecture without a day', { ...undated, kind: 'lecture' as const, venue: 'Birds' }],
])('%s is read as one, with its course', (_, reference) => {
  const parsed = parseBibtex(formatBibtex(reference));
  expect(parsed && formatRis(parsed)).toBe(formatRis(reference));
  expect(parsed && formatCsl(parsed)).toEqual(formatCsl(reference));
});

test('what we did not write is not read', () => {
  expect(parseBibtex('')).toBe(undefined);
  expect(parseBibtex('@book{a,\n  title = {A}\n}')).toBe(undefined);
  expect(parseBibtex('@misc{a,\n author = "A"\n}')).toBe(undefined);
});
