import { expect, test } from 'vitest';
import { findGap, listGaps } from '../../../assets/client/search/near-han.ts';

const section = (text: string) => {
  const folded = [...text];
  return { folded, whole: text };
};

/** The characters of a section at which a run with a typing error is found. */
function find(typed: string, text: string): string | undefined {
  for (const gap of listGaps(typed)) {
    const span = findGap(section(text), gap);
    if (span) return text.slice(...span);
  }
  return undefined;
}

test.each([
  ['換行慈元', '以換行詞元結尾', '換行詞元'],
  ['換詞元', '以換行詞元結尾', '換行詞元'],
  ['換行行詞元', '以換行詞元結尾', '換行詞元'],
  ['滾桶收集', '並用滾筒收集。', '滾筒收集'],
])('%s is found in %s', (typed, text, found) => {
  expect(find(typed, text)).toBe(found);
});

test.each([
  ['換行慈原', '以換行詞元結尾'],
  ['白鷺', '白鷗'],
  ['heron', '白鷺視覺'],
])('%s is not found in %s', (typed, text) => {
  expect(find(typed, text)).toBeUndefined();
});
