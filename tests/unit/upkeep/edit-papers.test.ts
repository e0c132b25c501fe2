import { expect, test } from 'vitest';
import { parsePaperRecords } from '../../../src/source/paper-records.ts';
import { addFacts } from '../../../src/upkeep/papers/edit-papers.ts';
import type { PaperFacts } from '../../../src/upkeep/papers/paper-facts.ts';

const add = (text: string, facts: Record<string, PaperFacts>) => {
  const added = addFacts(text, new Map(Object.entries(facts)));
  expect(parsePaperRecords(added).findings).toEqual([]);
  return added;
};

test('what a person wrote stays, with its comments, order and form', () => {
  const text = `# Ours.

2401.13601: # the survey
  note:   'Survey'   # twice a year

  venue: Findings of ACL 2024
# The first.
2304.08485:
    authors:
      - Haotian Liu
      - others # more
    note: >-
      A long
      note
1908.03557: { authors: [Liunian Harold Li, others] }
"2301.12597":
`;
  expect(
    add(text, {
      '2401.13601': { authors: ['Duzhen Zhang', 'Yahan Yu'], doi: '10.18653/v1/2024.findings-acl.738' },
      '2304.08485': { authors: ['Haotian Liu', 'Chunyuan Li', 'Yong Jae Lee'], venue: 'NeurIPS 2023' },
      '1908.03557': { authors: ['Liunian Harold Li', '{Birds, Inc}'], venue: 'A, B: C 2019' },
      '2301.12597': { venue: 'ICML 2023' },
      '2204.14198': { authors: ['Jean-Baptiste Alayrac'], venue: 'NeurIPS 2022' },
    }),
  ).toBe(`# Ours.

2401.13601: # the survey
  note:   'Survey'   # twice a year

  venue: Findings of ACL 2024
  authors: [Duzhen Zhang, Yahan Yu]
  doi: 10.18653/v1/2024.findings-acl.738
# The first.
2304.08485:
    authors:
      - Haotian Liu
      - Chunyuan Li
      - Yong Jae Lee # more
    note: >-
      A long
      note
    venue: NeurIPS 2023
1908.03557: { authors: [Liunian Harold Li, "{Birds, Inc}"], venue: "A, B: C 2019" }
"2301.12597":
  venue: ICML 2023
2204.14198:
  authors: [Jean-Baptiste Alayrac]
  venue: NeurIPS 2022
`);
});

test('many names are written in lines as wide as the others', () => {
  const authors = Array.from({ length: 14 }, (_, index) => `Author Number${index}`);
  const added = add('', { '2304.08485': { authors } });
  expect(added).toBe(`2304.08485:
  authors:
    [
      Author Number0, Author Number1, Author Number2, Author Number3, Author Number4, Author Number5,
      Author Number6, Author Number7, Author Number8, Author Number9, Author Number10, Author Number11,
      Author Number12, Author Number13,
    ]
`);
  expect(add(added.replace('Author Number13', 'others'), { '2304.08485': { authors } })).toBe(added);
});

test('a file may have no final line end, only comments, or nothing at all', () => {
  const facts = { '2304.08485': { venue: 'NeurIPS 2023' } };
  const entry = '2304.08485:\n  venue: NeurIPS 2023\n';
  expect(add('', facts)).toBe(entry);
  expect(add('# Ours', facts)).toBe(`# Ours\n${entry}`);
  expect(add('2304.08485:\n  note: A', facts)).toBe('2304.08485:\n  note: A\n  venue: NeurIPS 2023\n');
  expect(add('2304.08485: {}\n', facts)).toBe('2304.08485: { venue: NeurIPS 2023 }\n');
});

test('a paper is known under every form of its id', () => {
  expect(add('arXiv:2304.08485v2:\n  note: A\n', { '2304.08485': { venue: 'NeurIPS 2023' } })).toBe(
    'arXiv:2304.08485v2:\n  note: A\n  venue: NeurIPS 2023\n',
  );
});
