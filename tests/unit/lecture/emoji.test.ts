import { expect, test } from 'vitest';
import { fillEmoji } from '../../../src/lecture/emoji.ts';

test.each([
  [':rocket: up', '🚀 up'],
  ['done :+1: :white_check_mark:', 'done 👍 ✅'],
  [':star::star::nothing::star:', '⭐⭐:nothing:⭐'],
  ['完成:tada:了', '完成🎉了'],
  ['| :x: |', '| ❌ |'],
])('%s is %s', (text, shown) => {
  expect(fillEmoji(text)).toBe(shown);
});

test.each([
  'At 10:30:45, 1:100:1000 and 4:100:',
  ':param: x, :date: today, :id: 7',
  'std::vector::end::key::x and ns::key:',
  'a path/:key:/x, word:key: and http://x.example:100:',
  ':smile :smile : :SMILE:',
])('%s stays as it is', (text) => {
  expect(fillEmoji(text)).toBe(text);
});
