import { expect, test } from 'vitest';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import type { FoundSection } from '../../../assets/client/search/find-sections.ts';
import { preferEntries } from '../../../assets/client/search/prefer-entries.ts';

const entryOf = (id: string, subject?: 'benchmark') =>
  prepareName({
    kind: 'model',
    name: id,
    href: `/models/${id}/`,
    ...(subject && { subject }),
    aliases: [],
    has: [],
    places: [{ lecture: 'Birds', page: '/lectures/birds/', href: `/lectures/birds/#${id}` }],
  });
const candidates = [entryOf('heron'), entryOf('wade-bench', 'benchmark')];
const sectionOf = (id: string, isSure = true): FoundSection => ({
  hit: { kind: 'section', title: [], href: `/vlm/lectures/birds/#${id}`, facts: [], places: [] },
  isWhole: false,
  isClose: true,
  isSure,
});
const order = (text: string, ...sections: FoundSection[]) =>
  preferEntries(text, sections, candidates, '/vlm/').map(({ hit }) => hit.href.split('#')[1]);

test.each([
  ['which model wades', ['heron', 'shallows', 'wade-bench']],
  ['a model that wades', ['heron', 'shallows', 'wade-bench']],
  ['哪個模型會涉水', ['heron', 'shallows', 'wade-bench']],
  ['which benchmark tests wading', ['wade-bench', 'shallows', 'heron']],
  ['wading models', ['shallows', 'heron', 'wade-bench']],
  ['how does a model wade', ['shallows', 'heron', 'wade-bench']],
])('%s', (text, ids) => {
  expect(order(text, sectionOf('shallows'), sectionOf('heron'), sectionOf('wade-bench'))).toEqual(ids);
});

test('what holds every word goes first', () => {
  expect(order('which model wades', sectionOf('shallows'), sectionOf('heron', false))).toEqual([
    'shallows',
    'heron',
  ]);
});
