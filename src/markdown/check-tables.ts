import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { metaOf } from './token-meta.ts';

/**
 * Says where lines were taken for a table only because of their bars.
 *
 * @param bodyLine line of the file that is the first of the body
 */
export function checkTables(tokens: readonly Token[], bodyLine: number): Finding[] {
  return tokens
    .filter((token) => metaOf(token, 'table')?.isGuess)
    .map(({ map }) => ({
      rule: 'table/guessed',
      line: (map?.[0] ?? 0) + bodyLine,
      message:
        'These lines contain bars and are shown as a table without a header row, as Jekyll showed them.',
      fix: 'Write | at both ends of each line, and | --- | --- | below the first if that is the header row; or \\| for a bar that is text.',
    }));
}
