import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { parseDoiPath } from '../identity/archives.ts';
import { parseArxivId } from '../identity/arxiv.ts';
import { nearestKey } from './nearest-key.ts';

/** What `content/papers.yaml` knows about one paper beyond what lectures say. */
export type PaperRecord = {
  readonly title?: string;
  /** `Haotian Liu` or `Liu, Haotian`; `{Gemini Team, Google}` is one name; a last `others` says that there are more. */
  readonly authors?: readonly string[];
  /** `NeurIPS 2023` */
  readonly venue?: string;
  /** Of the publication, if that is not the year of the arXiv id. */
  readonly year?: number;
  readonly doi?: string;
  readonly note?: string;
};

/** Records by the key of their paper in the catalogue. */
export type PaperRecords = ReadonlyMap<string, PaperRecord>;

const text = z.string().trim().min(1, 'is empty');

const shape = {
  title: text.describe('The full title, where lectures shorten it'),
  authors: z
    .union([z.array(text).min(1), text.transform((name) => [name])], 'is not a list of names')
    .describe('In order; a final "others" says that there are more'),
  venue: text.describe('Where it was published: NeurIPS 2023'),
  year: z
    .union([z.int(), z.string().regex(/^\d{4}$/)], 'is not a year')
    .transform(Number)
    .describe('Of the publication'),
  doi: text.regex(/^10\.\d{4,9}\/\S+$/, 'does not start with 10. and a slash').describe('10.18653/v1/…'),
  note: text.describe('Anything else that a citation should include'),
} satisfies Record<keyof PaperRecord, z.ZodType>;

/** What an editor checks `content/papers.yaml` against. */
export const paperRecordsSchema = z
  .record(
    z.string().describe('An arXiv id such as 2304.08485, or a DOI'),
    z.strictObject(shape).partial().describe('What is known about one paper'),
  )
  .meta({ title: 'Papers of a course', description: 'content/papers.yaml: what lectures do not say' });

/**
 * Reads papers.yaml. What cannot be used is left out and becomes a finding; the rest of a paper stays.
 *
 * @param yaml text of the file; empty if there is none
 * @example parsePaperRecords('2304.08485: { authors: [Haotian Liu, others] }').records.get('2304.08485')
 */
export function parsePaperRecords(yaml: string): {
  readonly records: PaperRecords;
  readonly findings: readonly Finding[];
} {
  const lines = new LineCounter();
  // Every value as it is written: as a number, the id 2310.03740 would lose its last digit.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const records = new Map<string, PaperRecord>();
  const findings: Finding[] = document.errors.map(({ message, pos }) =>
    describeSyntax(message, lines.linePos(pos[0]).line),
  );
  if (findings.length > 0 || document.contents === null) return { records, findings };
  if (!isMap(document.contents)) return { records, findings: [describeSyntax('It is not a mapping', 1)] };
  const lineOf = ({ key }: Pair) => lines.linePos((isScalar(key) && key.range?.[0]) || 0).line;
  for (const pair of document.contents.items) {
    const id = String(pair.key);
    const key = paperKeyOf(id);
    if (key === undefined) findings.push(describeKey(id, lineOf(pair)));
    else if (!isMap(pair.value)) findings.push(describeValue(id, 'is not a list of facts', lineOf(pair)));
    else records.set(key, readRecord(id, pair.value.items, lineOf, findings));
  }
  return { records, findings };
}

/**
 * The key that the catalogue gives a paper.
 *
 * @param id an arXiv id or a DOI
 */
export function paperKeyOf(id: string): string | undefined {
  const known = parseArxivId(id) ?? parseDoiPath(id);
  return known?.type === 'archive' ? `${known.archive} ${known.id}` : known?.id;
}

function readRecord(
  id: string,
  pairs: readonly Pair[],
  lineOf: (pair: Pair) => number,
  findings: Finding[],
): PaperRecord {
  const record: Record<string, unknown> = {};
  for (const pair of pairs) {
    const field = String(pair.key);
    const parsed = isField(field) ? shape[field].safeParse(toData(pair.value)) : undefined;
    if (!parsed) findings.push(describeField(id, field, lineOf(pair)));
    else if (parsed.success) record[field] = parsed.data;
    else findings.push(describeValue(`${id}, ${field}`, parsed.error.issues[0]?.message, lineOf(pair)));
  }
  return record;
}

/** Text, or a list of texts; nothing for anything else. */
function toData(value: unknown): unknown {
  if (isSeq(value)) return value.items.map(toData);
  return isScalar(value) ? value.value : undefined;
}

function isField(field: string): field is keyof PaperRecord {
  return Object.hasOwn(shape, field);
}

function describeSyntax(message: string, line: number): Finding {
  return {
    rule: 'papers/syntax',
    line,
    message: `The file is not valid YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}. Nothing in it can be used.`,
    fix: '2304.08485:\n  authors: [Haotian Liu, others]',
  };
}

function describeKey(id: string, line: number): Finding {
  return {
    rule: 'papers/key',
    line,
    message: `"${id}" is neither an arXiv id nor a DOI; this entry is ignored.`,
    fix: 'Write it as 2304.08485 or 10.18653/v1/2024.findings-acl.738.',
  };
}

function describeValue(place: string, reason = 'cannot be used', line: number): Finding {
  return {
    rule: 'papers/value',
    line,
    message: `${place}: the value ${reason}; citations leave it out.`,
    fix: 'Correct the value, or delete the line.',
  };
}

function describeField(id: string, field: string, line: number): Finding {
  const known = Object.keys(shape);
  const near = nearestKey(field, known);
  return {
    rule: 'papers/unknown',
    line,
    message: `${id}: "${field}" is not a known key, and is ignored.`,
    fix: near ? `Did you mean "${near}"?` : `The keys of a paper are: ${known.join(', ')}.`,
  };
}
