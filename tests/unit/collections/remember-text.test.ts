import { expect, test } from 'vitest';
import { rememberText } from '../../../src/collections/remember-text.ts';

function countReadings(): { readonly read: (text: string) => string | undefined; readonly texts: string[] } {
  const texts: string[] = [];
  const read = rememberText((text) => {
    texts.push(text);
    return text === 'nothing' ? undefined : text.toUpperCase();
  });
  return { read, texts };
}

test.each([
  ['heron', 'HERON'],
  ['nothing', undefined],
  ['', ''],
])('%j is read once', (text, expected) => {
  const { read, texts } = countReadings();
  expect([read(text), read(text)]).toEqual([expected, expected]);
  expect(texts).toEqual([text]);
});

test('a text that is too long for a name is read each time', () => {
  const { read, texts } = countReadings();
  const long = 'heron '.repeat(100);
  expect(read(long)).toBe(read(long));
  expect(texts).toHaveLength(2);
});
