import { decodeEntities } from '../html/decode-entities.ts';
import { withoutComments } from './without-comments.ts';

/** The first heading of a post that begins with one in HTML, whatever it is wrapped in. */
const inHtml =
  /^\s*(?:<(?:div|p|center|header|section)\b[^<>]{0,300}>\s*){0,4}<h1\b[^<>]{0,300}>([\s\S]{0,1000}?)<\/h1>/i;

/**
 * What a post calls itself if its front matter does not: its first heading, if that is of the first level. What its author only writes to
 * themselves is no title.
 *
 * @example headingTitle('# The *Pinhole* Camera\n\nText.') // 'The Pinhole Camera'
 */
export function headingTitle(body: string): string | undefined {
  const shown = withoutComments(body);
  const heading = inHtml.exec(shown)?.[1] ?? firstHeading(shown.split('\n'));
  const text = heading
    ?.replace(/\s+#+\s*$/, '')
    .replace(/\s*\{[:#.][^}]*\}\s*$/, '')
    // A picture, even a badge that is a link, is not a word of a title.
    .replace(/\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/(~~|==)(?=\S)([^~=]*\S)\1/g, '$2')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/(\*\*|__|\*|`|(?<!\w)_|_(?!\w))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (text && decodeEntities(text)) || undefined;
}

function firstHeading(lines: readonly string[]): string | undefined {
  let end: RegExp | undefined;
  for (const [index, line] of lines.entries()) {
    if (end) {
      if (end.test(line)) end = undefined;
      continue;
    }
    end = endOfCode(line);
    if (end) continue;
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line);
    if (heading) return heading[1] === '#' ? heading[2] : undefined;
    const isUnderlined = /^ {0,3}=+[ \t]*$/.test(lines[index + 1] ?? '');
    if (isUnderlined && /^ {0,3}[^\s>*+|<-]/.test(line) && !lines[index - 1]?.trim()) return line.trim();
  }
  return undefined;
}

/** The end of the code that begins with a line, in which no line is a heading. */
function endOfCode(line: string): RegExp | undefined {
  const [, marks, element, liquid] =
    /^ {0,3}(?:(`{3,}|~{3,})|<(pre|script|style)\b|\{%-?\s{0,9}(highlight|raw)\b)/i.exec(line) ?? [];
  if (marks) return new RegExp(`^ {0,3}${marks}`);
  const end = element
    ? new RegExp(`</${element}\\s*>`, 'i')
    : liquid && new RegExp(`\\{%-?\\s*end${liquid}\\b`, 'i');
  return end && !end.test(line) ? end : undefined;
}
