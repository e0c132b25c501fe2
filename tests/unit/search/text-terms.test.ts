import { expect, test } from 'vitest';
import { TextTerms } from '../../../src/search/text-terms.ts';

/** Each term of a text with the place of the word that it begins at; its Han characters are the same in both scripts, whatever other tests taught. */
function termsOf(text: string, terms = new TextTerms()): string[] {
  const found: string[] = [];
  terms.read(text.split(' '), (term, place) => found.push(`${terms.names[term]} ${place}`));
  return found;
}

test.each([
  ['a word is known by its stem', 'Frozen encoders', ['freez 0', 'encod 1']],
  ['joined words are terms, and so is the whole', 'MiniGPT-v2', ['minigpt 0', 'v2 0', 'minigptv2 0']],
  ['Han characters are read in pairs', '模 型 山', ['模型 0', '型山 1']],
  ['a Han character by itself is a term', 'CLIP 山 model', ['clip 0', '山 1', 'model 2']],
  ['no pair goes beyond the end of a sentence', '模 型。 山 表', ['模型 0', '山表 2']],
])('%s', (_, text, terms) => expect(termsOf(text)).toEqual(terms));

test('a term has one number in all texts', () => {
  const terms = new TextTerms();
  termsOf('Freezing an encoder 模 型', terms);
  const count = terms.names.length;
  expect(termsOf('an encoder froze 模 型', terms)).toEqual(['an 0', 'encod 1', 'freez 2', '模型 3']);
  expect(terms.names).toHaveLength(count);
});
