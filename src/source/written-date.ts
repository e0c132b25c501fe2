import { DateTime, type WeekdayNumbers } from 'luxon';
import { monthOf, withoutWeekday } from './calendar-words.ts';
import { readTimeOfDay, type TimeOfDay } from './time-of-day.ts';

/** A day as an author wrote it, with the time of day if one follows it. */
export type WrittenDate = TimeOfDay & { readonly year: number; readonly month: number; readonly day: number };

/** Why a text is not a day, to be put after a colon, and the day that was meant if that is clear. */
export type NoDate = { readonly reason: string; readonly meant?: string };

const unreadable: NoDate = { reason: 'that is not a date we can read' };

type Match = RegExpExecArray;
type Parts = { year: number; month: number; day: number; rest: string };
type Form = readonly [RegExp, (match: Match) => Parts | NoDate | undefined];

/** What may follow a day: a time, a weekday, nothing. */
const rest = /(?<rest>(?:$|[T,\s(].*|[上下中]午.*))$/su.source;
const day = /(?<day>\d{1,2})(?:st|nd|rd|th|\.)?/.source;
const word = /(?<word>\p{L}+)\.?/u.source;
const year = /(?<year>\d{4})/.source;
const gap = /(?:[\s,./-]|\bof\b|\bde\b|\bdel\b)+/.source;

/** The forms of a date, in the order in which they are tried. */
const forms: readonly Form[] = [
  [form(`${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${rest}`), inNumbers],
  [form(`${year}(?<month>\\d{2})(?<day>\\d{2})${rest}`), inNumbers],
  [form(`${year}-(?<nth>\\d{3})${rest}`), ({ groups = {} }) => inYear(groups)],
  [form(`${year}-?W(?<week>\\d{2})(?:-?(?<weekday>[1-7]))?${rest}`), ({ groups = {} }) => inWeek(groups)],
  [form(`${year} ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日号號일]?${rest}`), inNumbers],
  [
    form(`民[國国] ?(?<roc>\\d{1,3}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号號]${rest}`),
    inNumbers,
  ],
  [form(`${day}${gap}${word}${gap}${year}${rest}`), inWords],
  [form(`${word}${gap}${day}${gap}${year}${rest}`), inWords],
  [form(`${year}${gap}${word}${gap}${day}${rest}`), inWords],
  // What `date` and ctime print: Mon Feb 10 14:00:00 CST 2020
  [form(`${word} ${day}(?<rest> \\d{1,2}:\\d{2}.*) ${year}$`), inWords],
  [form(`(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}${rest}`), inNumbers],
  [
    form(`(?<first>\\d{1,2})[-/](?<second>\\d{1,2})[-/]${year}${rest}`),
    ({ groups = {} }) => inEither(groups),
  ],
  [form(`${word}${gap}${year}$`), ({ groups = {} }) => withoutDay(groups, monthOf(groups.word ?? ''))],
  [
    form(`${year}(?:[-/.]|[年년] ?)(?<month>\\d{1,2}) ?[月월]?$`),
    ({ groups = {} }) => withoutDay(groups, Number(groups.month)),
  ],
  [form(`(?:${day}${gap}${word}|${word2()}${gap}(?<day2>\\d{1,2})),?${gap}'?(?<short>\\d{2})$`), shortYear],
];

/** The same group twice in one pattern is an error in the Node versions that we run on. */
function word2(): string {
  return word.replace('<word>', '<word2>');
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, 'iu');
}

/**
 * Reads a date as people, Ruby and mail programs write it. A day that could be either of two, `03/04/2020`, is
 * neither; nothing depends on the language or the clock of the machine.
 *
 * @example readWrittenDate('Mon, 10 Feb 2020 14:00:00 +0800') // { year: 2020, month: 2, day: 10, hour: 14, … }
 */
export function readWrittenDate(text: string): WrittenDate | NoDate {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  // Unchanged first: "mar" is a month before it is a Tuesday.
  return tryForms(plain) ?? tryForms(withoutWeekday(plain)) ?? unreadable;
}

