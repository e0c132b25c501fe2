import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { isMark } from './heading-attributes.ts';

/** `{model}`, `{dataset year=2021}` at the end of a heading: braces whose first word is ours, without its dot. */
const braces = /\s*\{\s*([\p{L}-]+)((?:\s+[a-z]+=(?:"[^"]*"|[^\s{}"]+))*)\s*\}\s*$/u;

/** Of such braces; a longer run of blanks before them is not theirs. */
const mostLetters = 500;

const pair = /([a-z]+)=(?:"([^"]*)"|(\S+))/g;

/** Attributes that a heading may have. */
const known = new Set(['year', 'aliases', 'family', 'slug']);

/**
 * Reads `### Heron {model}` as the `{.model}` that it means: the braces leave the heading, whose id stays, and this
 * is reported.
 *
 * @param heading its opening token
 * @param children its content; the last text is cut
 */
export function repairDotless(
  heading: Token | undefined,
  children: readonly Token[],
  line: number,
): Finding | undefined {
  const last = children.at(-1);
  const [written = '', word = '', rest = ''] =
    last?.type === 'text' ? (braces.exec(last.content.slice(-mostLetters)) ?? []) : [];
  if (!heading || !last || !isMark(word)) return undefined;
  last.content = last.content.slice(0, -written.length);
  heading.attrJoin('class', word);
  for (const [, key = '', quoted, bare] of rest.matchAll(pair)) {
    if (known.has(key)) heading.attrSet(key, quoted ?? bare ?? '');
  }
  return {
    rule: 'heading/attribute',
    line,
    message: `${written.trim()} lacks its dot; it is read as {.${word}${rest}}.`,
    fix: `{.${word}${rest}}`,
  };
}
