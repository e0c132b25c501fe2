import { findElementEnd } from './find-element-end.ts';

/** A tag of finished markup, or a comment. */
export type FoundTag = {
  /** In lower case; empty for a comment. */
  readonly name: string;
  readonly closes: boolean;
  /** As written, between the name and the end of the tag. */
  readonly attributes: string;
  readonly start: number;
  /** Index after it. */
  readonly end: number;
};

const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][\w:-]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/g;

/**
 * The first tag or comment at or after an index of finished markup. Hand-written HTML is read by `readTag`.
 *
 * @example nextTag('a<br>', 0) // { name: 'br', closes: false, attributes: '', start: 1, end: 5 }
 */
export function nextTag(html: string, from: number): FoundTag | undefined {
  tag.lastIndex = from;
  const match = tag.exec(html);
  if (!match) return undefined;
  const [, slash, name = '', attributes = ''] = match;
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    attributes,
    start: match.index,
    end: tag.lastIndex,
  };
}

/** Index after the element that a tag opens, or after a comment. */
export function endOf(html: string, { name, end }: FoundTag): number {
  return name === '' ? end : findElementEnd(html, name, end);
}
