import { describe, expect, test } from 'vitest';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { rankClose, rankNames } from '../../../assets/client/search/rank-names.ts';
import { closeRank, guessRanks } from '../../../assets/client/search/ranks-of-rest.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { prepareNames } from '../../fixtures/prepare-names.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';
import { papers, spellings, systems } from '../../fixtures/vlm-queries.ts';

const vlm = prepareNames(buildNames(readVlmCatalogue()));
const first = (typed: string) => {
  const query = parseQuery(typed);
  return (rankNames(vlm, query)[0] ?? rankClose(vlm, query)[0])?.entry;
};
const placeOf = (typed: string) => first(typed)?.places[0]?.href ?? first(typed)?.href;
const address = (section: string) => `/lectures/vision-language-models/#${section}`;

describe('in the VLM lecture, the first hit', () => {
  test.each(systems)('for %s is its model', (name, section) => {
    expect(first(name)).toMatchObject({ kind: 'model' });
    expect(placeOf(name)).toBe(address(section));
  });

  test.each(papers)('for the title %s is the paper', (title, arxiv, section) => {
    expect(first(title)).toMatchObject({ kind: 'paper', name: title, arxiv, href: `/papers/${arxiv}/` });
    expect(placeOf(title)).toBe(address(section));
  });

  test.each(papers)('for the id of %s is the paper', (title, arxiv, section) => {
    expect(first(arxiv)).toMatchObject({ kind: 'paper', name: title });
    expect(placeOf(arxiv)).toBe(address(section));
  });

  test.each(spellings)('for %s is the section %s', (typed, section) => {
    expect(placeOf(typed)).toBe(address(section));
  });

  test('for its title is the lecture', () => {
    expect(first('vision language models')).toMatchObject({
      kind: 'lecture',
      href: address('').replace('#', ''),
    });
  });
});

describe('in a course of our own', () => {
  const course = prepareNames(
    buildNames(
      buildCatalogue([
        lectureOf(`## Waders
### Heron-Med {.model}
![](x.png)
### Heron
**Paper:** [Heron: Watching the water](https://arxiv.org/abs/2203.01234)<br>
**Code:** [c](https://github.com/riverlab/egret)
### Egret {.model}
![](y.png)
### 撿乒乓球機器人 {.model}
![](z.png)`),
      ]),
    ),
  );
  const names = (typed: string) => rankNames(course, parseQuery(typed)).map(({ entry }) => entry.name);

  test('an exact name comes before longer ones and before papers', () => {
    expect(names('heron')).toEqual(['Heron', 'Heron-Med', 'Heron: Watching the water']);
  });

  test('a name comes before a repository of that name', () => {
    expect(names('egret')).toEqual(['Egret', 'Heron']);
  });

  test('words of the heading above find everything under it', () => {
    expect(names('waders')).toEqual(['Heron', 'Egret', '撿乒乓球機器人', 'Heron-Med']);
  });

  test('a Chinese word within a name finds it', () => {
    expect(names('乒乓球')).toEqual(['撿乒乓球機器人']);
  });

  test('a typing error is distinguished from a match', () => {
    const [hit] = rankNames(course, parseQuery('herron'));
    expect(guessRanks.has(hit?.rank ?? 0)).toBe(true);
    expect(hit?.entry.name).toBe('Heron');
    expect(names('herno wattching')).toEqual([]);
    const [close] = rankClose(course, parseQuery('herno wattching'));
    expect(close).toMatchObject({ rank: closeRank, entry: { name: 'Heron: Watching the water' } });
  });

  test('short words, unknown words and ids of other papers find nothing', () => {
    expect(names('egx')).toEqual([]);
    expect(names('pelican')).toEqual([]);
    expect(names('2203.01235')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});

describe('the first letters of some words of a term', () => {
  const entryOf = (kind: NameEntry['kind'], name: string): NameEntry => {
    return { kind, name, href: '/', aliases: [], has: [], places: [] };
  };
  const candidates = [
    entryOf('term', 'Slow walk in water'),
    entryOf('term', 'Walking'),
    entryOf('paper', 'Sleep While in Water'),
  ].map(prepareName);
  const names = (typed: string) => rankNames(candidates, parseQuery(typed)).map(({ entry }) => entry.name);

  test.each(['SWIW', 'wiw', 'slow WIW', 'wiw slowly'])('find it: %s', (typed) => {
    expect(names(typed)).toEqual(['Slow walk in water']);
  });

  test.each(['iw', 'fast wiw', 'wwi'])('do not find it: %s', (typed) => {
    expect(names(typed)).toEqual([]);
  });
});
