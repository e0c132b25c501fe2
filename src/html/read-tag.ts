/** A tag of hand-written HTML with the places of its attributes. */
export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  /** Index after its `>`. */
  readonly end: number;
  readonly attributes: readonly Attribute[];
};

export type Attribute = {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;

/** White space, an attribute with its value, or (group 5) a quote that is never closed. */
const part = /[\s/]+|(=?[^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)|(["']))?)?|=/y;

/** The name, in lower case, of the tag that starts at an index, finished or not; empty where none starts. */
export function tagNameAt(html: string, start: number): string {
  tagStart.lastIndex = start;
  return tagStart.exec(html)?.[2]?.toLowerCase() ?? '';
}

/**
 * Reads the tag that starts at an index, as browsers do.
 *
 * @returns `text` where the sign starts no tag, `unfinished` for a tag that has no end
 * @example readTag('<br>', 0) // { name: 'br', closes: false, end: 4, attributes: [] }
 */
export function readTag(html: string, start: number): Tag | 'text' | 'unfinished' {
  tagStart.lastIndex = start;
  const [, slash, name] = tagStart.exec(html) ?? [];
  if (!name) return 'text';
  const attributes: Attribute[] = [];
  let at = tagStart.lastIndex;
  while (html[at] !== '>') {
    part.lastIndex = at;
    const match = part.exec(html);
    if (!match || match[5] !== undefined) return 'unfinished';
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (match[1]) attributes.push({ name: match[1].toLowerCase(), value, start: at, end: part.lastIndex });
    at = part.lastIndex;
  }
  return { name: name.toLowerCase(), closes: slash === '/', end: at + 1, attributes };
}
