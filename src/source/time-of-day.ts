/** A time of day and how far the clock was from UTC, as far as either is written. */
export type TimeOfDay = {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC. */
  readonly offset?: number;
};

const clock =
  /^(?:T|,|\s|at\b|um\b|à\b|[(])*(?<noon>[上下中]午|晚上)?\s*(?<hour>\d{1,2})(?:[:h點点时時](?<minute>\d{2})?分?(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<half>[ap]\.?m\b\.?)?(?<tail>.*)$/iu;

/** Zones that mail names by letters (RFC 2822); any other abbreviation is ambiguous. */
const zones: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  JST: 9,
  KST: 9,
  CET: 1,
  CEST: 2,
};

/**
 * Reads what follows a day.
 *
 * @returns no hour if no time is written, `none` for a time that does not exist, undefined for other words
 * @example readTimeOfDay(' 14:00 +0800') // { hour: 14, minute: 0, second: 0, offset: 480 }
 */
export function readTimeOfDay(rest: string): TimeOfDay | 'none' | undefined {
  const groups = clock.exec(withColons(rest))?.groups;
  const isClock = groups && (groups.minute !== undefined || groups.half || /\d[h點点时時]/iu.test(rest));
  if (!groups || !isClock) return isEmpty(rest) ? {} : undefined;
  const isLate = /^(?:p|下午|晚上)/i.test(groups.half ?? groups.noon ?? '');
  const isHalf = groups.half !== undefined;
  const written = Number(groups.hour);
  const hour = isHalf || isLate ? (written % 12) + (isLate ? 12 : 0) : written;
  const [minute, second] = [Number(groups.minute ?? 0), Number(groups.second ?? 0)];
  if (written > 24 || minute > 59 || second > 60) return 'none';
  const offset = readOffset(groups.tail ?? '');
  return { hour, minute, second, ...(offset !== undefined && { offset }) };
}

/** ISO's basic form, `T140000Z`. */
function withColons(rest: string): string {
  return rest.replace(
    /^T(\d{2})(\d{2})(\d{2})?(?!\d)/,
    (_all, hour, minute, second = '00') => `T${hour}:${minute}:${second}`,
  );
}

/** A weekday or a remark in brackets says nothing about the time. */
function isEmpty(rest: string): boolean {
  return /^[\s,]*(?:[(].*[)]|\p{L}+day|(?:星期|週|周)[一二三四五六日天])?[\s.]*$/iu.test(rest);
}

function readOffset(tail: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^\s*(?:UTC|GMT)?\s*([+-])(\d{2}):?(\d{2})?(?!\d)/i.exec(tail) ?? [];
  if (sign) return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  const name = /^\s*\(?([A-Z]{1,4})\b/i.exec(tail)?.[1]?.toUpperCase() ?? '';
  const zone = Object.hasOwn(zones, name) ? zones[name] : undefined;
  return zone === undefined ? undefined : zone * 60;
}
