import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const countPapers = (address: string, written: (address: string) => string) =>
  buildCatalogue([lectureOf(written(address))]).papers.length;

const forms: readonly [string, (address: string) => string][] = [
  ['bare', (address) => `### Herons\n${address}`],
  ['as a link', (address) => `### Herons\nSee [what is new](${address}).`],
  ['in a list', (address) => `- [Birds at the pond](${address})`],
];

describe.each(forms)('%s, a page of an archive', (_name, written) => {
  test.each([
    'https://arxiv.org/list/cs.CV/recent',
    'https://arxiv.org/a/reed_a_1',
    'https://arxiv.org/search/?query=herons',
    'https://openreview.net/group?id=ICLR.cc/2024/Conference',
    'https://openreview.net/profile?id=~Ada_Reed1',
    'https://aclanthology.org/events/acl-2023/',
    'https://aclanthology.org/volumes/2023.acl-long/',
    'https://openaccess.thecvf.com/CVPR2023?day=all',
    'https://openaccess.thecvf.com/menu',
    'https://proceedings.neurips.cc/paper/2017',
    'https://papers.nips.cc/book/advances-in-neural-information-processing-systems-30-2017',
    'https://proceedings.mlr.press/v162/',
    'https://ieeexplore.ieee.org/author/37085391',
    'https://dl.acm.org/conference/chi',
    'https://link.springer.com/journal/11263',
  ])('that lists papers or people is no paper: %s', (address) =>
    expect(countPapers(address, written)).toBe(0),
  );

  test.each([
    'https://arxiv.org/abs/2203.01234',
    'https://openreview.net/forum?id=heron1',
    'https://aclanthology.org/2023.acl-long.1/',
    'https://openaccess.thecvf.com/content/CVPR2023/html/Reed_Herons_CVPR_2023_paper.html',
    'https://openaccess.thecvf.com/content_cvpr_2018/html/Reed_Herons_CVPR_2018_paper.html',
    'https://proceedings.mlr.press/v162/reed22a.html',
    'https://link.springer.com/article/10.1007/s11263-022-0001-1',
  ])('that is one of a paper is: %s', (address) => expect(countPapers(address, written)).toBe(1));
});
