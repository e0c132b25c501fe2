import { describe, expect, test } from 'vitest';
import { findMeant } from '../../../assets/client/search/find-meant.ts';
import { cutPiece } from '../../../assets/client/search/page-sections.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { readSameWords } from '../../../assets/client/search/same-words.ts';
import type { SectionSource } from '../../../assets/client/search/section-source.ts';
import { listSectionFiles } from '../../../src/search/build-sections.ts';
import { separateHan } from '../../../src/search/han-words.ts';
import { type PackedTerm, readSections, type TextPiece } from '../../../src/search/section-index.ts';

const known = {
  words: [],
  same: readSameWords('phone; handset; 木耳\nautomatic; by itself\nwater; 天水'),
  weak: new Set(['make']),
};

/** Titles of the sections of a lecture that say most of a text, best first. */
async function find(typed: string, sections: Readonly<Record<string, string>>): Promise<string[]> {
  const packed = Object.entries(sections).map(([title, text]) => {
    return { title: separateHan(title), id: title, text: separateHan(text) };
  });
  const piece: TextPiece = { page: '/lectures/birds/', lecture: 'Birds', sections: packed };
  const files = await listSectionFiles([piece]);
  const terms = files.flatMap(([address, value]) => (/terms-/.test(address) ? (value as PackedTerm[]) : []));
  const source: SectionSource = {
    load: async () => ({ sections: packed.length, firsts: [] }),
    findTerms: async () => [],
    findTerm: async (text) => {
      const [term = '', count = 0, ...listed] = terms.find(([own]) => own === text) ?? [];
      return term === '' ? undefined : { term, count, sections: readSections(listed) };
    },
    readPiece: async () => cutPiece(piece, '/'),
  };
  const found = await findMeant(source, parseQuery(typed), known);
  return found.map(({ hit }) => hit.title.map(({ text }) => text).join(''));
}

test('other words that mean the same are looked up in few files', async () => {
  const birds = Array.from({ length: 30 }, (_, at) => `bird${String(at).padStart(2, '0')}`);
  const asked: string[] = [];
  const source: SectionSource = {
    load: async () => ({ sections: 9, firsts: birds }),
    findTerms: async () => [],
    findTerm: async (text) => {
      asked.push(text);
      return undefined;
    },
    readPiece: async () => [],
  };
  const many = { words: [], same: readSameWords(birds.join('; ')), weak: new Set<string>() };
  await findMeant(source, parseQuery('bird00 bird05'), many);
  expect(asked).toContain('bird01');
  expect(new Set(asked).size).toBeLessThan(9);
});

const others = Object.fromEntries(
  ['Heron', 'Egret', 'Stork', 'Ibis', 'Crane'].map((name) => [name, `The ${name} makes a nest of twigs.`]),
);

describe('sections that say most of a text', () => {
  test('say it in another word, in either language', async () => {
    expect(await find('song of a phone', { ...others, Calls: 'A song from the handset.' })).toEqual([
      'Calls',
    ]);
    expect(await find('song phone', { ...others, 山林: '用木耳錄下 song。' })).toEqual(['山林']);
    expect(await find('木耳 song', { ...others, Calls: 'A song from the handset.' })).toEqual(['Calls']);
  });

  test('come after those that have the word itself', async () => {
    const sections = { ...others, First: 'A handset in a tree.', Second: 'A phone in a tree.' };
    expect(await find('phone tree', sections)).toEqual(['Second', 'First']);
  });

  test('have the words that few have, and not as many as can be', async () => {
    const sections = { ...others, Rare: 'A cormorant.', Common: 'The nest of twigs, and a nest of twigs.' };
    expect((await find('nest twigs cormorant', sections))[0]).toBe('Rare');
  });

  test('are empty if the only known word says little', async () => {
    const sections = { ...others, First: 'To make a picture.' };
    expect(await find('make oboe', sections)).toEqual([]);
  });

  test('are none where most of what was typed is nowhere', async () => {
    expect(await find('oboe bassoon heron', others)).toEqual([]);
    expect(await find('phone bassoon', { ...others, Calls: 'From the handset.' })).toEqual([]);
  });

  test('are there in Chinese where less of it is known, since many of its pairs are no word', async () => {
    expect(await find('木耳越大越好', { ...others, Calls: '錄音用木耳。' })).toEqual(['Calls']);
  });

  test('hold the words of Chinese, and not the pairs between them', async () => {
    // 耳天 is no word: it ends one and begins another.
    const sections = { ...others, Seam: '耳天。', Calls: 'From the handset.' };
    expect((await find('木耳天水', sections))[0]).toBe('Calls');
  });

  test('hold a long number as well as a word', async () => {
    const sections = { ...others, Ring: 'Seen with 756.', Nest: 'A cormorant.' };
    expect(await find('cormorant 756', sections)).toEqual(['Ring', 'Nest']);
  });

  test('are none for a quotation', async () => {
    expect(await find('"phone in a tree"', { ...others, First: 'A handset in a tree.' })).toEqual([]);
  });
});
