import { expect, test } from 'vitest';
import { isUnsure } from '../../../assets/client/search/answer-meant.ts';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import type { FoundNames } from '../../../assets/client/search/find-hits.ts';
import type { FoundSection } from '../../../assets/client/search/find-sections.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { askedRank, namedRank } from '../../../assets/client/search/ranks-of-rest.ts';

const heron = prepareName({
  kind: 'model',
  name: 'Heron',
  href: '/models/heron/',
  aliases: [],
  has: [],
  places: [],
});
const found = (rank?: number): FoundNames => ({
  hits: rank === undefined ? [] : [{ entry: heron.entry, rank }],
  wanted: parseQuery('heron'),
  compared: [],
});
const section = (isSure: boolean): FoundSection => ({
  hit: { kind: 'section', title: [], href: '/lectures/birds/#heron', facts: [], places: [] },
  isWhole: false,
  isClose: true,
  isSure,
});

test.each([
  ['long legd herons', found(), [section(false)], true],
  ['long legd herons', found(namedRank), [], true],
  ['long legd herons', found(), [section(true)], false],
  ['long legd herons', found(askedRank), [], false],
  ['how long are legd herons', found(), [section(false)], false],
  ['legd heron', { ...found(), fact: { model: heron, property: 'year' } }, [], false],
] as const)('%s may have a typing error: %#', (typed, names, sections, isPoor) => {
  expect(isUnsure(parseQuery(typed), names, sections)).toBe(isPoor);
});
