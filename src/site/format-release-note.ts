import { addresses } from '../pages/addresses.ts';
import type { Course } from './read/read-course.ts';

/** What a course contains that no list shows its readers. */
type HeldCourse = Pick<Course, 'withheld' | 'unlisted' | 'texts'>;

/**
 * Says in two lines what readers do not see, and until when, and what they see only with its address. Nothing if everything
 * is in the lists.
 *
 * @example formatReleaseNote(course) // 'Readers do not see 1 draft yet.\n'
 */
export function formatReleaseNote(course: HeldCourse): string {
  return [formatWithheld(course), formatUnlisted(course)].map((line) => line && `${line}\n`).join('');
}

function formatWithheld({ withheld }: HeldCourse): string {
  const reasons = withheld.map((post) => post.withheld);
  const days = reasons.flatMap(({ until }) => until?.iso ?? []).sort();
  const expired = reasons.filter(({ reason }) => reason === 'expired').length;
  const drafts = reasons.length - days.length - expired;
  const parts = [
    ...(drafts > 0 ? [count(drafts, 'draft')] : []),
    ...(days.length > 0 ? [`${count(days.length, 'post')} before ${formatDays(days)}`] : []),
    ...(expired > 0 ? [`${count(expired, 'post')} whose day is past`] : []),
  ];
  return parts.length > 0 ? `Readers do not see ${parts.join(', nor ')}.` : '';
}

/** @param days in their order */
function formatDays(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  return first === last ? `${first}` : `their days, of which the first is ${first} and the last ${last}`;
}

function formatUnlisted({ unlisted, texts }: HeldCourse): string {
  const pages = [
    ...unlisted.map(({ slug }) => addresses.lecture(slug)),
    ...texts.flatMap(({ address, text }) => (text.isUnlisted ? [address] : [])),
  ];
  return pages.length > 0
    ? `Not listed, but readable by anyone who has the address: ${pages.join(', ')}`
    : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
