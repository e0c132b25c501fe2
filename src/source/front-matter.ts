import { z } from 'zod';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import { boundNames, boundText, cutText, mostLetters } from './bounds.ts';
import { type DateValue, parseDate, readFileNameDate } from './dates.ts';
import { headingTitle } from './heading-title.ts';
import { parseLanguageTag } from './language-tag.ts';
import { findMisspeltKeys, misspeltKeyOf } from './misspelt-keys.ts';
import { names, words } from './names.ts';
import { type FormerSite, type OldAddress, readOldAddresses } from './old-addresses.ts';
import { postName } from './post-name.ts';
import type { SourceFile } from './source-file.ts';

/** What a post says about itself. */
export type FrontMatter = {
  readonly title: string;
  /** True if the title is that of the first heading, which the page then need not show again. */
  readonly isTitledByHeading?: true;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly description?: string;
  /** From the front matter, else from the file name; never from the file's timestamp. */
  readonly date?: DateValue;
  /** BCP 47, if the post differs from the course. */
  readonly language?: string;
  /** Whether dollars delimit formulas; otherwise they are money. */
  readonly hasMath?: boolean;
  /** False if names in its text are not linked: `crosslinks: false`. */
  readonly crosslinks?: false;
  /** Place in the list of lectures, before all that have none. */
  readonly order?: number;
  /** Last part of the address, if the author chose one. */
  readonly slug?: string;
  /** Where the post was before; the first one is where its relative links start from. */
  readonly oldAddresses: readonly OldAddress[];
};

/** What a post takes from its course. */
export type CourseDefaults = FormerSite & {
  /** The language in which dates are written. */
  readonly language: string;
  /** The author of a post that names none. */
  readonly author?: readonly string[];
  /** Whether a post that says nothing about it has formulas. */
  readonly math?: boolean;
};

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

