import { DateTime } from 'luxon';
import { parseMoment } from './moment.ts';
import { namingPart } from './post-name.ts';
import { remember } from './remember.ts';
import { readWrittenDate } from './written-date.ts';

/** A day that a page shows: machine form and the text a reader sees. */
export type DateValue = {
  /** `2026-06-07` */
  readonly iso: string;
  /** `7 June 2026` */
  readonly text: string;
};

/**
 * Name of a month with its year, in a language.
 *
 * @example formatMonth({ year: 2023, month: 4 }, 'en') // 'April 2023'
 */
export function formatMonth({ year, month }: { year: number; month: number }, language: string): string {
  return nameMonth(year, month, language);
}

/** A course names the same months and days thousands of times, and each costs a formatter. */
const nameMonth = remember((year: number, month: number, language: string) =>
  DateTime.utc(year, month).setLocale(language).toLocaleString({ year: 'numeric', month: 'long' }),
);

/**
 * Reads a date as authors write it; the day is the one in the course's time zone, if a course has
 * one, or else in the author's own.
 *
 * @param zone IANA name, `Asia/Taipei`
 * @returns the date, or the reason why there is none, to be put after a colon, with the day that was meant if
 *   there is one
 * @example parseDate('2026-13-07', 'en').reason // 'there is no month 13'
 */
export function parseDate(
  text: string,
  language: string,
  zone?: string,
): { date?: DateValue; reason?: string; meant?: string } {
  const written = readWrittenDate(text);
  if ('reason' in written) return written;
  const moment = zone === undefined ? undefined : parseMoment(text)?.setZone(zone);
  const { year, month, day } = written;
  return { date: formatDay(moment ?? DateTime.utc(year, month, day), language) };
}

/** The date that starts a Jekyll file name, `lectures/2026-06-07-vlm.md`, if it exists. */
export function readFileNameDate(path: string, language: string): DateValue | undefined {
  const prefix = /^\d{4}-\d{1,2}-\d{1,2}(?=-)/.exec(namingPart(path))?.[0];
  return prefix ? parseDate(prefix, language).date : undefined;
}

/**
 * The day of a moment, in a time zone.
 *
 * @param seconds since 1970-01-01T00:00:00Z
 * @param zone IANA name, `Asia/Taipei`
 */
export function dateOfMoment(seconds: number, zone: string, language: string): DateValue {
  return formatDay(DateTime.fromSeconds(seconds, { zone }), language);
}

/** True for a time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  return DateTime.local({ zone }).isValid;
}

/** The letters of strftime that a date line may contain, in luxon's terms. */
const strftime: Readonly<Record<string, string>> = {
  A: 'cccc',
  a: 'ccc',
  B: 'LLLL',
  b: 'LLL',
  d: 'dd',
  '-d': 'd',
  e: 'd',
  H: 'HH',
  j: 'ooo',
  M: 'mm',
  m: 'LL',
  '-m': 'L',
  p: 'a',
  S: 'ss',
  Y: 'yyyy',
  y: 'yy',
};

/**
 * Writes a day in a strftime format, as Liquid's `date` filter does.
 *
 * @returns undefined if the format contains a letter that we do not know
 * @example formatStrftime({ iso: '2026-06-07', text: '' }, '%B %d, %Y', 'en') // 'June 07, 2026'
 */
export function formatStrftime({ iso }: DateValue, format: string, language: string): string | undefined {
  return fillStrftime(iso, format, language);
}

const fillStrftime = remember((iso: string, format: string, language: string): string | undefined => {
  const day = DateTime.fromISO(iso, { zone: 'utc' }).setLocale(language);
  let known = true;
  const text = format.replace(/%(-?[A-Za-z%])/g, (_match, letter: string) => {
    if (letter === '%') return '%';
    const token = strftime[letter];
    if (!token) known = false;
    return token ? day.toFormat(token) : '';
  });
  return known ? text : undefined;
});

/**
 * A day as a language writes it, which need not be the language of the text that it was read from.
 *
 * @example formatDate({ iso: '2026-06-07', text: 'June 7, 2026' }, 'zh-Hant') // '2026年6月7日'
 */
export function formatDate({ iso }: DateValue, language: string): string {
  return nameDay(iso, language);
}

const nameDay = remember(
  (iso: string, language: string) => formatDay(DateTime.fromISO(iso, { zone: 'utc' }), language).text,
);

function formatDay(day: DateTime, language: string): DateValue {
  return {
    iso: day.toISODate() ?? '',
    text: day.setLocale(language).toLocaleString(DateTime.DATE_FULL),
  };
}
