import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { paperTitle } from '../../../src/lecture/papers/paper-title.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const title = 'Wading at Dawn and at Dusk';

const titlesOf = (body: string) => buildCatalogue([lectureOf(body)]).papers.map(({ title: shown }) => shown);

const tails = [
  ', NeurIPS 2023',
  ", NeurIPS'23",
  ', NeurIPS',
  ' (NeurIPS 2023, Spotlight)',
  ' - NeurIPS 2023',
  ' | NeurIPS 2023',
  ' / NeurIPS 2023',
  ' · NeurIPS 2023',
  ' ICLR2021',
  '. In ICLR 2020.',
  ', in ICLR 2020',
  ', CVPR 2023 (Oral)',
  ', ICRA 2022 best paper award',
  ', best paper award at ICRA 2022',
  ', EMNLP Findings 2021',
  ', ICML 2023 workshop',
  ', Nature 2023',
  ', Transactions on Machine Learning Research, 2023',
  ', arXiv 2023',
  '. arXiv 2023.',
  ', arXiv preprint, 2023',
  '. CoRR, abs/2203.01234',
  ', Jan 2023',
  ' – 2023',
  ', Reed 2023',
  ', ACL 2020, Reed et al.',
  ', Reed et al., NeurIPS 2023',
  ', A. Reed et al., ICML 2020',
  ' – Reed et al., 2023',
  ' — Reed et al. (NeurIPS 2023)',
  ' Reed et al 2023',
  ' (Reed, Marsh, Fen; 2022)',
  ', Ada Reed, ICML 2020',
  ', Facebook AI and Pond Institute of Technology, ICCV 2017',
  ', Google Research, 2022',
  ', OpenAI 2021',
  ' (under review, 2023)',
];

test.each(tails)('who wrote a paper, where and when is no part of its title: %s', (tail) => {
  expect(titlesOf(`- [${title}${tail}](${address})`)).toEqual([title]);
  expect(titlesOf(`It is old.\n\n[${title}${tail}](${address})`)).toEqual([title]);
});

test.each([', NeurIPS 2023', ", NeurIPS'23", ', arXiv 2023', ' ICLR2021', ', J. Artif. Intell. Res. 2020'])(
  'nor is it where the title is no link: %s',
  (tail) => {
    expect(titlesOf(`- ${title}${tail} [[paper](${address})]`)).toEqual([title]);
  },
);

test.each([
  'The First Place of CVPR 2020',
  'Beyond the Ponds of ICLR 2021',
  'Results of the NeurIPS 2021 Challenge on Herons',
  'Learning Herons, Online',
  'Deep wading - Nature',
  'Wading in Labs, University of Ponds',
  'Herons, Terns, and Gulls: A Study of Ponds',
  'Wading and Physics, Data and Science',
  'A Study of Ponds, May',
  'Waders, Part II',
  'Towards Ponds - 2023 Report',
])('what only resembles it is: %s', (words) => {
  expect(paperTitle(words)).toBe(words);
});

test.each([
  ['Wade9000: Better, Faster, Stronger, CVPR 2017', 'Wade9000: Better, Faster, Stronger'],
  ['Wade, Wait and Tell: A Heron in Words, Reed et al., ICML 2015', 'Wade, Wait and Tell: A Heron in Words'],
  ['Herons vs. Gulls at Night, ECCV 2020', 'Herons vs. Gulls at Night'],
  ['Is Wading All You Need for Ponds? ICML 2021', 'Is Wading All You Need for Ponds?'],
])('commas and stops in a title end nothing: %s', (words, said) => {
  expect(paperTitle(words)).toBe(said);
});

test.each([
  'Reed & Marsh, ICRA 2022',
  'Reed et al., ICRA 2022',
  'Wade, NeurIPS 2017',
  'Ada Reed, Marsh et al., 2019',
])('names alone are no title: %s', (words) => {
  expect(paperTitle(words)).toBeUndefined();
});
