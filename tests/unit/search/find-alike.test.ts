import { expect, test } from 'vitest';
import { findAlike } from '../../../assets/client/search/find-alike.ts';
import { cutPiece } from '../../../assets/client/search/page-sections.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import type { SectionSource } from '../../../assets/client/search/section-source.ts';
import type { TextPiece } from '../../../src/search/section-index.ts';

/** Where the index has each of its words, in how many sections each is, and the only text. */
const index: Readonly<Record<string, readonly number[]>> = {
  heron: [0, 1],
  heroni: [2],
  nest: [0],
  feather: [1],
  wad: [0],
  common: [3],
};
const counts: Readonly<Record<string, number>> = { common: 1200 };
const piece: TextPiece = {
  page: '/lectures/birds/',
  lecture: 'Birds',
  sections: [{ title: 'Herons', id: 'herons', text: 'A heron wades near its nest' }],
};
const source: SectionSource = {
  load: async () => ({ sections: 4, firsts: [] }),
  findTerms: async (text) =>
    Object.entries(index)
      .filter(([term]) => term.startsWith(text) || text.startsWith(term))
      .map(([term, sections]) => ({
        term,
        count: counts[term] ?? sections.length,
        sections: new Map(sections.map((section) => [section, 1])),
      })),
  findTerm: async () => undefined,
  readPiece: async () => cutPiece(piece, '/'),
};

async function find(typed: string): Promise<{ readonly titles: string[]; readonly isLoaded: boolean }> {
  let isLoaded = false;
  const load = async () => {
    isLoaded = true;
    return { search: async () => ({ results: [{ data: async () => ({ meta: { pieces: '0' } }) }] }) };
  };
  const found = await findAlike(load, source, parseQuery(typed));
  return { titles: found.map(({ hit }) => hit.title.map(({ text }) => text).join('')), isLoaded };
}

test.each([
  ['another form of a word', 'heronen', true],
  ['other forms of words that are in one section', 'wadings nestes', true],
  ['a word whose ending the index does not have', 'featherings', true],
  ['a word that too many sections hold to list them', 'commoners heronen', true],
  ['a word that begins like none', 'oboe', false],
  ['a word that begins like none beside one that does', 'heronen oboe', false],
  ['words that no section has together', 'nestes featherings', false],
  ['too few letters', 'he', false],
  ['Chinese, of which the index knows all', '蒼鷺築巢', false],
])("%s loads Pagefind's program only if a section can hold it", async (_, typed, isLoaded) => {
  expect((await find(typed)).isLoaded).toBe(isLoaded);
});

test('what has all words in another form is found', async () => {
  expect((await find('heronen nestes')).titles).toEqual(['Herons']);
});
