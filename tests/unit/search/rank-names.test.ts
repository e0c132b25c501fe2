import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../assets/client/search/query.ts';
import { closeRank, prepareNames, rankNames } from '../../../assets/client/search/rank-names.ts';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildNames } from '../../../src/search/names.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { readVlmCatalogue } from '../../fixtures/vlm-catalogue.ts';
import { papers, spellings, systems } from '../../fixtures/vlm-queries.ts';

const vlm = prepareNames(buildNames(readVlmCatalogue()));
const first = (typed: string) => rankNames(vlm, parseQuery(typed))[0]?.entry;
const address = (section: string) => `/lectures/vision-language-models/#${section}`;

describe('in the VLM lecture, the first hit', () => {
  test.each(systems)('for %s is its model', (name, section) => {
    expect(first(name)).toMatchObject({ kind: 'model', href: address(section) });
  });

  test.each(papers)('for the title %s is the paper', (title, arxiv, section) => {
    expect(first(title)).toMatchObject({ kind: 'paper', name: title, arxiv, href: address(section) });
  });

  test.each(papers)('for the id of %s is the paper', (title, arxiv, section) => {
    expect(first(arxiv)).toMatchObject({ kind: 'paper', name: title, href: address(section) });
  });

  test.each(spellings)('for %s is the section %s', (typed, section) => {
    expect(first(typed)?.href).toBe(address(section));
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
### Heron-Med
![](x.png)
### Heron
**Paper:** [Heron: Watching the water](https://arxiv.org/abs/2203.01234)<br>
**Code:** [c](https://github.com/riverlab/egret)
### Egret
![](y.png)
### 撿乒乓球機器人
![](z.png)`),
      ]),
    ),
  );
  const names = (typed: string) => rankNames(course, parseQuery(typed)).map(({ entry }) => entry.name);

  test('an exact name comes before longer ones and before papers', () => {
    expect(names('heron')).toEqual(['Heron', 'Heron: Watching the water', 'Heron-Med']);
  });

  test('a name comes before a repository of that name', () => {
    expect(names('egret')).toEqual(['Egret', 'Heron']);
  });

  test('words of the heading above find all that stands under it', () => {
    expect(names('waders')).toEqual(['Heron', 'Egret', '撿乒乓球機器人', 'Heron-Med']);
  });

  test('a Chinese word inside a name', () => {
    expect(names('乒乓球')).toEqual(['撿乒乓球機器人']);
  });

  test('a slip of the keyboard is told apart from a match', () => {
    const [hit] = rankNames(course, parseQuery('herron'));
    expect(hit).toMatchObject({ rank: closeRank, entry: { name: 'Heron' } });
  });

  test('short words, other words and ids of other papers find nothing', () => {
    expect(names('egx')).toEqual([]);
    expect(names('pelican')).toEqual([]);
    expect(names('2203.01235')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
