import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const address = 'https://arxiv.org/abs/2203.01234';
const other = 'https://arxiv.org/abs/2105.00001';
const title = 'Wading at Dawn and at Dusk';

const titlesOf = (body: string) =>
  buildCatalogue([lectureOf(body)]).papers.map(({ key, isUntitled, title: shown }) => [
    key,
    isUntitled ? undefined : shown,
  ]);

test.each([
  [
    'paragraphs of a block',
    `<div class="pub">\n<p class="pub-title">${title}</p>\n<p class="authors">A. Reed</p>\n<p><a href="${address}">arXiv</a></p>\n</div>`,
  ],
  [
    'a span and a block of links',
    `<ul>\n<li><span class="paper-title">${title}</span><div>ICRA</div><div><a href="${address}">pdf</a></div></li>\n</ul>`,
  ],
  [
    'an element of its own name',
    `<table>\n<tr><td><papertitle>${title}</papertitle><br>A. Reed<br><a href="${address}">arXiv</a></td></tr>\n</table>`,
  ],
  [
    'a title that is a link',
    `<div>\n<h4 class="title"><a href="${address}">${title}</a></h4>\n<p>A. Reed</p>\n</div>`,
  ],
])('the title of hand-written lists of publications: %s', (_name, body) => {
  expect(titlesOf(body)).toEqual([['2203.01234', title]]);
});

test('each paper of such a list has its own title, and what is outside of it has none', () => {
  const block = (words: string, link: string) =>
    `<div>\n<p class="title">${words}</p>\n<p><a href="${link}">pdf</a></p>\n</div>`;
  expect(
    titlesOf(
      `<div>\n${block(title, address)}\n${block('Gulls of the Far North', other)}\n<p><a href="https://arxiv.org/abs/2001.00001">pdf</a></p>\n</div>`,
    ),
  ).toEqual([
    ['2203.01234', title],
    ['2105.00001', 'Gulls of the Far North'],
    ['2001.00001', undefined],
  ]);
});

const bib = (more = '', words = `{{Wading} at Dawn and at {Dusk}}`) =>
  `\`\`\`bibtex\n@misc{reed2022,\n  title = ${words},\n  author = {Reed, Ada},${more}\n}\n\`\`\`\n`;

test.each([
  ['below its link', `### Wade\n[Paper](${address})\n\n${bib()}`],
  ['below a label', `### Wade\n**Paper:** ${address}\n\n${bib('', `"${title}"`)}`],
  [
    'by its id, anywhere in the lecture',
    `### Wade\n[Paper](${address})\n\n## Cite us\n${bib('\n  journal = {arXiv preprint arXiv:2203.01234}')}`,
  ],
  [
    'within a fold',
    `### Wade\n[Paper](${address})\n\n<details>\n<summary>BibTeX</summary>\n\n${bib()}\n</details>`,
  ],
])('the title field of BibTeX is the title of a paper that has none: %s', (_name, body) => {
  expect(titlesOf(body)).toEqual([['2203.01234', title]]);
});

test.each([
  ['two papers', `[Paper](${address}), [Paper](${other})\n\n${bib()}`],
  ['two entries without an id', `[Paper](${address})\n\n${bib()}\n${bib('', '{Gulls of the Far North}')}`],
  ['an id of another paper', `[Paper](${address})\n\n${bib('\n  eprint = {2001.00001}')}`],
  ['another section', `[Paper](${address})\n\n## Cite us\n${bib()}`],
])('BibTeX without the id of a paper names none of them: %s', (_name, body) => {
  const titles = titlesOf(`### Wade\n${body}`).map(([, shown]) => shown);
  expect(titles.filter(Boolean)).toEqual([]);
});

test.each([
  ['a quotation', `# Wade\n[Paper](${address})\n\n> **Wade: How Herons Find Their Feet**  \n> A. Reed`],
  ['a bold line', `### Wade\n[Paper](${address})\n\n**Wade: How Herons Find Their Feet**`],
])('a title with the name of the entry in front is that of the paper above: %s', (_name, body) => {
  expect(titlesOf(body)).toEqual([['2203.01234', 'Wade: How Herons Find Their Feet']]);
});

test.each([
  ['of another name', `### Wade\n[Paper](${address})\n\n**Dive: How Terns Find Their Fish**`],
  [
    'of two papers',
    `### Wade\n[Paper](${address}), [Paper](${other})\n\n**Wade: How Herons Find Their Feet**`,
  ],
])('a title below a paper is not its own: %s', (_name, body) => {
  expect(titlesOf(body).flatMap(([, shown]) => shown ?? [])).toEqual([]);
});

test('the title of BibTeX is on the card, and a title that is written stays', () => {
  const [section] = lectureOf(`### Wade\n[Paper](${address})\n\n${bib()}`).sections;
  expect(section?.blocks[0]).toMatchObject({
    resources: [{ title, paperTitle: title, text: expect.any(String) }],
  });
  expect(titlesOf(`### Wade\n[Herons of the Far North](${address})\n\n${bib()}`)).toEqual([
    ['2203.01234', 'Herons of the Far North'],
  ]);
});
