import { expect, test } from 'vitest';
import { buildCourseMenu, sortAsTaught } from '../../../src/pages/lecture/course-menu.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aSite } from '../../fixtures/pages.ts';

/** As the catalogue has them: newest first. */
const dated = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    lectureOf(
      '',
      `l${count - at}`,
      `title: l${count - at}\ndate: 2026-01-${String(count - at).padStart(2, '0')}`,
    ),
  );
const taught = sortAsTaught(dated(31));
const namesAt = (at: number, lectures = taught) =>
  buildCourseMenu(lectures, at, { site: aSite() }).lectures.map(({ title }) => title);

test('the oldest lecture is taught first; undated ones follow by title', () => {
  const undated = ['a', 'b'].map((title) => lectureOf('', title, `title: ${title}`));
  expect(sortAsTaught([...dated(2), ...undated]).map(({ title }) => title)).toEqual(['l1', 'l2', 'a', 'b']);
});

test.each([
  ['first', 0, 'l1', 'l15'],
  ['middle', 15, 'l9', 'l23'],
  ['last', 30, 'l17', 'l31'],
  ['text after all', 31, 'l17', 'l31'],
])('of a long course, the %s one shows the fifteen nearest', (_, at, first, last) => {
  const names = namesAt(at);
  expect([names.length, names[0], names.at(-1)]).toEqual([15, first, last]);
});

test('a short course is shown whole, and its size is known', () => {
  expect(namesAt(2, taught.slice(0, 4))).toEqual(['l1', 'l2', 'l3', 'l4']);
  expect(buildCourseMenu(taught, 3, { site: aSite() }).all).toBe(31);
});

test('a lecture is linked under the base, with the language of its title', () => {
  const [link] = buildCourseMenu([lectureOf('', '白', 'title: 白\nlanguage: zh-Hant')], 0, {
    site: aSite(),
  }).lectures;
  expect(link).toEqual({ title: '白', href: `/vlm/lectures/${encodeURI('白')}/`, language: 'zh-Hant' });
});
