import { type Html, trustHtml } from '../html/html.ts';

const block = /^(<pre\b[^>]*><code\b[^>]*>)(.*)(<\/code><\/pre>)\s*$/s;

/**
 * Cuts a block of code between lines, after an empty one where there is one in the lower half; what is coloured across a cut
 * stays coloured after it.
 *
 * @param most lines of a part
 */
export function splitCode(html: Html, most: number): readonly Html[] {
  const [, opening, code, closing] = block.exec(html) ?? [];
  if (!opening || code === undefined) return [html];
  const parts: Html[] = [];
  let open: readonly string[] = [];
  const lines = code.replace(/\n$/, '').split('\n');
  const fair = Math.ceil(lines.length / Math.ceil(lines.length / most));
  for (const part of cutLines(lines, fair)) {
    const text = part.join('\n');
    const before = open.join('');
    open = findOpen(text, open);
    parts.push(trustHtml(`${opening}${before}${text}${'</span>'.repeat(open.length)}\n${closing}`));
  }
  return parts;
}

function cutLines(lines: readonly string[], most: number): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < lines.length; ) {
    const end = from + most;
    const gap = end < lines.length ? lines.lastIndexOf('', end) : -1;
    const to = gap > from + most / 2 ? gap : end;
    parts.push(lines.slice(from, to));
    from = lines[to] === '' ? to + 1 : to;
  }
  return parts;
}

/** The tags that are still open at the end of a text. */
function findOpen(text: string, before: readonly string[]): readonly string[] {
  const open = [...before];
  for (const [tag] of text.matchAll(/<span\b[^>]*>|<\/span>/g)) {
    if (tag === '</span>') open.pop();
    else open.push(tag);
  }
  return open;
}
