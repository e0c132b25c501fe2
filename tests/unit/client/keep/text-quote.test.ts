import { describe, expect, test } from 'vitest';
import { findQuote, quoteText, type TextQuote } from '../../../../assets/client/keep/text-quote.ts';

const text =
  'Herons wade. A heron stands still for hours.\nThen it strikes. Egrets wade. An egret walks, and then it strikes.';

const quote = (words: string, from = 0): TextQuote => {
  const start = text.indexOf(words, from);
  const found = quoteText(text, [start, start + words.length]);
  if (!found) throw new Error(words);
  return found;
};
const find = (edited: string, kept: TextQuote) => {
  const span = findQuote(edited, kept);
  return span && edited.slice(...span);
};

test('a quote has its words and what is around them', () => {
  expect(quote(' stands still ')).toEqual({
    exact: 'stands still',
    prefix: 'Herons wade. A heron ',
    suffix: ' for hours.\nThen it strikes. Egrets wade. An egret walks, and th',
  });
  expect(quoteText(text, [6, 7])).toBeUndefined();
});

describe('a quote is found in a text that was edited', () => {
  test.each([
    ['as it was', text],
    ['with sentences before it', `A new opening. It is long. ${text}`],
    ['with other white space', text.replaceAll(' ', '\n  ')],
    ['with other words around it', text.replace('A heron', 'The grey heron').replace('for hours', 'all day')],
  ])('%s', (_, edited) => {
    expect(find(edited, quote('stands still'))?.replace(/\s+/g, ' ')).toBe('stands still');
  });

  test('where its words occur twice, at the place that is more alike', () => {
    const second = quote('it strikes', 70);
    const moved = `It strikes twice. ${text}`;
    expect(findQuote(moved, second)).toEqual([
      moved.lastIndexOf('it strikes'),
      moved.lastIndexOf('it strikes') + 10,
    ]);
  });
});

describe('a quote is lost rather than found in a wrong place', () => {
  test.each([
    ['its words are gone', text.replace('stands still', 'waits'), 'stands still'],
    ['a few letters occur in another text', 'Boats wade too.', 'wade'],
    ['two places are as likely', 'x it strikes x it strikes x', 'it strikes'],
  ])('%s', (_, edited, words) => {
    expect(find(edited, quote(words))).toBeUndefined();
  });

  test.each(['', ' \n'])('when it has no words: %j', (exact) => {
    expect(findQuote(text, { exact, prefix: 'Herons ', suffix: '' })).toBeUndefined();
  });
});
