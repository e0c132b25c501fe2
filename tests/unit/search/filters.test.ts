import { expect, test } from 'vitest';
import { countFacets } from '../../../assets/client/search/facets.ts';
import { passesFilters } from '../../../assets/client/search/filters.ts';
import { parseFilters } from '../../../assets/client/search/parse-filters.ts';
import { parseState } from '../../../assets/client/search/read-state.ts';
import { formatState } from '../../../assets/client/search/search-state.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';

const model = (name: string, rest: Partial<NameEntry> = {}): NameEntry => ({
  kind: 'model',
  name,
  href: `/models/${name.toLowerCase()}/`,
  aliases: [],
  has: [],
  places: [{ lecture: 'Wading <b>Models</b>', page: '/lectures/waders/', href: '/lectures/waders/#x' }],
  ...rest,
});

const heron = model('Heron', { year: 2023, under: 'Still water', has: ['code', 'figure'] });
const bench = model('HeronBench', { subject: 'benchmark', year: 2024, has: ['code'] });
const paper = model('Herons', { kind: 'paper', year: 2023, under: 'Heron' });

test.each([
  ['heron year:2023', 'heron', { year: ['2023'] }],
  ['Year:2023 heron year:2024', 'heron', { year: ['2023', '2024'] }],
  ['family:"still water" heron', 'heron', { family: ['still water'] }],
  ['類型:paper 年份:2023', '', { kind: ['paper'], year: ['2023'] }],
  ['is:paper type:model in:waders', '', { kind: ['paper', 'model'], lecture: ['waders'] }],
  ['heron: watching', 'heron: watching', {}],
  ['constructor:x toString:y', 'constructor:x toString:y', {}],
  ['year: 2023', 'year: 2023', {}],
])('%s', (typed, text, filters) => {
  expect(parseFilters(typed)).toEqual({ text, filters });
});

test.each([
  [heron, 'kind:model', true],
  [heron, 'kind:models', true],
  [bench, 'kind:model', false],
  [bench, 'kind:Benchmark', true],
  [paper, 'kind:paper', true],
  [heron, 'year:2022-2023', true],
  [bench, 'year:2022-2023', false],
  [bench, 'year:2024-', true],
  [heron, 'has:code has:figure', true],
  [bench, 'has:code has:figure', false],
  [heron, 'family:still', true],
  [paper, 'family:heron', false],
  [heron, 'lecture:waders', true],
  [heron, 'lecture:wading', true],
  [heron, 'lecture:terns', false],
])('%o passes %s: %s', (entry, typed, passes) => {
  expect(passesFilters(entry, parseFilters(typed).filters)).toBe(passes);
});

test('values are counted under the other filters; a chosen one stays', () => {
  const facets = countFacets([heron, bench, paper], { kind: ['paper'], year: ['1999'] });
  expect(facets.year).toEqual([
    { value: '2023', count: 1, isChosen: false },
    { value: '1999', count: 0, isChosen: true },
  ]);
  expect(countFacets([heron, bench, paper], { has: ['figure'] }).has).toEqual([
    { value: 'code', count: 1, isChosen: false },
    { value: 'figure', count: 1, isChosen: true },
  ]);
});

test('the whole search is in the address', () => {
  const state = { query: '機器人 & <b>', filters: { year: ['2023', '2024'], lecture: ['a=b'] } };
  expect(parseState(formatState(state))).toEqual(state);
  expect(formatState({ query: '', filters: {} })).toBe('');
  expect(parseState('?q=&year=&x=1')).toEqual({ query: '', filters: {} });
});
