import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { parsePost } from '../../../src/site/read/read-course.ts';
import { type Deck, findNeighbours } from '../../../src/study/deck.ts';
import { cameFirst } from '../../../src/study/makers/came-first.ts';
import { studyPageWordsOf } from '../../../src/words/study/pages/study-page-words-of.ts';
import { generateCourse } from '../../bench/generate-course.ts';

const posts = generateCourse({ posts: 40, seed: 'near' }).filter(({ path }) => path.endsWith('.md'));
const catalogue = buildCatalogue(
  posts.map(({ path, text }) => parsePost(path, text, { base: '/', language: 'en' }).lecture),
);
const near = findNeighbours(catalogue);

test('some neighbours are in the order in which all of them are', () => {
  for (const [at, model] of catalogue.models.entries()) {
    const isOdd = (others: readonly (typeof model)[]) =>
      new Set(others.filter(({ key }) => (key.length + at) % 2 === 1));
    expect(near(model, isOdd)).toEqual(near(model).filter((other) => isOdd([other]).has(other)));
  }
});

test('the card about which came first is that which all neighbours give', () => {
  const deck: Deck = {
    catalogue,
    kin: new Map(),
    near,
    language: 'en',
    words: studyPageWordsOf('en').cards,
  };
  const cards = catalogue.models.map((model) => cameFirst(model, deck));
  const all = catalogue.models.map((model) => cameFirst(model, { ...deck, near: (each) => near(each) }));
  expect(cards).toEqual(all);
  expect(cards.filter(Boolean).length).toBeGreaterThan(10);
});
