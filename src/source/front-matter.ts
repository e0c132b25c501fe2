import { z } from 'zod';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { type DateValue, parseDate, readFileNameDate } from './dates.ts';
import type { SourceFile } from './source-file.ts';

/** What a post says about itself. */
export type FrontMatter = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly description?: string;
  /** From the front matter, else from the file name; never from the file's time stamp. */
  readonly date?: DateValue;
  /** BCP 47, where the post differs from the course. */
  readonly language?: string;
};

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

/** `A, B`, `[A, B]` or a single name. */
const names = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()])
  .transform((value) =>
    (Array.isArray(value) ? value.map(String) : String(value ?? '').split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Lists that authors write under either of two keys. */
const lists = {
  authors: ['author', 'authors'],
  categories: ['category', 'categories'],
  tags: ['tag', 'tags'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads the front matter of a post. Every fault becomes a finding, and a value that stands for it.
 *
 * @param language of the course, in which dates are written
 * @example parseFrontMatter(file, 'en').frontMatter.title // 'Vision Language Models'
 */
export function parseFrontMatter(
  file: SourceFile,
  courseLanguage: string,
): { frontMatter: FrontMatter; findings: Finding[] } {
  const findings: Finding[] = [];
  const language = readText(file, 'lang') ?? readText(file, 'language');
  const description = readText(file, 'description');
  const date = readDate(file, language ?? courseLanguage, findings);
  return {
    frontMatter: {
      title: readTitle(file, findings),
      authors: readList(file, lists.authors, findings),
      categories: readList(file, lists.categories, findings),
      tags: readList(file, lists.tags, findings),
      ...(description && { description }),
      ...(date && { date }),
      ...(language && { language }),
    },
    findings,
  };
}

/**
 * The part of a file name that names the post: no folders, no date, no ending.
 *
 * @example postName('lectures/2026-06-07-VLM.md') // 'VLM'
 */
export function postName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/, '');
}

function readText(file: SourceFile, key: string): string | undefined {
  return text.safeParse(file.frontMatter[key]).data || undefined;
}

function readTitle(file: SourceFile, findings: Finding[]): string {
  const title = readText(file, 'title');
  if (title) return title;
  const fallback = postName(file.path).replace(/[-_]+/g, ' ').trim();
  if (Object.keys(file.frontMatter).length > 0) {
    findings.push({
      rule: 'front-matter/title',
      line: file.keyLines.title ?? 1,
      message: `The post has no title that is text; readers see "${fallback}", from the file name.`,
      fix: `title: ${fallback}`,
    });
  }
  return fallback;
}

function readList(file: SourceFile, keys: readonly string[], findings: Finding[]): string[] {
  const found: string[] = [];
  for (const key of keys) {
    const value = file.frontMatter[key];
    if (value === undefined) continue;
    const parsed = names.safeParse(value);
    if (parsed.success) found.push(...parsed.data);
    else
      findings.push({
        rule: 'front-matter/list',
        line: file.keyLines[key] ?? 1,
        message: `${key} is neither a name nor a list of names; it is left out.`,
        fix: `${key}: [First Name, Second Name]`,
      });
  }
  return [...new Set(found)];
}

function readDate(file: SourceFile, language: string, findings: Finding[]): DateValue | undefined {
  const written = file.frontMatter.date;
  if (written === undefined || written === null) return readFileNameDate(file.path, language);
  const parsed = parseDate(String(written), language);
  if (parsed.date) return parsed.date;
  findings.push({
    rule: 'front-matter/date',
    line: file.keyLines.date ?? 1,
    message: `date is "${String(written)}": ${parsed.reason}.`,
    fix: 'Write it as 2026-06-07 or 2026-06-07 09:00:00 +0800.',
  });
  return undefined;
}
