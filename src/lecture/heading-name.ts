import type { Token } from 'markdown-it';
import { findParts } from './link-part.ts';
import { textOf } from './nodes.ts';

/** For a heading that holds no words, such as a lone picture. */
const untitled = 'Untitled';

/** The words of a heading; the year that links to the paper, `[(2021)](…)`, is no part of the name. */
export function nameOf(children: readonly Token[]): string {
  const parts = findParts(children);
  const isYear = (text: string) => /^[(（]?\d{4}[)）]?$/u.test(text);
  const named = parts.filter((part) => part.kind !== 'link' || !isYear(part.text));
  const isLonger = named.some((part) => part.text !== '') && named.length < parts.length;
  return (isLonger ? textOf(named.flatMap((part) => part.tokens)) : textOf(children)) || untitled;
}
