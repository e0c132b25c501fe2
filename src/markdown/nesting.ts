import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';

/** Level of the last list or quote that the parser opens: anything deeper is left out. */
const deepest = 99;

/**
 * Says where lists and quotes are nested so deeply that the rest is not read.
 *
 * @param bodyLine line of the file that is the first of the body
 */
export function checkNesting(tokens: readonly Token[], bodyLine: number): Finding[] {
  const token = tokens.find(({ level, nesting }) => level >= deepest && nesting === 1);
  if (!token) return [];
  return [
    {
      rule: 'markdown/nesting',
      line: (token.map?.[0] ?? 0) + bodyLine,
      message:
        'Lists or quotes are nested too deeply here; anything more than fifty lists or a hundred quotes deep is not on the page.',
      fix: 'Remove some of the > or - in front of the text.',
    },
  ];
}
