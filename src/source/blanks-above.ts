import type { Finding } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './source-file.ts';

type Read = { readonly file: SourceFile; readonly findings: readonly Finding[] };

const above = /^\s*\n(?=---[ \t]*\n)/;

/** How many lines without text a file has above what may be its front matter. */
export function countBlanksAbove(text: string): number {
  const [blanks = ''] = above.exec(text.slice(0, 1000)) ?? [];
  return blanks.split('\n').length - 1;
}

/**
 * What was read below blank lines, with its lines as they are in the file; other tools do not read front matter there.
 *
 * @param count of blank lines
 */
export function shiftBelow({ file, findings }: Read, count: number): Read {
  const { keyLines, earlier } = file;
  return {
    file: {
      ...file,
      bodyLine: file.bodyLine + count,
      keyLines: Object.fromEntries(Object.entries(keyLines).map(([key, line]) => [key, line + count])),
      ...(earlier && { earlier: earlier.map((each) => ({ ...each, line: each.line + count })) }),
    },
    findings: [
      {
        rule: 'front-matter/missing',
        line: 1,
        message:
          'There are blank lines above the front matter; it was read, but other tools show it as text.',
        fix: 'Delete the blank lines above the first ---.',
      },
      ...findings.map((each) => ({ ...each, line: each.line + count })),
    ],
  };
}
