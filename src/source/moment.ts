import { DateTime } from 'luxon';

/** `2026-06-07 09:00:00 +0800`, `2026-6-7T09:00Z`: a time of day, and how far the clock was from UTC. */
const withOffset =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i;

/**
 * The moment that a date with time and offset names. A day alone is the same day everywhere, so it is none.
 *
 * @param written a date that `parseDate` can read
 * @example parseMoment('2025-06-01 00:00:00 +0800')?.toISODate() // '2025-05-31', in UTC
 */
export function parseMoment(written: string): DateTime | undefined {
  const match = withOffset.exec(written.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const offset = match[7] ? 0 : Number(`${match[8]}1`) * (Number(match[9]) * 60 + Number(match[10]));
  const moment = DateTime.utc(year, month, day, hour, minute, second).minus({ minutes: offset });
  return moment.isValid ? moment : undefined;
}
