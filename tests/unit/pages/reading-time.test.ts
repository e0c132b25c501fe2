import { expect, test } from 'vitest';
import { makeProse } from '../../../src/lecture/prose.ts';
import { readingMinutes } from '../../../src/pages/lecture/reading-time.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSection, html } from '../../fixtures/pages.ts';

const minutesOf = (...markup: string[]) =>
  readingMinutes({
    opening: [],
    sections: [
      aSection({
        sections: [aSection({ blocks: markup.map((text) => makeProse(html(text))) })],
      }),
    ],
  });

/** A lecture of one section, read as its author's Markdown. */
const minutesOfPost = (body: string) => readingMinutes(lectureOf(`## Herons\n${body}`));

const words = (count: number) => `<p>${'heron '.repeat(count)}</p>`;

test.each([
  ['220 words', [words(220)], 1],
  ['221 words', [words(221)], 2],
  ['400 Chinese characters', [`<p>${'鷺，'.repeat(400)}</p>`], 1],
  ['both', [words(220), `<p>${'鷺'.repeat(400)}</p>`], 2],
  ['a word with hyphen, apostrophe and stop', ['<p>the heron’s fish-net v1.5</p>'.repeat(55)], 1],
  ['code, drawings and formulas', ['<pre>a b</pre><figure><svg>c</svg></figure><math>d</math>'], 0],
  ['addresses in the markup', ['<a href="a b c"><em></em></a>&nbsp;'], 0],
  ['nothing', [], 0],
])('%s', (_, markup, minutes) => {
  expect(minutesOf(...markup)).toBe(minutes);
});

const prose = (count: number) => `${'heron '.repeat(count)}\n\n`;
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => `![](https://riverlab.example/${index}.png)\n`).join('');
const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `**Code:** [a](https://github.com/riverlab/heron-${index})<br>\n`,
  ).join('');

test.each([
  ['five figures take a minute', prose(440) + figures(5), 3],
  ['fifteen cards take a minute', prose(440) + cards(15), 3],
  ['facts are read', `${prose(220)}**Data:** ${'herons '.repeat(45)}<br>\n`, 2],
  ['a table is read', `${prose(220)}| heron | egret |\n| --- | --- |\n| two | three |\n`, 2],
  ['a wall of figures has no reading time', prose(300) + figures(116), 0],
  ['nor has a list of links', prose(40) + cards(60), 0],
])('%s', (_, body, minutes) => {
  expect(minutesOfPost(body)).toBe(minutes);
});
