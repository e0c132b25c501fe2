import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';

/** Finds blocks of code that are opened and never closed: everything after them is code. */
export function findUnclosedFences(tokens: readonly Token[], body: string): Token[] {
  // What stands between two tags is closed, or is no block of code.
  const fences = tokens.filter(({ type, markup }) => type === 'fence' && /^[`~]/.test(markup));
  if (fences.length === 0) return [];
  const lines = body.split('\n');
  return fences.filter(({ map, markup }) => {
    if (!map) return false;
    const [first, end] = map;
    const last = (lines[end - 1] ?? '').replace(/^[\s>]+/, '');
    return end - 1 <= first || !last.startsWith(markup);
  });
}

/** @param line of the file where the block starts */
export function unclosedFence({ markup }: Token, line: number): Finding {
  return {
    rule: 'code/unclosed',
    line,
    message: 'The code block that starts here is never closed; everything after it is shown as code.',
    fix: `Write ${markup} on a line of its own where the code ends.`,
  };
}
