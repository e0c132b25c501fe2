import { expect, test } from 'vitest';
import { keepMarkup, restoreMarkup, shiftMarks } from '../../../src/markdown/kept.ts';

test('what is kept comes back, even where texts are joined', () => {
  const first = { kept: [] as string[] };
  const second = { kept: [] as string[] };
  const text = `a ${keepMarkup(first, '<math>')} b`;
  const more = `c ${keepMarkup(second, '<svg>')} d`;
  expect(text).not.toContain('<');
  expect(restoreMarkup(text + shiftMarks(more, 1), [...first.kept, ...second.kept])).toBe(
    'a <math> bc <svg> d',
  );
});

test('without a place to keep it, markup stays in the text', () => {
  expect(keepMarkup({}, '<math>')).toBe('<math>');
});

test('a mark cannot be typed', () => {
  expect(restoreMarkup('\uE0000\uE001', ['<script>'])).toBe('\uE0000\uE001');
});
