import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { parseLiquid } from '../../markdown/rules/liquid/liquid.ts';
import { type DateValue, formatStrftime } from '../../source/dates.ts';
import type { BlockNode } from '../nodes.ts';

/** What the site knows about the day its content was last changed. */
export type LastUpdated = { readonly date?: DateValue | undefined; readonly language: string };

/**
 * Writes the day of the last change where a post has `{{ site.time | date: "…" }}`. Such a
 * paragraph belongs to the lecture, not to the section that happens to be its last; if the day is unknown, a
 * dash replaces it. Any other Liquid stays on the page. Both are reported.
 *
 * @param lineOf line of the file for a row of the body
 */
export function fillDateLines(
  nodes: readonly BlockNode[],
  updated: LastUpdated,
  lineOf: (row: number) => number,
): { content: BlockNode[]; dateLines: BlockNode[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const content: BlockNode[] = [];
  const dateLines: BlockNode[] = [];
  const leftover: Leftover[] = [];
  for (const node of nodes) {
    const marks = findMarks(node.tokens);
    const isDate = ({ token }: Mark) => parseLiquid(token.content).kind === 'site-time';
    const dates = marks.filter(isDate).map(({ token }) => token);
    for (const mark of marks) {
      if (!isDate(mark)) leftover.push({ written: mark.token.content, line: lineOf(mark.row ?? node.start) });
    }
    if (dates.length > 0 && !updated.date) findings.push(describeUnknownDay(lineOf(node.start)));
    for (const token of dates) fillDate(token, updated);
    const isDateLine = node.type === 'paragraph' && dates.length > 0;
    (isDateLine ? dateLines : content).push(node);
  }
  return { content, dateLines, findings: [...findings, ...describeLeftovers(leftover)] };
}

type Mark = { readonly token: Token; readonly row: number | undefined };

/** Marks of a block, each with its row of the body. */
function findMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (const { children, map } of tokens) {
    let row = map?.[0];
    for (const token of children ?? []) {
      if (row !== undefined && (token.type === 'softbreak' || token.type === 'hardbreak')) row += 1;
      if (token.type === 'liquid') marks.push({ token, row });
    }
  }
  return marks;
}

/** Turns the mark into text. */
function fillDate(token: Token, { date, language }: LastUpdated): void {
  const mark = parseLiquid(token.content);
  if (mark.kind !== 'site-time') return;
  const text = date && mark.format !== undefined ? formatStrftime(date, mark.format, language) : undefined;
  token.type = 'text';
  token.content = text ?? date?.text ?? '–';
}

function describeUnknownDay(line: number): Finding {
  return {
    rule: 'liquid/date',
    line,
    message: 'This line asks for the day of the last change, which is unknown; readers see a dash.',
    fix: 'Build from a Git repository with a commit, or set SOURCE_DATE_EPOCH.',
  };
}

/** A tag that is not replaced. */
type Leftover = { readonly written: string; readonly line: number };

/** Identical tags are reported once. */
function describeLeftovers(leftover: readonly Leftover[]): Finding[] {
  const places = new Map<string, number[]>();
  for (const { written, line } of leftover) {
    const lines = places.get(written) ?? [];
    places.set(written, lines);
    lines.push(line);
  }
  return [...places].map(([written, [line = 1, ...more]]) => describeLeftover(written, line, more.length));
}

/** @param others the number of further places */
function describeLeftover(written: string, line: number, others: number): Finding {
  const also = others === 0 ? '' : `, here and in ${others} more ${others === 1 ? 'place' : 'places'}`;
  return {
    rule: 'liquid/leftover',
    line,
    message: `${written} is ${languageOf(written)}, which is not run here; readers see it as it is written${also}.`,
    fix: 'Replace it with the text that should appear, or delete it.',
  };
}

/** `{{<` is Hugo's and Quarto's way of writing what Liquid writes differently; HackMD and Hexo have tags of their own. */
function languageOf(written: string): string {
  if (/^\{\{[<%]/.test(written)) return 'a shortcode of Hugo or Quarto';
  if (ofPlugin.test(written)) return 'a tag of a Jekyll plugin or of HackMD';
  if (/^\{\{\s?#\w/.test(written)) return 'a directive of mdBook';
  if (ofHexo.test(written)) return 'a tag of Hexo';
  if (ofVue.test(written)) return 'an expression of Vue';
  return ofHackmd.test(written) ? 'a tag of HackMD' : 'Liquid';
}

const ofHackmd = /^\{%-?\s*(?:hackmd|slideshare|speakerdeck|figma|pdf)\b/i;

const ofHexo =
  /^\{%-?\s*(?:asset_\w+|post_(?:link|path)|centerquote|pullquote|cq|iframe|jsfiddle|include_code|url_for|img)\b/i;

/** What no expression of Liquid is: a sum, a call, a choice. */
const ofVue = /^\{\{[^|%'"]*(?:\s[-+*/]\s|\(|\?|\$[a-z])[^%]*\}\}$/i;

const ofPlugin = /^\{%-?\s*gist\b/i;