function tryForms(text: string): WrittenDate | NoDate | undefined {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found) return 'reason' in found ? found : check(found);
  }
  return undefined;
}

function check({ year, month, day, rest }: Parts): WrittenDate | NoDate {
  if (month < 1 || month > 12) {
    const swapped = DateTime.utc(year, day, month);
    const meant = swapped.isValid ? { meant: swapped.toISODate() ?? '' } : {};
    return { reason: `there is no month ${month}`, ...meant };
  }
  const first = DateTime.utc(year, month);
  const days = first.daysInMonth ?? 31;
  if (day < 1 || day > days) {
    const nearest = first.set({ day: day < 1 ? 1 : days });
    const name = first.setLocale('en').toFormat('LLLL yyyy');
    return { reason: `${name} has no day ${day}`, meant: nearest.toISODate() ?? '' };
  }
  const time = readTimeOfDay(rest);
  const iso = first.set({ day }).toISODate() ?? '';
  if (time === undefined) return unreadable;
  return time === 'none'
    ? { reason: 'there is no such time of day', meant: iso }
    : { year, month, day, ...time };
}

function inNumbers({ groups = {} }: Match): Parts {
  const year = groups.roc ? Number(groups.roc) + 1911 : Number(groups.year);
  return { year, month: Number(groups.month), day: Number(groups.day), rest: groups.rest ?? '' };
}

function inWords({ groups = {} }: Match): Parts | undefined {
  const month = monthOf(groups.word ?? '');
  if (!month) return undefined;
  return { year: Number(groups.year), month, day: Number(groups.day), rest: groups.rest ?? '' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function inYear({ year, nth, rest = '' }: Groups): Parts | NoDate {
  const found = DateTime.fromObject({ year: Number(year), ordinal: Number(nth) }, { zone: 'utc' });
  if (!found.isValid) return { reason: `${year} has no day ${Number(nth)}` };
  return { year: found.year, month: found.month, day: found.day, rest };
}

function inWeek({ year, week, weekday, rest = '' }: Groups): Parts | NoDate {
  const found = DateTime.fromObject(
    { weekYear: Number(year), weekNumber: Number(week), weekday: Number(weekday ?? 1) as WeekdayNumbers },
    { zone: 'utc' },
  );
  if (!found.isValid) return { reason: `${year} has no week ${Number(week)}` };
  if (weekday === undefined) return { reason: 'it names a week but no day', meant: found.toISODate() ?? '' };
  return { year: found.year, month: found.month, day: found.day, rest };
}

/** `28/10/2014` and `10/28/2014` are the same day, `03/04/2020` could be either of two. */
function inEither({ first, second, year, rest = '' }: Groups): Parts | NoDate {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return { year: Number(year), month: b, day: a, rest };
  if (b > 12) return { year: Number(year), month: a, day: b, rest };
  const [dayFirst, monthFirst] = [DateTime.utc(Number(year), b, a), DateTime.utc(Number(year), a, b)];
  if (!dayFirst.isValid || !monthFirst.isValid) return { year: Number(year), month: b, day: a, rest };
  const [one, other] = [dayFirst, monthFirst].map((date) => date.setLocale('en').toFormat('d LLLL'));
  return {
    reason: `that could be ${one} (so Jekyll reads it) or ${other}`,
    meant: dayFirst.toISODate() ?? '',
  };
}

function withoutDay({ year }: Groups, month: number | undefined): NoDate | undefined {
  const first = month ? DateTime.utc(Number(year), month) : undefined;
  return first?.isValid
    ? { reason: 'it names a month but no day', meant: first.toISODate() ?? '' }
    : undefined;
}

function shortYear({ groups = {} }: Match): NoDate | undefined {
  const month = monthOf(groups.word ?? groups.word2 ?? '');
  if (!month) return undefined;
  const meant = DateTime.utc(2000 + Number(groups.short), month, Number(groups.day ?? groups.day2));
  return {
    reason: 'its year has only two digits',
    ...(meant.isValid && { meant: meant.toISODate() ?? '' }),
  };
}
