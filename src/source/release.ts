import type { Finding } from '../diagnostics/diagnostic.ts';
import { type DateValue, parseDate } from './dates.ts';
import { readDue } from './due.ts';
import { type Expiry, readExpiry } from './expiry.ts';
import { findAll, writeValue } from './release-keys.ts';
import type { SourceFile } from './source-file.ts';
import { withUnreadBlock } from './unread-block.ts';

/**
 * Why a post is not for readers yet.
 *
 * - `draft`: it says so, or is in a folder `_drafts`
 * - `unpublished`: `published: false`
 * - `unclear`: one of the keys has a value that cannot be read
 * - `scheduled`: its date is in the future
 * - `expired`: it was for readers until a day that is past
 */
export type Withheld = {
  readonly reason: 'draft' | 'unpublished' | 'unclear' | 'scheduled' | 'expired';
  /** How the author says it, `draft: true`; nothing if the post itself does not. */
  readonly says?: string;
  readonly line: number;
  /** The day from which a scheduled post is for readers. */
  readonly until?: DateValue;
};

type DueDay = { readonly date: DateValue; readonly line?: number };

/** What a post says about who may see it. */
export type Release = {
  /** Without regard to its date. */
  readonly withheld?: Withheld;
  /** The moment from which it is for readers, in seconds since 1970; without it, it always was. */
  readonly due?: number;
  /** The day of that moment, and the line that names it, if a key does. */
  readonly dueDay?: DueDay;
  /** From when on it is for readers no longer. */
  readonly expiry?: Expiry;
  /** True for a page that is in no list, and found only by readers who have its address. */
  readonly isUnlisted?: true;
  readonly findings: readonly Finding[];
};

/** The keys that hold a post back, and the answer that does. */
const holding = {
  draft: { answer: true, reason: 'draft' },
  published: { answer: false, reason: 'unpublished' },
  publish: { answer: false, reason: 'unpublished' },
} as const;

const keys = Object.keys(holding) as (keyof typeof holding)[];

/**
 * Reads who may see a post: `draft:`, `published:` (also written `publish:`), `unlisted:` and its date. What cannot be
 * read as yes or no is withheld from readers: a missing lecture is repaired in a minute, an exam that was seen never is.
 *
 * @param date the day of the post, as its page shows it
 * @example readRelease(file, undefined, 'UTC').withheld // { reason: 'draft', says: 'draft: true', line: 3 }
 */
export function readRelease(read: SourceFile, date: DateValue | undefined, zone: string): Release {
  const findings: Finding[] = [];
  const file = withUnreadBlock(read);
  const said = keys.flatMap((key) => readHolding(file, key, findings));
  const withheld = said[0] ?? readStatus(file) ?? readFolder(file);
  const due = latest([
    readMoment(file.frontMatter.date, { date, line: file.keyLines.date }, zone),
    ...dayKeys.flatMap((key) => readDays(file, key, zone)),
  ]);
  const expiry = readExpiry(file, zone, findings);
  const isUnlisted = readUnlisted(file, findings);
  return {
    ...(withheld && { withheld }),
    ...due,
    ...(expiry && { expiry }),
    ...(isUnlisted && { isUnlisted }),
    findings,
  };
}

/** When, and by which rules, it is asked what keeps a post from readers. */
type Moment = {
  /** The day of the post, and its line. */
  readonly date?: DateValue;
  readonly line: number;
  /** Seconds since 1970. */
  readonly now: number;
  /** True if dates to come are shown. */
  readonly showsFuture?: boolean;
};

/** What keeps a post from readers at a moment, if anything does. */
export function findWithheld(
  { withheld, due, dueDay, expiry }: Pick<Release, 'withheld' | 'due' | 'dueDay' | 'expiry'>,
  { date, line, now, showsFuture = false }: Moment,
): Withheld | undefined {
  if (withheld) return withheld;
  if (expiry && expiry.moment <= now) return { reason: 'expired', says: expiry.says, line: expiry.line };
  if (due === undefined || showsFuture || due <= now) return undefined;
  const until = dueDay?.date ?? date;
  return { reason: 'scheduled', line: dueDay?.line ?? line, ...(until && { until }) };
}

