import { expect, test } from 'vitest';
import { hasOtherLanguage } from '../../../src/pages/lecture/has-other-language.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

test.each([
  ['nothing but prose', '## Heron\nGrey.', false],
  ['a paragraph in another language', '## Heron\nGrey.\n\n蒼鷺。{lang=zh-Hant}', true],
  ['one before the first heading', '蒼鷺。{lang=zh-Hant}\n\n## Heron\nGrey.', true],
  ['a word in another language', '## Heron\nGrey, <span lang="la">cinerea</span>.', false],
])('%s', (_, body, isBilingual) => {
  expect(hasOtherLanguage(lectureOf(body))).toBe(isBilingual);
});
