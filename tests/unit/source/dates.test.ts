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
  ])('%s', (text, iso) => expect(parseDate(text, 'en').date?.iso).toBe(iso));
});

describe('dates that are none', () => {
  test.each([
    ['2026-13-07', 'there is no month 13'],
    ['2026-00-07', 'there is no month 0'],
    ['2025-02-29', 'February 2025 has no day 29'],
    ['2026-06-07 25:00', 'there is no such time of day'],
    ['June 2026', 'that is not a date we can read'],
  ])('%s', (text, reason) => expect(parseDate(text, 'en')).toEqual({ reason }));
});

test('the text is in the language of the course', () => {
  expect(parseDate('2026-06-07', 'en').date?.text).toBe('June 7, 2026');
  expect(parseDate('2026-06-07', 'zh-Hant').date?.text).toBe('2026年6月7日');
  expect(formatMonth({ year: 2023, month: 4 }, 'en')).toBe('April 2023');
});

test('a file name tells a date only in front of a name', () => {
  expect(readFileNameDate('lectures/2026-6-7-vlm.md', 'en')?.iso).toBe('2026-06-07');
  expect(readFileNameDate('lectures/vlm.md', 'en')).toBeUndefined();
  expect(readFileNameDate('lectures/2026-06-07.md', 'en')).toBeUndefined();
  expect(readFileNameDate('lectures/2026-99-07-vlm.md', 'en')).toBeUndefined();
});

test('a moment is another day in another zone', () => {
  const seconds = Date.UTC(2026, 5, 7, 20) / 1000;
  expect(dateOfMoment(seconds, 'UTC', 'en').iso).toBe('2026-06-07');
  expect(dateOfMoment(seconds, 'Asia/Taipei', 'en').iso).toBe('2026-06-08');
});

test('strftime as Liquid writes it', () => {
  const date = { iso: '2026-06-07', text: '' };
  expect(formatStrftime(date, '%B %d, %Y', 'en')).toBe('June 07, 2026');
  expect(formatStrftime(date, '%-d %b %y, 100%%', 'en')).toBe('7 Jun 26, 100%');
  expect(formatStrftime(date, '%Q', 'en')).toBeUndefined();
});
