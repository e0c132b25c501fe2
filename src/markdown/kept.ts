import { randomBytes } from 'node:crypto';

/** It cannot be typed into a post. It never reaches a page: same input, same bytes. */
const secret = randomBytes(12).toString('hex');

/**
 * Markup that our own rules made, and that the sanitiser need not see and would not understand: formulas,
 * diagrams, coloured code. While prose is cleaned, a mark takes its place.
 */
const mark = new RegExp(`\uE000${secret}-(\\d+)\uE001`, 'g');

/** Keeps a piece of markup for later and gives its mark. Without a place to keep it, the markup itself. */
export function keepMarkup(environment: object, markup: string): string {
  const kept = keptIn(environment);
  return kept ? formatMark(kept.push(markup) - 1) : markup;
}

/** Moves the marks of a text on, so that several texts with marks of their own can be joined. */
export function shiftMarks(text: string, by: number): string {
  return by === 0 ? text : text.replace(mark, (_mark, index) => formatMark(Number(index) + by));
}

/** Puts back what the marks represent. */
export function restoreMarkup(text: string, kept: readonly string[]): string {
  return kept.length === 0 ? text : text.replace(mark, (_mark, index) => kept[Number(index)] ?? '');
}

function formatMark(index: number): string {
  return `\uE000${secret}-${index}\uE001`;
}

function keptIn(environment: object): string[] | undefined {
  return 'kept' in environment && Array.isArray(environment.kept) ? environment.kept : undefined;
}
