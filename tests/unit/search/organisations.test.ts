import { expect, test } from 'vitest';
import { listOrganisations } from '../../../src/search/organisations.ts';

test.each([
  ['OpenAI', ['OpenAI']],
  ['01.AI', ['01.AI']],
  ['Snap Inc. and Tel Aviv University', ['Snap Inc.', 'Tel Aviv University']],
  [
    'Google Research, Brain Team; Carnegie Mellon University',
    ['Google Research', 'Brain Team', 'Carnegie Mellon University'],
  ],
  ['Technical University of Berlin (TU Berlin)', ['Technical University of Berlin', 'TU Berlin']],
  ['DeepMind; one author also University College London', ['DeepMind', 'University College London']],
  ['natural language processing group of the University of California', ['University of California']],
  ['the assessment: Microsoft', ['Microsoft']],
  ['台灣大學與中央研究院', ['台灣大學', '中央研究院']],
  ['not disclosed', []],
  ['—', []],
])('%s', (text, names) => {
  expect(listOrganisations(text)).toEqual(names);
});
