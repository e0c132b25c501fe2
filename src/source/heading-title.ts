/**
 * What a post calls itself if its front matter does not: its first heading, if that is of the first level.
 *
 * @example headingTitle('# The *Pinhole* Camera\n\nText.') // 'The Pinhole Camera'
 */
export function headingTitle(body: string): string | undefined {
  const heading = firstHeading(body.split('\n'));
  const text = heading
    ?.replace(/\s+#+\s*$/, '')
    .replace(/\s*\{[:#.][^}]*\}\s*$/, '')
    // A picture, even a badge that is a link, is not a word of a title.
    .replace(/\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/(\*\*|__|\*|`|(?<!\w)_|_(?!\w))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

function firstHeading(lines: readonly string[]): string | undefined {
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (open === undefined) open = marks;
    else if (marks?.startsWith(open)) open = undefined;
    if (open !== undefined) continue;
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line);
    if (heading) return heading[1] === '#' ? heading[2] : undefined;
    const isUnderlined = /^ {0,3}=+[ \t]*$/.test(lines[index + 1] ?? '');
    if (isUnderlined && /^ {0,3}[^\s>*+|<-]/.test(line) && !lines[index - 1]?.trim()) return line.trim();
  }
  return undefined;
}
