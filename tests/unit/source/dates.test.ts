import { describe, expect, test } from 'vitest';
import {
  dateOfMoment,
  formatMonth,
  formatStrftime,
  parseDate,
  readFileNameDate,
} from '../../../src/source/dates.ts';

describe('dates as authors write them', () => {
  test.each([
    ['2026-06-07 09:00:00 +0800', '2026-06-07'],
    ['2026-06-07 00:00:00 +0800', '2026-06-07'],
    ['2026-06-07T09:00:00Z', '2026-06-07'],
    ['2026-06-07', '2026-06-07'],
    ['2026-6-7', '2026-06-07'],
    ['2026/06/07', '2026-06-07'],
    ['2024-02-29', '2024-02-29'],
    ['27 Jan 2020', '2020-01-27'],
    ['Feb 10, 2020', '2020-02-10'],
    ['February 10th, 2020', '2020-02-10'],
    ['10th of Feb. 2020', '2020-02-10'],
    ['10 February 2020 14:00', '2020-02-10'],
    ['Monday, 10 Feb 2020', '2020-02-10'],
    ['Mon, 10 Feb 2020 14:00:00 +0800', '2020-02-10'],
    ['Mon Feb 10 14:00:00 CST 2020', '2020-02-10'],
    ['Tues. 3 March 2020', '2020-03-03'],
    ['Sept 3, 2020 2pm', '2020-09-03'],
    ['10-Feb-2020', '2020-02-10'],
    ['2020 Feb 10', '2020-02-10'],
    ['2020/2/10', '2020-02-10'],
    ['2020.02.10', '2020-02-10'],
    ['10.02.2020', '2020-02-10'],
    ['20200210', '2020-02-10'],
    ['20200210T140000Z', '2020-02-10'],
    ['2020-W07-1', '2020-02-10'],
    ['2020-041', '2020-02-10'],
    ['28/10/2014', '2014-10-28'],
    ['10/28/2014', '2014-10-28'],
    ['05/05/2014', '2014-05-05'],
    ['2020年2月10日', '2020-02-10'],
    ['2020 年 2 月 10 日（星期一）', '2020-02-10'],
    ['２０２０年２月１０日 下午2:00', '2020-02-10'],
    ['2020년 2월 10일', '2020-02-10'],
    ['民國109年2月10日', '2020-02-10'],
    ['10. März 2020', '2020-03-10'],
    ['10 février 2020', '2020-02-10'],
    ['10 de febrero de 2020', '2020-02-10'],
    ['2020-02-10 14:00:00.123456', '2020-02-10'],
    ['2020-02-10 2:00 PM EST', '2020-02-10'],
    ['2020-02-10 (Monday)', '2020-02-10'],
    ['Mar 3, 2020', '2020-03-03'],
    ['mar. 10 mars 2020', '2020-03-10'],
  ])('%s', (text, iso) => expect(parseDate(text, 'en').date?.iso).toBe(iso));
});

describe('invalid dates', () => {
  test.each([
    ['2026-13-07', 'there is no month 13'],
    ['2026-00-07', 'there is no month 0'],
    ['2025-02-29', 'February 2025 has no day 29'],
    ['2026-06-07 25:00', 'there is no such time of day'],
    ['June 2026', 'it names a month but no day'],
    ['2020年2月', 'it names a month but no day'],
    ['10 Feb 20', 'its year has only two digits'],
    ['03/04/2020', 'that could be 3 April (so Jekyll reads it) or 4 March'],
    ['31/02/2020', 'February 2020 has no day 31'],
    ['2021-W54-1', '2021 has no week 54'],
    ['2020-W07', 'it names a week but no day'],
    ['2019-366', '2019 has no day 366'],
    ['next Monday', 'that is not a date we can read'],
    ['10 Foo 2020', 'that is not a date we can read'],
    ['2020-02-10 to 2020-02-12', 'that is not a date we can read'],
    ['Spring 2020', 'that is not a date we can read'],
    ['2020', 'that is not a date we can read'],
    ['', 'that is not a date we can read'],
  ])('%s', (text, reason) => expect(parseDate(text, 'en').reason).toBe(reason));

  test.each([
    ['2026-13-07', '2026-07-13'],
    ['2026-00-07', undefined],
    ['2025-02-29', '2025-02-28'],
    ['03/04/2020', '2020-04-03'],
    ['Feb 2020', '2020-02-01'],
    ['10 Feb 20', '2020-02-10'],
    ['2026-06-07 25:00', '2026-06-07'],
    ['2020-W07', '2020-02-10'],
    ['someday', undefined],
  ])('%s is taken to mean %s', (text, meant) => expect(parseDate(text, 'en').meant).toBe(meant));
});

test('the day is that in the time zone of the course, however the moment is written', () => {
  const dayIn = (text: string) => parseDate(text, 'en', 'Asia/Taipei').date?.iso;
  expect(dayIn('Mon, 10 Feb 2020 20:00:00 GMT')).toBe('2020-02-11');
  expect(dayIn('10 Feb 2020 11:00 pm PST')).toBe('2020-02-11');
  expect(dayIn('20200210T200000Z')).toBe('2020-02-11');
  expect(dayIn('10 Feb 2020 20:00')).toBe('2020-02-10');
});

test('the text is in the language of the course', () => {
  expect(parseDate('2026-06-07', 'en').date?.text).toBe('June 7, 2026');
  expect(parseDate('2026-06-07', 'zh-Hant').date?.text).toBe('2026年6月7日');
  expect(formatMonth({ year: 2023, month: 4 }, 'en')).toBe('April 2023');
});

test('a file name has a date only before a name', () => {
  expect(readFileNameDate('lectures/2026-6-7-vlm.md', 'en')?.iso).toBe('2026-06-07');
  expect(readFileNameDate('lectures/vlm.md', 'en')).toBeUndefined();
  expect(readFileNameDate('lectures/2026-06-07.md', 'en')).toBeUndefined();
  expect(readFileNameDate('lectures/2026-99-07-vlm.md', 'en')).toBeUndefined();
});

test('a moment may be another day in another time zone', () => {
  const seconds = Date.UTC(2026, 5, 7, 20) / 1000;
  expect(dateOfMoment(seconds, 'UTC', 'en').iso).toBe('2026-06-07');
  expect(dateOfMoment(seconds, 'Asia/Taipei', 'en').iso).toBe('2026-06-08');
});

test('dates are formatted by strftime as Liquid does', () => {
  const date = { iso: '2026-06-07', text: '' };
  expect(formatStrftime(date, '%B %d, %Y', 'en')).toBe('June 07, 2026');
  expect(formatStrftime(date, '%-d %b %y, 100%%', 'en')).toBe('7 Jun 26, 100%');
  expect(formatStrftime(date, '%Q', 'en')).toBeUndefined();
});
