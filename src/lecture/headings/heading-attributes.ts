import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { countSlips } from '../../identity/count-slips.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { type Stated, type Subject, subjects } from './stated.ts';

/** Classes of a heading that say something other than its subject. */
const marks = ['skip', 'no-crosslinks', 'slide', 'no-slide'];

/**
 * Reads the attributes of a heading. An unknown attribute is reported and has no effect.
 *
 * @param heading its opening token
 */
export function readHeadingAttributes(
  heading: Token | undefined,
  line: number,
): { stated: Stated | undefined; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const classes = attributeOf(heading, 'class').split(/\s+/).filter(Boolean);
  const unknown = classes.filter((name) => !marks.includes(name) && !isSubject(name));
  findings.push(...unknown.map((name) => unknownClass(name, line)));
  const subject = classes.find(isSubject);
  const stated: Stated = {
    ...(subject && { subject }),
    ...(classes.includes('skip') && { isSkipped: true as const }),
    ...(classes.includes('no-crosslinks') && { isUnlinked: true as const }),
    ...(classes.includes('slide') && { slide: 'own' as const }),
    ...(classes.includes('no-slide') && { slide: 'none' as const }),
    ...readYear(heading, line, findings),
    ...readFamily(heading),
    ...readAliases(heading),
    ...readSlug(heading, line, findings),
  };
  return { stated: Object.keys(stated).length > 0 ? stated : undefined, findings };
}

/** True for a word that may be in the braces after a heading, `{.model}`, `{.skip}`. */
export function isMark(word: string): boolean {
  return marks.includes(word) || isSubject(word);
}

function isSubject(name: string): name is Subject {
  return subjects.some((subject) => subject === name);
}

function readYear(heading: Token | undefined, line: number, findings: Finding[]): Pick<Stated, 'year'> {
  const written = heading?.attrGet('year');
  if (written === null || written === undefined) return {};
  const year = Number(written);
  if (Number.isInteger(year) && year >= 1900 && year <= 2100) return { year };
  findings.push(
    fault(`year="${written}" is not a year between 1900 and 2100; it is ignored.`, '{year=2023}', line),
  );
  return {};
}

function readFamily(heading: Token | undefined): Pick<Stated, 'family'> {
  const family = attributeOf(heading, 'family').trim();
  return family === '' ? {} : { family };
}

function readAliases(heading: Token | undefined): Pick<Stated, 'aliases'> {
  const aliases = attributeOf(heading, 'aliases')
    .split(/[,，、;]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return aliases.length > 0 ? { aliases } : {};
}

function readSlug(heading: Token | undefined, line: number, findings: Finding[]): Pick<Stated, 'slug'> {
  const slug = attributeOf(heading, 'slug');
  if (!slug) return {};
  if (/^[\p{L}\p{M}\p{Nd}_-]+$/u.test(slug)) return { slug };
  findings.push(
    fault(`slug="${slug}" cannot be part of an address; it is ignored.`, '{slug=llava-1-5}', line),
  );
  return {};
}

function unknownClass(name: string, line: number): Finding {
  const known = [...subjects, ...marks];
  const meant = known.find((word) => countSlips(name, word, 2) <= 2);
  const choice = known.map((word) => `{.${word}}`).join(', ');
  return fault(
    `{.${name}} is not a known kind of entry; it has no effect.`,
    meant ? `{.${meant}}` : `Use one of ${choice}.`,
    line,
  );
}

function fault(message: string, fix: string, line: number): Finding {
  return { rule: 'heading/attribute', line, message, fix };
}
