import { compareText } from '../collections/compare-text.ts';
import type { NameEntry } from './read-names.ts';

const kindOrder: readonly NameEntry['kind'][] = ['model', 'part', 'paper', 'lecture', 'term', 'topic'];

/** Of two names that a query fits alike, the one that is more likely meant comes first. */
export function byKind(a: NameEntry, b: NameEntry): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
}

/** Of two names that begin alike, the shorter is nearer to what was typed. */
export function byLength(a: NameEntry, b: NameEntry): number {
  return a.name.length - b.name.length;
}

/** The newest first. */
export function byYear(a: NameEntry, b: NameEntry): number {
  return (b.year ?? 0) - (a.year ?? 0);
}

/** An order of names of one kind in which no two are alike. */
export function byWorth(a: NameEntry, b: NameEntry): number {
  return byLength(a, b) || byYear(a, b) || compareText(a.href, b.href);
}
