import type { Finding } from '../diagnostics/diagnostic.ts';

const fence = /^ {0,3}(?:[-*>] +)*(`{3,}|~{3,})/;

/**
 * Finds what a merge left in a file: `<<<<<<< HEAD`, or a `>>>>>>> branch` after a line of seven `=`. In a code block they
 * are an example.
 *
 * @param text the whole file, with `\n` at the end of lines
 */
export function findConflict(text: string): Finding | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const line = findLine(text.split('\n'));
  if (line === undefined) return undefined;
  return {
    rule: 'source/conflict',
    line,
    message: 'Git left a conflict here: two versions of the same lines, between its markers.',
    fix: 'Keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>.',
  };
}

function findLine(lines: readonly string[]): number | undefined {
  let open: string | undefined;
  let hasMiddle = false;
  for (const [index, line] of lines.entries()) {
    const marks = fence.exec(line)?.[1];
    if (open === undefined) open = marks;
    else if (marks?.startsWith(open) && /^[\s`~]*$/.test(line)) open = undefined;
    if (open !== undefined) continue;
    if (/^<{7}(?: |$)/.test(line) || (hasMiddle && /^>{7}(?: |$)/.test(line))) return index + 1;
    hasMiddle ||= /^={7}$/.test(line);
  }
  return undefined;
}
