import { expect, test } from 'vitest';
import { findMissing } from '../../../assets/client/search/find-missing.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import type { SectionSource, Term } from '../../../assets/client/search/section-source.ts';

// Characters of one form alone: other tests teach search pairs of forms, which it never forgets.
const known = ['heron', 'signal', '水池'].map((term): Term => ({ term, count: 1, sections: new Map() }));
const source: SectionSource = {
  load: async () => ({ sections: 1, firsts: [] }),
  findTerms: async (text) => known.filter(({ term }) => term.startsWith(text)),
  findTerm: async (text) => known.find(({ term }) => term === text),
  readPiece: async () => [],
};

test.each([
  ['sign heron', ['sign']],
  ['heron sign', []],
  ['herons oboe', ['oboe']],
  ['水池山林', ['山林']],
  ['Herons’ OBÖE, 水池', ['OBÖE']],
])('%s: only the last word may be the beginning of another', async (typed, missing) => {
  expect(await findMissing(source, parseQuery(typed))).toEqual(missing);
});
