import { tests as examples } from 'commonmark-spec';
import type { Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parser.ts';

/** Examples of the specification (0.31.2) that we read otherwise on purpose. */
const exceptions: readonly { readonly reason: string; readonly examples: readonly number[] }[] = [
  {
    reason: 'HTML ends where its tags balance, so that Markdown right below it is not lost',
    examples: [151, 161, 165, 186],
  },
  {
    reason: 'a tag, comment or script that is never closed is text and does not swallow what stands below it',
    examples: [156, 157, 158, 173],
  },
  {
    reason: 'a word in angle brackets that is no element of HTML is text: a browser would hide it',
    examples: [163, 201, 491, 524, 536, 613, 614, 615, 617, 623],
  },
  { reason: 'a picture that nobody described gets a text', examples: [581] },
  { reason: 'a whole address is a link wherever it stands', examples: [608, 611] },
  { reason: 'a link whose address holds a blank is live', examples: [488] },
];

/** Attributes of ours that every picture in prose gets. */
const pictureAttributes = ' loading="lazy" decoding="async" referrerpolicy="no-referrer"';

/** What keeps the numbers of `2)` as text. */
const typedMarkers = / class="typed-markers"|\n?<span class="typed-marker">\d+\)<\/span> /g;

/** Prints an example as a lecture would, but without what makes hand-written HTML safe. */
function print(markdown: string): string {
  const parsed = parseMarkdown(markdown, 1);
  const { renderer, options } = parsed.markdown;
  const verbatim = (tokens: readonly Token[], index: number) => tokens[index]?.content ?? '';
  const rules = { ...renderer.rules, html_block: verbatim, html_inline: verbatim };
  return Object.assign(Object.create(renderer), { rules }).render([...parsed.tokens], options, {});
}

/** Void elements in the way of HTML, one line break less in an empty quotation: both mean the same. */
function normalise(html: string): string {
  return html
    .replaceAll(pictureAttributes, '')
    .replaceAll(typedMarkers, '')
    .replaceAll(' />', '>')
    .replaceAll('<blockquote>\n</blockquote>', '<blockquote></blockquote>');
}

/** The specification writes tabs as arrows. */
const written = (text: string) => text.replaceAll('→', '\t');

const excepted = new Set(exceptions.flatMap((exception) => exception.examples));

test('the specification is found', () => {
  expect(examples.length).toBeGreaterThan(600);
});

describe('CommonMark', () => {
  test.each(examples.filter(({ number }) => !excepted.has(number)))(
    'example $number, $section',
    ({ markdown, html }) => {
      expect(normalise(print(written(markdown)))).toBe(normalise(written(html)));
    },
  );
});

describe.each(exceptions)('$reason', ({ examples: numbers }) => {
  test.each(numbers)('example %i is still an exception', (number) => {
    const example = examples.find((candidate) => candidate.number === number);
    expect(normalise(print(written(example?.markdown ?? '')))).not.toBe(
      normalise(written(example?.html ?? '')),
    );
  });
});
