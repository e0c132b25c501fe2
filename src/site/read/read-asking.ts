import type { DateValue } from '../../source/dates.ts';
import type { Settings } from '../../source/settings.ts';
import { findAlone } from '../cache/found-alone.ts';
import type { Reading } from '../cache/kept-readings.ts';
import type { Places } from '../places/places.ts';
import type { SectionLink } from './check-sections.ts';
import { type PostHead, parseBody } from './parse-post.ts';
import type { WebAddress } from './read-lecture.ts';

/** All that the body of a post is read with. */
export type ReadWith = {
  readonly settings: Settings;
  /** Day of the last change of the course. */
  readonly date: DateValue | undefined;
  readonly places: Places;
};

const ofTheWeb = /^(?:https?:)?\/\//i;

/** Reads the body of a post, and remembers what it asks for of others. */
export function readAsking(head: PostHead, { settings, date, places }: ReadWith): Reading {
  const answers = new Map<string, string>();
  const files = new Set<string>();
  const sectionLinks: SectionLink[] = [];
  const webLinks: WebAddress[] = [];
  const dates = new Set<string>();
  const find = places.from(head);
  const findDate = () => {
    dates.add(JSON.stringify(date ?? null));
    return date;
  };
  const read = parseBody(head, settings, findDate, (address, line, isPicture = false) => {
    if (address.includes('#') && line !== undefined) sectionLinks.push({ address, line });
    if (line !== undefined && ofTheWeb.test(address)) webLinks.push({ address, line, isPicture });
    const place = find(address);
    const file = places.fileAt(address, head);
    if (file !== undefined) files.add(file);
    answers.set(address, JSON.stringify([place, file]));
    return place;
  });
  return {
    answers,
    dates,
    read: { ...read, files: [...files], sectionLinks, webLinks },
    found: findAlone(read.lecture),
  };
}

/** Whether a post that was read earlier would get the same answers now. */
export function isStillRight(
  { answers, dates }: Reading,
  head: PostHead,
  { date, places }: Omit<ReadWith, 'settings'>,
): boolean {
  const find = places.from(head);
  const ask = (address: string) => JSON.stringify([find(address), places.fileAt(address, head)]);
  return (
    [...dates].every((day) => day === JSON.stringify(date ?? null)) &&
    [...answers].every(([address, answer]) => ask(address) === answer)
  );
}
