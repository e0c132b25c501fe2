import { expect, test } from 'vitest';
import { plainText } from '../../../src/html/plain-text.ts';
import { cutAtSentence } from '../../../src/lecture/cut-at-sentence.ts';
import { makeProse } from '../../../src/lecture/prose.ts';
import { excerptOf } from '../../../src/pages/lecture/excerpt.ts';
import { aSection, html } from '../../fixtures/pages.ts';

test.each([
  ['<p>Herons &amp; <em>egrets</em>\nwade.</p>', 'Herons & egrets wade.'],
  ['<ul>\n<li>one</li>\n<li>two</li>\n</ul>', 'one two'],
  ['<p>Before.</p><pre><code>let x;</code></pre><p>After.</p>', 'Before. After.'],
  ['<figure class="diagram"><svg><text>A</text></svg></figure><p>Drawn.</p>', 'Drawn.'],
  ['<p>open <svg><path', 'open'],
])('%s reads %s', (markup, text) => expect(plainText(markup)).toBe(text));

test.each([
  ['It waits. It strikes.', 12, 'It waits.'],
  ['It waits. It strikes.', 40, 'It waits. It strikes.'],
  [
    'It costs 2.5 times as much, e.g. Ten for four. Then it ends there.',
    50,
    'It costs 2.5 times as much, e.g. Ten for four.',
  ],
  ['白鷺先看。再說話。然後飛走。', 10, '白鷺先看。再說話。'],
  ['a sentence that has no end within the room there is', 30, 'a sentence that has no end…'],
])('%s in %d letters is %s', (text, most, cut) => expect(cutAtSentence(text, most)).toBe(cut));

test('the first text of a section counts, whatever comes before it', () => {
  const prose = (markup: string) => makeProse(html(markup));
  expect(excerptOf(aSection({ blocks: [] }))).toBeUndefined();
  expect(
    excerptOf(
      aSection({ blocks: [{ kind: 'anchors', ids: [] }, prose('<p>—</p>'), prose('<p>Waits.</p>')] }),
    ),
  ).toBe('Waits.');
});

test('a long text is read once', () => {
  const long = '<figure>'.repeat(50_000);
  expect(plainText(`${long}<p>Never closed.`)).toBe('');
});