/** Lists that authors write under either of two keys. */
const lists = {
  authors: ['author', 'authors'],
  categories: ['category', 'categories'],
  tags: ['tag', 'tags'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads the front matter of a post. Every fault becomes a finding, and a default value replaces it.
 * Unknown keys are the author's own affair.
 *
 * @example parseFrontMatter(file, { language: 'en' }).frontMatter.title // 'Vision Language Models'
 */
export function parseFrontMatter(
  file: SourceFile,
  course: CourseDefaults,
): { frontMatter: FrontMatter; findings: Finding[] } {
  const findings: Finding[] = [];
  const language = readLanguage(file, findings);
  const described = readText(file, 'description');
  const description = described && boundText(file, 'description', described, findings);
  const date = readDate(file, language ?? course.language, course.timeZone, findings);
  const { title, isTitledByHeading } = readTitle(file, findings);
  const slug = readText(file, 'slug');
  const order = readOrder(file, findings);
  findings.push(...findMisspeltKeys(file));
  const authors = readList(file, 'authors', findings);
  const old = readOldAddresses(file, course);
  findings.push(...old.findings);
  return {
    frontMatter: {
      title,
      ...(isTitledByHeading && { isTitledByHeading }),
      authors: authors.length > 0 ? authors : (course.author ?? []),
      categories: readList(file, 'categories', findings),
      tags: readList(file, 'tags', findings),
      ...(description && { description }),
      ...(date && { date }),
      ...(language && { language }),
      ...(order !== undefined && { order }),
      ...(slug && { slug }),
      ...(hasMath(file, course) && { hasMath: true }),
      ...(saysNo(file.frontMatter.crosslinks) && { crosslinks: false as const }),
      oldAddresses: old.addresses,
    },
    findings,
  };
}

/** `math: true`, or `mathjax: true` as the posts of many Jekyll themes say it; else what the course says. */
function hasMath({ frontMatter }: SourceFile, course: CourseDefaults): boolean {
  const { math, mathjax, katex, use_math, use_mathjax, usemathjax } = frontMatter;
  const said = [math, mathjax, katex, use_math, use_mathjax, usemathjax].filter(
    (value) => value !== undefined,
  );
  if (said.some((value) => /^(?:true|yes|on)$/i.test(String(value ?? '')))) return true;
  return course.math === true && !said.some(saysNo);
}

function saysNo(value: unknown): boolean {
  return /^(?:false|no|off)$/i.test(String(value ?? ''));
}

function readOrder({ frontMatter, keyLines }: SourceFile, findings: Finding[]): number | undefined {
  const written = frontMatter.order;
  if (written === undefined || written === null) return undefined;
  const order = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  if (typeof order === 'number' && Number.isFinite(order)) return order;
  findings.push({
    rule: 'front-matter/order',
    line: keyLines.order ?? 1,
    message: `order is "${show(written)}", which is not a number; the lecture is placed by its date or title.`,
    fix: 'order: 1',
  });
  return undefined;
}

function readText(file: SourceFile, key: string): string | undefined {
  const written = text.safeParse(file.frontMatter[key]).data;
  return (written && decodeEntities(written)) || undefined;
}

function readLanguage(file: SourceFile, findings: Finding[]): string | undefined {
  const key = ['lang', 'language'].find((name) => readText(file, name));
  const written = key && readText(file, key);
  if (!written) return undefined;
  const tag = parseLanguageTag(written);
  if (!tag) {
    findings.push({
      rule: 'front-matter/lang',
      line: file.keyLines[key] ?? 1,
      message: `${key} is "${written}", which is not a language tag; the lecture is shown in the language of the course.`,
      fix: `${key}: zh-Hant`,
    });
  }
  return tag;
}

function readTitle(file: SourceFile, findings: Finding[]): Pick<FrontMatter, 'title' | 'isTitledByHeading'> {
  const title = readText(file, 'title');
  if (title) return { title: boundText(file, 'title', title, findings) };
  const heading = headingTitle(file.body);
  const fallback = cutText(heading ?? postName(file.path).replace(/[-_]+/g, ' ').trim(), mostLetters.title);
  const isLeftToHeading = heading !== undefined && file.frontMatter.title === undefined;
  if (Object.keys(file.frontMatter).length > 0 && !isLeftToHeading && !misspeltKeyOf(file, 'title')) {
    findings.push({
      rule: 'front-matter/title',
      line: file.keyLines.title ?? 1,
      message: `The post has no title, or one that is not text; readers see "${fallback}", from ${heading ? 'its first heading' : 'the file name'}.`,
      fix: `title: ${/[:#"'[\]{}]|^\W/.test(fallback) ? JSON.stringify(fallback) : fallback}`,
    });
  }
  return { title: fallback, ...(heading === fallback && { isTitledByHeading: true }) };
}

/** Keys whose text Jekyll splits at its spaces. */
function isTopics(key: string): boolean {
  return key === 'tags' || key === 'categories';
}

function readList(file: SourceFile, kind: keyof typeof lists, findings: Finding[]): string[] {
  const found: string[][] = [];
  const keys = lists[kind].filter((key) => file.frontMatter[key] !== undefined);
  for (const key of keys) {
    const parsed = (isTopics(key) ? words : names).safeParse(file.frontMatter[key]);
    if (parsed.success) found.push(parsed.data);
    else
      findings.push({
        rule: 'front-matter/list',
        line: file.keyLines[key] ?? 1,
        message: `${key} is neither a name nor a list of names; it is left out.`,
        fix: `${key}: [First Name, Second Name]`,
      });
  }
  return boundNames(kind, [...new Set(found.flat())], file.keyLines[keys[0] ?? ''] ?? 1, findings);
}

/** A value as an author wrote it, including a list or a mapping. */
function show(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
}

function readDate(
  file: SourceFile,
  language: string,
  zone: string | undefined,
  findings: Finding[],
): DateValue | undefined {
  const written = file.frontMatter.date;
  if (written === undefined || written === null || written === '')
    return readFileNameDate(file.path, language);
  const parsed = parseDate(show(written), language, zone);
  if (parsed.date) return parsed.date;
  findings.push({
    rule: 'front-matter/date',
    line: file.keyLines.date ?? 1,
    message: `date is "${show(written)}": ${parsed.reason}. The lecture has no date.`,
    fix: parsed.meant
      ? `date: ${parsed.meant}`
      : 'Write it as 2026-06-07 or 2026-06-07 09:00:00 +0800, or delete the line.',
  });
  return undefined;
}
