import type { Token } from 'markdown-it';
import { findParts } from '../links/link-part.ts';
import { textOf } from '../nodes.ts';

/** The words of a heading, which may have none, such as a lone picture; the year that links to the paper, `[(2021)](…)`, is not part of the name. */
export function nameOf(children: readonly Token[]): string {
  const parts = findParts(children);
  const isYear = (text: string) => /^[(（{]?\d{4}[)）}]?$/u.test(text);
  const named = parts.filter((part) => part.kind !== 'link' || !isYear(part.text));
  const isLonger = named.some((part) => part.text !== '') && named.length < parts.length;
  return isLonger ? textOf(named.flatMap((part) => part.tokens)) : textOf(children);
}
