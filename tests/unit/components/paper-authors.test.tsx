import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { parseAuthors } from '../../../src/citations/authors.ts';
import { PaperAuthors } from '../../../src/components/papers/paper-authors.tsx';

const show = (names: readonly string[], language = 'en') =>
  render(<PaperAuthors reference={parseAuthors(names)} language={language} />).replace(/<[^>]*>/g, '');

test.each([
  [['Ada Example'], 'Ada Example'],
  [['Ada Example', 'Li Wei'], 'Ada Example and Li Wei'],
  [['Ada Example', 'van der Berg, Jan', '{Wader Team}'], 'Ada Example, Jan van der Berg and Wader Team'],
  [['Ada Example', 'others'], 'Ada Example and others'],
  [['Ada Example', 'Li Wei', 'et al.'], 'Ada Example, Li Wei and others'],
  [[], ''],
])('%j reads %j', (names, text) => {
  expect(show(names)).toBe(text);
});

test('in Chinese as it is written there', () => {
  expect(show(['Ada Example', 'Li Wei'], 'zh-Hant')).toBe('Ada Example、Li Wei');
  expect(show(['Ada Example', 'others'], 'zh-Hant')).toBe('Ada Example 等');
});
