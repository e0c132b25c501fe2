import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const title = 'Wading at Dawn and at Dusk';

const titlesOf = (body: string) =>
  buildCatalogue([lectureOf(body)]).papers.map(({ isUntitled, title: shown }) =>
    isUntitled ? undefined : shown,
  );

test.each([
  ['behind its address', `${address} ${title}`],
  ['behind its address, in a list', `1. ${address} ${title}\n2. https://a.b/c talk`],
  [
    'a question that folds its address',
    `<details>\n<summary>Can Herons Know What They Do Not Know?</summary>\n\n${address}\n\n</details>`,
    'Can Herons Know What They Do Not Know?',
  ],
  [
    'a line with a year, in small letters',
    `Wading for all herons at night (2022)\n - [arXiv](${address})\n - [notebook](https://a.b/c)`,
    'Wading for all herons at night',
  ],
  [
    'three words in bold above links and authors',
    `**Adversarially Learned Wading**\n[(webpage)](https://wade.github.io/alw)\n[(pdf)](${address})  \nReed, A., Marsh, B. and Fen, C.  \nICRA, 2022`,
    'Adversarially Learned Wading',
  ],
  [
    'a link to notes with a year, above a list',
    `**[${title}](./papers/01/)** (2022)\n- 🔥 **CRITICAL** - the first of all\n- [Paper](${address})`,
  ],
  [
    'a cell of hand-written HTML with its address',
    `<table>\n<tr><th>Article</th><th>Link</th></tr>\n<tr><td>${title}</td><td>${address}</td></tr>\n</table>`,
  ],
  [
    'a heading of hand-written HTML above its authors',
    `<div>\n<h3>${title}</h3>\n<p>Ada Reed, Bo Marsh</p>\n<p><a href="${address}">Paper</a></p>\n</div>`,
  ],
  [
    'a heading that only a title would be',
    `<div>\n<h3>WadeNet: Walking through Ponds via Long Thin Legs</h3>\n<p><a href="${address}">Paper</a></p>\n</div>`,
    'WadeNet: Walking through Ponds via Long Thin Legs',
  ],
])('a title is found: %s', (_name, body, said = title) => {
  expect(titlesOf(body)).toEqual([said]);
});

test.each([
  ['a sentence behind an address', `${address} is the paper that introduced Wading Nets.`],
  ['what it does behind an address', `${address} Introduces Masked Waders for Deep Ponds`],
  ['brackets behind an address', `${address} (Chapter Three and Its Long Appendix)`],
  ['names behind an address', `${address} Ada Reed, Bo Marsh, Cy Fen`],
  [
    'a question with an answer',
    `<details>\n<summary>Why Do Herons Scale Better Than Gulls?</summary>\n\nSince their legs are long and thin, as most of us know by now: [paper](${address}).\n\n</details>`,
  ],
  [
    'a line with a year that names the reading',
    `The reading for the second week (2022)\n- [arXiv](${address})`,
  ],
  [
    'three words in bold, and no authors',
    `**Vision Language Models**\n[(pdf)](${address})\nThese see and talk.`,
  ],
  [
    'a heading that names a topic',
    `<div>\n<h3>Wading from Human Feedback at Dusk</h3>\n<p><a href="${address}">paper</a></p>\n</div>`,
  ],
  [
    'a heading that introduces',
    `<div>\n<h3>Introduction to Vision Language Models</h3>\n<p>Ada Reed, Bo Marsh</p>\n<p><a href="${address}">reading</a></p>\n</div>`,
  ],
])('no title is taken from %s', (_name, body) => {
  expect(titlesOf(body)).toEqual([undefined]);
});

test('what a comment hides is no paper', () => {
  expect(titlesOf(`<div>\n<p>Herons</p>\n<!-- <p>${address}</p> -->\n</div>`)).toEqual([]);
});
