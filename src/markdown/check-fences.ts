import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';

/**
 * Finds blocks of code that are opened and never closed: everything behind them is code.
 *
 * @param bodyLine line of the file that is the first of the body
 */
export function checkFences(tokens: readonly Token[], body: string, bodyLine: number): Finding[] {
  const fences = tokens.filter((token) => token.type === 'fence');
  if (fences.length === 0) return [];
  const lines = body.split('\n');
  return fences.flatMap(({ map, markup }) => {
    if (!map) return [];
    const [first, end] = map;
    const last = (lines[end - 1] ?? '').replace(/^[\s>]+/, '');
    const isClosed = end - 1 > first && last.startsWith(markup);
    return isClosed ? [] : [describe(markup, first + bodyLine)];
  });
}

function describe(markup: string, line: number): Finding {
  return {
    rule: 'code/unclosed',
    line,
    message: 'The block of code that starts here is never closed; all that follows it is shown as code.',
    fix: `Write ${markup} on a line of its own where the code ends.`,
  };
}
