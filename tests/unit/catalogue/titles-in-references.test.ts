import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { paperTitle } from '../../../src/lecture/papers/paper-title.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const title = 'Wading at Dawn and at Dusk';

const titlesOf = (body: string) =>
  buildCatalogue([lectureOf(body)]).papers.map(({ isUntitled, title: shown }) =>
    isUntitled ? undefined : shown,
  );

const styles = [
  ['APA', `Reed, A., Fen, C., & Marsh, B. (2022). ${title}. *Proceedings of the Pond Society*, 36.`],
  ['names with particles', `van den Reed, A., Le Fen, C., & Marsh, B. (2022). ${title}. arXiv.`],
  ['full names with particles', `Ada van den Reed, Cy Fen, Bo Marsh. ${title}. 2022.`],
  ['ACL', `Ada Reed, Cy Fen, and Bo Marsh. 2022. ${title}. In *Proceedings of the Pond Society*.`],
  ['ACL, others', `Reed et al. 2022. ${title}. In CVPR.`],
  ['CVPR', `A. Reed et al. ${title}. In CVPR, 2022.`],
  ['Harvard', `Reed, A. and Marsh, B., 2022. ${title}. arXiv preprint arXiv:2203.01234.`],
  ['MDPI', `Reed, A.; Marsh, B. ${title}. *Sensors* **2022**, 23, 1.`],
  ['Vancouver', `Reed A, Marsh B. ${title}. Nat Commun. 2022;12(1):1-9.`],
  ['CoRR', `Ada Reed and Bo Marsh. ${title}. CoRR, abs/2203.01234, 2022.`],
  ['Springer, others', `Reed A et al (2022) ${title}. arXiv`],
  ['a house', `DeepSeek-AI. ${title}. arXiv preprint, 2022.`],
  ['a team', `Pond Team. ${title}. 2022.`],
  ['others and commas', `Reed et al. (2022), ${title}, NeurIPS.`],
] as const;

test.each(styles)('the title of a reference, whatever its style: %s', (_name, words) => {
  for (const body of [
    `- ${words} ${address}`,
    `## References\n\n${words} ${address}`,
    `1. [${words}](${address})`,
  ])
    expect(titlesOf(body)).toEqual([title]);
});

test.each([
  ['in brackets', `(Reed et al., 2022) ${title}.`],
  ['with a colon', `Reed et al., 2022: ${title}`],
  ['with a dash', `Reed et al. — ${title} (2022).`],
  ['in brackets and bold', `**[Reed et al., 2022]** ${title}.`],
])('the title behind a citation, in a paragraph and in a footnote: %s', (_name, words) => {
  expect(titlesOf(`## References\n\n${words} ${address}`)).toEqual([title]);
  expect(titlesOf(`They wade.[^1]\n\n[^1]: ${words} ${address}`)).toEqual([title]);
});

test.each([
  ['two authors', '- 刘洋, 李明. 在浅水中行走的鸟类视觉模型[J]. 计算机学报, 2022.'],
  ['full-width marks', '[1] 刘洋，李明，王芳，等．在浅水中行走的鸟类视觉模型[J]．计算机学报，2022.'],
])('a Chinese reference with its mark: %s', (_name, words) => {
  expect(titlesOf(`${words} ${address}`)).toEqual(['在浅水中行走的鸟类视觉模型']);
});

test.each([
  [
    'Russian initials',
    `- Иванов И., Петров П. Хождение на рассвете и на закате. ${address}`,
    'Хождение на рассвете и на закате',
  ],
  ['a plus for others, as Japanese lists have it', `- [A. Reed+, ${title}., NeurIPS 2022](${address})`],
  [
    'quotes in front of the authors',
    `- ["${title}." Reed, A. and Marsh, B., 2022. Birds of the Pond](${address})`,
  ],
])('references of other habits: %s', (_name, body, said = title) => {
  expect(titlesOf(body)).toEqual([said]);
});

test.each([
  [
    'a citation in a sentence',
    `We follow Reed and Marsh (2022). Their method is simple. See [arXiv](${address}).`,
  ],
  [
    'what others showed',
    `In 2022, Reed, Marsh and Fen made a model. It wades well and long. [Link](${address})`,
  ],
  ['bold and italics beside it', `- [2022] **Wading Nets** *ICRA 2022* [[paper](${address})]`, 'Wading Nets'],
  ['where authors work', `- Ada Reed, Bo Marsh. Pond University. 2022. [paper](${address})`],
  ['a house and a sentence', `- OpenAI, 2022. Wade is released to the public. [paper](${address})`],
  ['thanks', `- Thanks to Ada Reed, Bo Marsh. [paper](${address})`],
  ['names and a venue', `- [Ada Reed, Bo Marsh, NeurIPS 2022](${address})`],
  ['a venue and an award', `- [NeurIPS 2022, best paper award](${address})`],
  [
    'two things of a field',
    `- [Vision and Language, Ponds and Science](${address})`,
    'Vision and Language, Ponds and Science',
  ],
])('no title of a reference is taken from %s', (_name, body, said = undefined) => {
  expect(titlesOf(body)).toEqual([said]);
});

test.each([
  'Lecture 7: Vision Language Models, Ada Reed',
  'Required Reading for Week 3',
  'Suggested reading for week three',
  'The reading for the second lecture',
  'Student presentations: Ada Reed, Bo Marsh, Cy Fen',
  'Group Discussion of Wading Birds',
  'Project 2: Train a Wading Net on Ponds',
])('what a course does is no title: %s', (words) => {
  expect(paperTitle(words)).toBeUndefined();
});

test.each([
  'Reading Ponds to Answer Questions of Herons',
  'Lecture Notes on Wading and Ponds',
  'Projecting Herons onto Ponds',
])('what begins like it is one: %s', (words) => {
  expect(paperTitle(words)).toBe(words);
});
