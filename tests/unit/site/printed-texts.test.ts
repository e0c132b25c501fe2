import { expect, test } from 'vitest';
import type { Page } from '../../../src/pages/page.ts';
import { PrintedTexts } from '../../../src/site/write/printed-texts.ts';

const page = (kind: string, address: string, isUnlisted = false) =>
  ({ kind, address, isUnlisted }) as unknown as Page;
const html = (title: string) => `<main><h1>${title}</h1></main>`;

/** Texts of pages that were printed in this order. */
function keep(...pages: readonly (readonly [page: Page, title: string])[]): PrintedTexts {
  const texts = new PrintedTexts();
  for (const [each, title] of pages) texts.keep(each, html(title));
  return texts;
}

const titles = (texts: PrintedTexts, addresses: readonly string[]) =>
  texts.list(addresses).map(({ lecture }) => lecture);

test('texts are listed by address, in whatever order their pages were printed and are asked for', () => {
  const a = [page('lecture', '/lectures/a/'), 'A'] as const;
  const b = [page('text', '/glossary/'), 'B'] as const;
  const asked = ['/lectures/a/', '/glossary/'];
  expect(titles(keep(a, b), asked)).toEqual(['B', 'A']);
  expect(titles(keep(b, a), [...asked].reverse())).toEqual(['B', 'A']);
});

test('a page that is printed again has its new text', () => {
  const heron = page('lecture', '/lectures/heron/');
  expect(titles(keep([heron, 'Old'], [heron, 'New']), ['/lectures/heron/'])).toEqual(['New']);
});

test('the text of a page that is gone is forgotten', () => {
  const texts = keep([page('lecture', '/lectures/a/'), 'A'], [page('lecture', '/lectures/b/'), 'B']);
  texts.keepOnly(new Set(['/lectures/b/']));
  expect(titles(texts, ['/lectures/b/'])).toEqual(['B']);
  expect(() => texts.list(['/lectures/a/'])).toThrow('was not printed');
});

test.each([
  ['a model', page('model', '/models/heron/')],
  ['the authoring guide', page('text', '/guide/')],
  ['an unlisted lecture', page('lecture', '/lectures/heron/', true)],
])('of %s no text is kept', (_, each) => {
  expect(() => keep([each, 'Heron']).list([each.address])).toThrow(
    `The text of ${each.address} was not printed.`,
  );
});
