import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { listWords } from '../../../src/search/list-words.ts';
import { readThings } from '../../../src/search/read-things.ts';
import { listThings } from '../../../src/search/things.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const lecture = lectureOf(
  `## Waders

They are told by their bill length (BL).

### Heron {.model}
**Paper:** [Standing Still](https://arxiv.org/abs/2203.01234)<br>
**Vision encoder:** CLIP ViT-L/14, frozen<br>

### Egret {.model}
**Paper:** [A Good Step](https://arxiv.org/abs/2303.01234)<br>
**Vision encoder:** CLIP ViT-L/14<br>`,
  'birds',
);
const glossary = lectureOf(`## Measures

### Bill length

How long a bill is, from its tip.

嘴長（BL）：從嘴尖量起的長度。{lang=zh-Hant}

### OOS

Out-of-season sighting: a bird where it should not be.

### Ring

A ring round a leg. Abbreviation: RG.`);

const catalogue = buildCatalogue([lecture]);
const things = listThings(catalogue, [{ address: '/glossary/', text: glossary }]);
const entries = readThings({ ...things, details: { models: [], papers: [] } });

test('headings are terms with their page, those of a text before those of a lecture', () => {
  const terms = entries.filter(({ kind }) => kind === 'term');
  expect(terms.map(({ name, href }) => [name, href])).toEqual([
    ['Measures', '/glossary/#measures'],
    ['Bill length', '/glossary/#bill-length'],
    ['OOS', '/glossary/#oos'],
    ['Ring', '/glossary/#ring'],
    // Heron and Egret have a name as models already.
    ['Waders', '/lectures/birds/#waders'],
  ]);
});

test('a heading of many lectures is packed once', () => {
  const many = ['fen', 'moor'].map((slug) => lectureOf('## Nests\n\nA nest.\n\n## Nests\n\nAnother.', slug));
  const packed = listThings(buildCatalogue(many), []);
  expect(packed.headings).toEqual(['Nests']);
  expect(packed.pages.map(({ terms }) => terms)).toEqual(many.map(() => [0, { n: 0, i: 'nests-1' }]));
  const read = readThings({ ...packed, details: { models: [], papers: [] } });
  expect(read.map(({ href }) => href)).toEqual([
    '/lectures/fen/#nests',
    '/lectures/fen/#nests-1',
    '/lectures/moor/#nests',
    '/lectures/moor/#nests-1',
  ]);
});

test.each([
  ['Bill length', ['BL', '嘴長']],
  ['OOS', ['Out-of-season sighting']],
  ['Ring', ['RG']],
])('%s is also called %s', (name, aliases) => {
  expect(entries.find((entry) => entry.name === name)?.aliases).toEqual(aliases);
});

test('parts are names with the number of models that use them, and with the names that others give them', () => {
  const part = entries.find(({ kind }) => kind === 'part');
  expect(part).toMatchObject({ name: 'CLIP ViT-L/14', href: '/models/parts/clip-vit-l-14/', users: 2 });
  expect(part?.aliases).toContain('CLIP-L');
});

test('words are listed once, the commonest first, those of titles and of what comes before the first heading too', () => {
  expect(listWords([lectureOf('A plover calls.\n\n## Nests', 'dotterel')])).toEqual([
    'calls',
    'dotterel',
    'nests',
    'plover',
  ]);
  const words = listWords([lecture, glossary]);
  expect(words.slice(0, 2)).toEqual(['bill', 'birds']);
  expect(words).toContain('sighting');
  expect(new Set(words).size).toBe(words.length);
});
