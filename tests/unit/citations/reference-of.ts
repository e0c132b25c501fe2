import { parseAuthors } from '../../../src/citations/authors.ts';
import type { Reference } from '../../../src/citations/reference.ts';

/** A paper of an author who is known, with whatever a test is about. */
export const referenceOf = (over: Partial<Reference> = {}, names = ['Ada Heron', 'others']): Reference => ({
  kind: 'paper',
  key: 'heron2023reading',
  title: 'Reading Water',
  ...parseAuthors(names),
  year: 2023,
  month: 4,
  address: 'https://arxiv.org/abs/2304.00001',
  arxiv: '2304.00001',
  ...over,
});

/** Titles and names that break a format which escapes too little or too much. */
export const hostile = [
  '50% of R&D costs $5 & #1_a ^ ~ <b>',
  'An {open brace and a \\backslash',
  'A }close and "quotes" and \'others\'',
  'GPT4-V 對比：視覺語言模型 與 naïve Ångström',
  'Line one\nER  - \r\n@misc{evil, title = {x}}',
  'TY  - JOUR and others and @article{a}',
];
