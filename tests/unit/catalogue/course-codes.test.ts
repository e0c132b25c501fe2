import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const namesOf = (body: string) => buildCatalogue([lectureOf(body)]).models.map(({ name }) => name);

test.each(['CS231n', 'CSE599i', 'CSE 599i', 'EECS 498', 'STAT-385', '6.S191', '11-777'])(
  'the number of a course is no model: %s',
  (code) => {
    const item = `* [${code}: Counting Herons at Night (CHN)](https://river.example/notes.pdf)`;
    expect(namesOf(`## Wading Models\n${item}`)).toEqual([]);
    expect(namesOf(`## Wading Models\n### Further Reading\n${item}`)).toEqual([]);
  },
);

test.each(['CNN300', 'SSD512', 'VGG-16'])('letters and a figure are a name elsewhere: %s', (name) => {
  expect(namesOf(`## Waders\n### ${name}\n**Paper:** [Wading](https://arxiv.org/abs/2203.01234)`)).toEqual([
    name,
  ]);
});
