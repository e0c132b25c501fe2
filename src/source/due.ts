import { DateTime } from 'luxon';
import type { DateValue } from './dates.ts';
import { parseMoment } from './moment.ts';

/** A time of day in a date, `09:00`, `9:00:30 pm`. */
const timeOfDay = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\b)?/i;

/**
 * The moment that a date names, in seconds since 1970. One without an offset is in the zone of its course, and one without
 * a time of day is the start of that day.
 *
 * @param written as the front matter has it; nothing if the day is from the file name
 * @param day as it was read
 * @param zone IANA name, `Asia/Taipei`
 * @example readDue('2026-06-07 09:00:00 +0800', { iso: '2026-06-07', text: '' }, 'UTC') // 1780794000
 */
export function readDue(written: unknown, day: DateValue | undefined, zone: string): number | undefined {
  if (!day) return undefined;
  const text = typeof written === 'string' ? written : '';
  const moment = parseMoment(text) ?? DateTime.fromISO(day.iso, { zone }).set(readTime(text));
  return moment.isValid ? moment.toSeconds() : undefined;
}

function readTime(text: string): { hour: number; minute: number; second: number } {
  const [, hour = '0', minute = '0', second = '0', half] = timeOfDay.exec(text) ?? [];
  const shift = half && Number(hour) < 12 && /^p/i.test(half) ? 12 : 0;
  const midnight = half && Number(hour) === 12 && /^a/i.test(half) ? -12 : 0;
  return { hour: Number(hour) + shift + midnight, minute: Number(minute), second: Number(second) };
}
