import { DateTime } from 'luxon';
import { readWrittenDate } from './written-date.ts';

/**
 * The moment that a date with time and offset names. A day alone is the same day everywhere, so it is not a moment.
 *
 * @param written a date that `parseDate` can read
 * @example parseMoment('2025-06-01 00:00:00 +0800')?.toISODate() // '2025-05-31', in UTC
 */
export function parseMoment(written: string): DateTime | undefined {
  const date = readWrittenDate(written);
  if ('reason' in date || date.offset === undefined) return undefined;
  const { year, month, day, hour = 0, minute = 0, second = 0, offset } = date;
  const moment = DateTime.utc(year, month, day)
    .plus({ hours: hour, minutes: minute, seconds: second })
    .minus({ minutes: offset });
  return moment.isValid ? moment : undefined;
}
