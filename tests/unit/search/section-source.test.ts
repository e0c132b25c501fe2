import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSectionSource } from '../../../assets/client/search/section-source.ts';
import { sectionIndexAddress, termsAddress } from '../../../src/search/section-index.ts';

/** Birds of which many begin alike, a few to a file. */
const files = [
  ['avocet', 'bittern', 'crane'],
  ['crossbill', 'dunlin', 'grebe', 'heron'],
  ['heronry', 'hoopoe', 'jackdaw'],
];
const firsts = ['a', 'cro', 'heronr'];

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const place = files.findIndex((_, file) => termsAddress(file) === address);
    const value =
      address === sectionIndexAddress
        ? { sections: 9, firsts }
        : files[place]?.map((term, at) => [term, 1, (at + 1) * 16 + 1]);
    return new Response(new Uint8Array(deflateSync(JSON.stringify(value))));
  });
});
afterEach(() => vi.unstubAllGlobals());

const find = async (text: string, isOpen?: boolean) =>
  (await createSectionSource('/').findTerms(text, isOpen)).map(({ term }) => term);

test.each([
  ['a word that is still being typed', 'cr', true, ['crane', 'crossbill']],
  ['a whole word', 'grebe', true, ['grebe']],
  ['a word with other letters behind it', 'grebes', true, ['grebe']],
  ['the same, where a file begins between them', 'herons', true, ['heron']],
  ['what the course does not have', 'quail', true, []],
  ['a word that is typed to its end', 'grebe', false, ['grebe']],
])('%s', async (_, text, isOpen, terms) => {
  expect(await find(text, isOpen)).toEqual(terms);
});

test('a word that is typed to its end needs one file', async () => {
  await find('crossbill', false);
  expect(asked).toEqual([sectionIndexAddress, termsAddress(1)]);
});

test.each([
  ['grebe', 'grebe'],
  ['cr', undefined],
])('a term itself needs one file, whether it is there or not: %s', async (text, term) => {
  expect((await createSectionSource('/').findTerm(text))?.term).toBe(term);
  expect(asked).toHaveLength(2);
});

test('a word that is typed to its end and is nowhere needs few files, however many begin like it', async () => {
  const begun = [...'abcdefgh'].map((letter) => [`crow${letter}`, `crow${letter}s`]);
  files.push(...begun);
  firsts.push(...begun.map(([first = '']) => first));
  firsts.sort();
  files.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  await find('crow', false);
  expect(asked.filter((address) => address !== sectionIndexAddress).length).toBeLessThan(3);
});
