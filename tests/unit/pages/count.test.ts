import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { knownForms } from '../../../src/catalogue/papers/paper-forms.ts';
import { countCourse, countLecture, countTaught } from '../../../src/pages/count.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const title = 'Wading: How Herons Find Their Feet';
const preprint = `[${title}](https://arxiv.org/abs/2203.01234)`;
const published = `[${title}](https://papers.nips.cc/paper/4824-wading.pdf)`;

test('a preprint and the page of its conference are one paper', () => {
  expect(countLecture(lectureOf(`**Paper:** ${preprint}\n\n- ${published}`), {}).papers).toBe(1);
});

test('what another lecture says about two forms counts in this one too', () => {
  const one = lectureOf(`**Paper:** ${preprint}\n\n**Paper:** ${published}`, 'one');
  const other = lectureOf(
    '[here](https://arxiv.org/abs/2203.01234)\n\n- [there](https://papers.nips.cc/paper/4824-wading.pdf)',
    'other',
  );
  const { papers } = buildCatalogue([one, other]);
  expect(papers).toHaveLength(1);
  expect(countLecture(other, {}, { formOf: knownForms(papers) }).papers).toBe(1);
});

const mixed = lectureOf(
  '## Models\n\n### HeronNet\n**Paper:** [Herons](https://arxiv.org/abs/2203.01234)\n\n## Datasets\n\n### PondSet\n**Paper:** [Ponds](https://arxiv.org/abs/2203.01235)',
);

test.each([
  ['a course that lists models: only these are counted as models', {}, { models: 1, others: 1 }],
  [
    'a course that calls all of them birds: all are counted as that',
    { catalogue: { many: 'Birds', one: 'bird' } },
    { models: 2, others: 0 },
  ],
])('%s', (_, naming, counts) => {
  const catalogue = buildCatalogue([mixed]);
  const known = countLecture(mixed, naming, { taught: countTaught(catalogue.models, naming) });
  expect(known).toMatchObject(counts);
  expect(countLecture(mixed, naming)).toMatchObject(counts);
  expect(countCourse(catalogue, new Map([[mixed, known]]), naming)).toMatchObject(counts);
});
