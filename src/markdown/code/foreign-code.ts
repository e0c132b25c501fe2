import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { metaOf } from '../token-meta.ts';

/** Languages that Quarto, R Markdown and Jupyter Book run. */
const cell = /^\{(?:r|python|julia|ojs|code-cell)(?=[\s,}])/i;

/** Code that its author does not want to be run either. */
const isOff = /\beval\s*[=:]\s*(?:F|FALSE|false)\b/;

/** True for code that other tools run to show what it prints and draws. */
export function isCell(token: Token): boolean {
  const { directive = '' } = metaOf(token, 'code') ?? {};
  return cell.test(directive) && !isOff.test(directive) && !/^#\|.*eval: false/m.test(token.content);
}

/** @param lines of the cells of a lecture, which are reported together */
export function cellsAreNotRun(lines: readonly number[]): Finding[] {
  const [line] = lines;
  if (line === undefined) return [];
  const what =
    lines.length === 1 ? 'This cell of code is' : `This cell of code and ${lines.length - 1} more are`;
  return [
    {
      rule: 'prose/dialect',
      line,
      message: `${what} not run here; readers see the code, and nothing that it prints or draws.`,
      fix: 'Write ```python for code that is only to be read, and show a picture of what it draws: ![What it shows](figure.png)',
    },
  ];
}

/** `{=latex}`, of a block that Pandoc hands on to that format. */
export function rawFormat(token: Token): string | undefined {
  return /^\{=\w+\}/.exec(metaOf(token, 'code')?.directive ?? '')?.[0];
}

/** @param written ```` {=latex} ```` */
export function rawMarkup(written: string, line: number): Finding {
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} is markup that Pandoc hands on to another format, which is not supported here; readers see it as code.`,
    fix: 'Write in Markdown what it should show, or delete it.',
  };
}