function readHolding(file: SourceFile, key: keyof typeof holding, findings: Finding[]): Withheld[] {
  const { answer, reason } = holding[key];
  return findAll(file, key).flatMap(({ name, value, line }): Withheld[] => {
    const meant = readAnswer(value);
    if (meant === !answer || (key !== 'draft' && isDay(value))) return [];
    const says = `${name}: ${writeValue(value)}`;
    if (meant === answer) return [{ reason, says, line }];
    findings.push(describeUnclear(name, value, line, `${name}: ${!answer}`));
    return [{ reason: 'unclear', says, line }];
  });
}

/** `status: draft`, as exports of WordPress have it; any other status is the author's own affair. */
function readStatus(file: SourceFile): Withheld | undefined {
  const draft = /^(?:draft|private|unpublished)$/i;
  const found = findAll(file, 'status').find(({ value }) => draft.test(writeValue(value)));
  return found && { reason: 'draft', says: `${found.name}: ${writeValue(found.value)}`, line: found.line };
}

function readFolder({ path }: SourceFile): Withheld | undefined {
  return isInDrafts(path) ? { reason: 'draft', line: 1 } : undefined;
}

/** True for what is in a folder of drafts, as Jekyll has them, wherever that is. */
export function isInDrafts(path: string): boolean {
  return /(?:^|\/)_drafts\//.test(path);
}

function readUnlisted(file: SourceFile, findings: Finding[]): true | undefined {
  const kept = findAll(file, 'unlisted').filter(({ value }) => readAnswer(value) !== false);
  const unclear = kept.filter(({ value }) => readAnswer(value) === undefined);
  findings.push(
    ...unclear.map(({ name, value, line }) => describeUnclear(name, value, line, `${name}: false`)),
  );
  return kept.length > 0 ? true : undefined;
}

/** Keys that also hold the day on which a post is published. */
const dayKeys = ['published', 'publish', 'publishdate'] as const;

function readDays(file: SourceFile, key: (typeof dayKeys)[number], zone: string): (Due | undefined)[] {
  return findAll(file, key).map(({ value, line }) => {
    const date = isDay(value) ? parseDate(writeValue(value), 'en', zone).date : undefined;
    return readMoment(writeValue(value), { date, line }, zone);
  });
}

type Due = Required<Pick<Release, 'due' | 'dueDay'>>;

type NamedDay = { readonly date: DateValue | undefined; readonly line: number | undefined };

function readMoment(written: unknown, { date, line }: NamedDay, zone: string): Due | undefined {
  const due = readDue(written, date, zone);
  return date && due !== undefined
    ? { due, dueDay: { date, ...(line !== undefined && { line }) } }
    : undefined;
}

function latest(dues: readonly (Due | undefined)[]): Due | undefined {
  const known = dues.filter((due) => due !== undefined);
  return known.toSorted((one, other) => other.due - one.due)[0];
}

function isDay(value: unknown): boolean {
  return readAnswer(value) === undefined && parseDate(writeValue(value), 'en').date !== undefined;
}

const answers: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['true', 'yes', 'y', 'on', '1'].map((word) => [word, true])),
  ...Object.fromEntries(['false', 'no', 'n', 'off', '0'].map((word) => [word, false])),
};

/** Everything that YAML has ever accepted as yes and no, even in quotes. */
function readAnswer(value: unknown): boolean | undefined {
  return answers[writeValue(value).toLowerCase()];
}

function describeUnclear(name: string, value: unknown, line: number, fix: string): Finding {
  const consequence =
    name.toLowerCase() === 'unlisted'
      ? 'the page is not in any list'
      : 'readers do not see the page, to be safe';
  return {
    rule: 'front-matter/release',
    line,
    message: `${name} is "${writeValue(value)}", which is neither true nor false; ${consequence}.`,
    fix,
  };
}
