import { describe, expect, test } from 'vitest';
import { paperKey } from '../../../src/catalogue/papers/paper-key.ts';
import { identifyAddress } from '../../../src/identity/hosts.ts';

const keyOf = (address: string) =>
  paperKey({ role: 'paper', title: 'Herons', address, identity: identifyAddress(address), line: 1 });

const papers: readonly (readonly [key: string, addresses: readonly string[]])[] = [
  [
    '2304.08485',
    [
      'https://arxiv.org/abs/2304.08485',
      'http://arxiv.org/abs/2304.08485v2?context=cs.CV#top',
      'https://www.arxiv.org/pdf/2304.08485',
      'https://arxiv.org/pdf/2304.08485v1.pdf',
      'https://arxiv.org/html/2304.08485v2/x1.png',
      'https://arxiv.org/abs/arXiv:2304.08485',
      'https://export.arxiv.org/abs/2304.08485',
      'https://ar5iv.labs.arxiv.org/html/2304.08485',
      'https://www.alphaxiv.org/overview/2304.08485v2',
      'https://alphaxiv.org/abs/2304.08485',
      'https://papers.cool/arxiv/2304.08485',
      'https://huggingface.co/papers/2304.08485',
      'https://hf.co/papers/2304.08485v2',
      'https://doi.org/10.48550/arXiv.2304.08485',
      'https://dx.doi.org/10.48550/ARXIV.2304.08485',
    ],
  ],
  [
    'math/0309136',
    [
      'https://arxiv.org/abs/math/0309136',
      'https://arxiv.org/pdf/math.GT/0309136v1.pdf',
      'https://doi.org/10.48550/arXiv.math/0309136',
    ],
  ],
  [
    'OpenReview heRON1',
    [
      'https://openreview.net/forum?id=heRON1',
      'https://openreview.net/forum?id=heRON1&noteId=x2',
      'https://openreview.net/pdf?id=heRON1',
      'https://openreview.net/attachment?id=heRON1&name=pdf',
    ],
  ],
  [
    'ACL Anthology 2021.acl-long.1',
    [
      'https://aclanthology.org/2021.acl-long.1/',
      'https://aclanthology.org/2021.acl-long.1.pdf',
      'https://www.aclweb.org/anthology/2021.acl-long.1v2.pdf',
      'https://doi.org/10.18653/v1/2021.acl-long.1',
    ],
  ],
  [
    'ACL Anthology P19-1001',
    [
      'https://aclanthology.org/P19-1001',
      'https://aclanthology.org/p19-1001.bib',
      'https://aclanthology.org/papers/P/P19/P19-1001.pdf',
      'https://doi.org/10.18653/v1/P19-1001',
    ],
  ],
  [
    'CVF Reed_Herons_CVPR_2023_paper',
    [
      'https://openaccess.thecvf.com/content/CVPR2023/html/Reed_Herons_CVPR_2023_paper.html',
      'http://openaccess.thecvf.com/content/CVPR2023/papers/Reed_Herons_CVPR_2023_paper.pdf',
    ],
  ],
];

describe.each(papers)('%s', (key, addresses) => {
  test.each(addresses)('%s', (address) => expect(keyOf(address)).toBe(key));
});

test.each([
  'https://openreview.net/group?id=ICLR.cc/2023/Conference',
  'https://openreview.net/profile?id=~Ada_Reed1',
])('%s is not a paper on OpenReview', (address) => {
  expect(identifyAddress(address)).toEqual({ type: 'web', host: 'openreview.net' });
});

test.each([
  'https://github.com/riverlab/heron',
  'https://huggingface.co/riverlab/heron-7b',
  'https://www.youtube.com/watch?v=abc123',
])('%s is not a paper, even under that label', (address) => expect(keyOf(address)).toBeUndefined());

test.each([
  'https://github.com/riverlab/heron/blob/main/heron.pdf?raw=true',
  'https://riverlab.example/heron',
])('%s is a paper under that label, known by its address', (address) => expect(keyOf(address)).toBe(address));
