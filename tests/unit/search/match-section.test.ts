import { expect, test } from 'vitest';
import { compareMatches, matchSection } from '../../../assets/client/search/match-section.ts';
import { cutPiece, type PageSection } from '../../../assets/client/search/page-sections.ts';

function sectionOf(title: string, text: string): PageSection {
  const piece = { page: '/lectures/birds/', lecture: 'Birds', sections: [{ title, id: 'birds', text }] };
  const [section] = cutPiece(piece, '/');
  if (!section) throw new Error('There is no section.');
  return section;
}

const markedIn = (text: string, terms: readonly string[], others: readonly string[]) => {
  const section = sectionOf('Birds', text);
  const { places } = matchSection(section, terms, '', new Set(others));
  return [...places].map((place) => section.words[place]);
};

test.each([
  ['within another word', 'A distilled heron', ['still'], []],
  ['as the beginning of another word', 'A stillness of herons', ['still'], []],
  ['as it is, or in another form', 'Two stills: one still', ['still'], ['stills:', 'still']],
])('a word that was not typed is found %s or not at all', (_, text, others, marked) => {
  expect(markedIn(text, ['picture', ...others], others)).toEqual(marked);
});

test('a typed word is found within another', () => {
  expect(markedIn('A greyheron', ['heron', 'nest'], [])).toEqual(['greyheron']);
});

test('a whole word goes before the beginning of another, in a heading too', () => {
  const terms = ['sign', 'song'];
  const begun = matchSection(sectionOf('Signal', 'A bird and its song'), terms, 'signsong');
  const whole = matchSection(sectionOf('Calls', 'A sign of spring in each song'), terms, 'signsong');
  expect([begun, whole].sort(compareMatches)).toEqual([whole, begun]);
});
