import { describe, expect, test } from 'vitest';
import { findTags, summaryOf } from '../../../src/html/find-tags.ts';
import { replaceTags } from '../../../src/html/replace-tags.ts';

const namesIn = (html: string) => [...findTags(html)].map(({ name, closes }) => (closes ? `/${name}` : name));

describe('the tags of a text', () => {
  test.each([
    ['<Details open>a</DETAILS >', ['details', '/details']],
    ['<a title="1 > 0">b</a>', ['a', '/a']],
    ['a < b and 3<4, <b>c', ['b']],
    ['<!-- <details> --><p>', ['p']],
    ['<!-- never closed <p>', []],
    ['<p><a href="x>y', ['p']],
    ['', []],
  ])('%s', (html, names) => {
    expect(namesIn(html)).toEqual(names);
  });
});

test('a summary is its words, without the tags in it', () => {
  expect(summaryOf('<details><summary> More <b>birds</b>\n</summary>x')).toBe('More birds');
  expect(summaryOf('<details>x')).toBe('');
  expect(summaryOf('<summary>never closed')).toBe('');
});

test('a tag is replaced, and what no change is given for stays as it is written', () => {
  const html = '<details open><summary>a</summary> 1 < 2 <!-- <details> -->';
  const changed = replaceTags(html, ({ name, closes }) =>
    name === 'details' ? '' : closes ? '.' : undefined,
  );
  expect(changed).toBe('<summary>a. 1 < 2 <!-- <details> -->');
});
