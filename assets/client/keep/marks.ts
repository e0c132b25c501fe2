import { isRecord, KeptStore } from '../study/kept-store.ts';
import { isAddress } from './kept-list.ts';
import type { TextQuote } from './text-quote.ts';

/** Words of a lecture that a reader highlighted. */
export type Mark = {
  /** Of the section, without base path: `/lectures/vlm/#clip` */
  readonly address: string;
  /** Of the lecture. */
  readonly title: string;
  readonly quote: TextQuote;
  /** When it was made: milliseconds. */
  readonly at: number;
  readonly note?: string;
};

/** The name of what is kept, in front of the path of the course. */
export const marksName = 'lectern-marks';

/** What a reader highlighted in a course, in the order in which it was made. */
export function openMarks(): KeptStore<readonly Mark[]> {
  return new KeptStore<readonly Mark[]>({ name: marksName, version: 1, empty: [], parse: parseMarks });
}

function parseMarks(data: unknown): readonly Mark[] | undefined {
  return Array.isArray(data) ? data.filter(isMark) : undefined;
}

function isMark(value: unknown): value is Mark {
  return (
    isRecord(value) &&
    typeof value.address === 'string' &&
    isAddress(value.address) &&
    typeof value.title === 'string' &&
    Number.isFinite(value.at) &&
    isQuote(value.quote) &&
    (value.note === undefined || typeof value.note === 'string')
  );
}

function isQuote(value: unknown): value is TextQuote {
  if (!isRecord(value)) return false;
  const { exact, prefix, suffix } = value;
  return [exact, prefix, suffix].every((text) => typeof text === 'string') && String(exact).trim() !== '';
}

/** True for the same words of the same place. */
export function isSame(one: Mark, other: Mark): boolean {
  const words = ({ address, quote }: Mark) =>
    [pageOf(address), quote.prefix, quote.exact, quote.suffix].join('\n');
  return words(one) === words(other);
}

/** The lecture of a section: `/lectures/vlm/#clip` → `/lectures/vlm/` */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** Adds imported highlights to those that are there, each once. */
export function mergeMarks(own: readonly Mark[], imported: readonly Mark[]): readonly Mark[] {
  return [...own, ...imported.filter((mark) => !own.some((known) => isSame(known, mark)))];
}

/**
 * Highlights in the form of the W3C Web Annotation Data Model, which other programs read.
 *
 * @param home full address of the course
 */
export function formatAnnotations(marks: readonly Mark[], home: string): string {
  const annotations = marks.map(({ address, title, quote, at, note }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'highlighting',
    created: new Date(at).toISOString(),
    ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain' } }),
    target: {
      source: home + encodeURI(address.slice(1)),
      title,
      selector: { type: 'TextQuoteSelector', ...quote },
    },
  }));
  return `${JSON.stringify(annotations, null, 2)}\n`;
}

/** Reads what `formatAnnotations` wrote, of this course wherever it was served; undefined for any other text. */
export function parseAnnotations(text: string): readonly Mark[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return undefined;
    const marks = read.flatMap((each) => toMark(each) ?? []);
    return marks.length === read.length ? marks : undefined;
  } catch {
    return undefined;
  }
}

/** At the end of a full address: the course may be below a path of that name, too. */
const lectureAddress = /\/lectures\/[^/#]+\/(?:#.*)?$/;

function toMark(annotation: unknown): Mark | undefined {
  if (!isRecord(annotation) || !isRecord(annotation.target)) return undefined;
  const { source, title, selector } = annotation.target;
  const [address] = typeof source === 'string' ? (lectureAddress.exec(decodeURI(source)) ?? []) : [];
  const note = isRecord(annotation.body) ? annotation.body.value : undefined;
  if (!isRecord(selector)) return undefined;
  const { exact, prefix, suffix } = selector;
  const mark = {
    address,
    title,
    quote: { exact, prefix, suffix },
    at: Date.parse(String(annotation.created)),
    ...(note !== undefined && { note }),
  };
  return isMark(mark) ? mark : undefined;
}

/**
 * Highlights as Markdown: the words as quotes, by lecture, with their notes.
 *
 * @param home full address of the course
 */
export function formatMarksAsMarkdown(heading: string, marks: readonly Mark[], home: string): string {
  const titles = [...new Set(marks.map(({ title }) => title))];
  const parts = titles.map((title) => {
    const quotes = marks
      .filter((mark) => mark.title === title)
      .map(({ address, quote, note }) => {
        const words = quote.exact.replace(/\s+/g, ' ');
        return `> ${words}\n>\n> <${home}${encodeURI(address.slice(1))}>\n${note ? `\n${note}\n` : ''}`;
      });
    return `## ${title}\n\n${quotes.join('\n')}`;
  });
  return `# ${heading}\n\n${parts.join('\n')}`;
}
