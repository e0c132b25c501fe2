import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/pages/reading-time.ts';
import { aSection, html } from '../../fixtures/pages.ts';

const minutesOf = (...markup: string[]) =>
  readingMinutes({
    opening: [],
    sections: [
      aSection({
        sections: [aSection({ blocks: markup.map((text) => ({ kind: 'prose', html: html(text) })) })],
      }),
    ],
  });

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
