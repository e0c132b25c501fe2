import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { metaOf } from '../token-meta.ts';

/** Languages that Quarto, R Markdown and Jupyter Book run. */
const cell = /^\{(?:r|python|julia|ojs|code-cell)(?=[\s,}])/i;

/** Code that its author does not want to be run, or shown with anything. */
const isOff = /\b(?:eval|include)\s*[=:]\s*(?:F|FALSE|false)\b/;

/** True for code that other tools run to show what it prints and draws. */
export function isCell(token: Token): boolean {
  const { directive = '' } = metaOf(token, 'code') ?? {};
  return (
    cell.test(directive) && !isOff.test(directive) && !/^#\|\s*(?:eval|include): false/m.test(token.content)
  );
}

type Cell = { readonly line: number; readonly language: string };

/** @param cells of a lecture, which are reported together, each with its language */
export function cellsAreNotRun(cells: readonly Cell[]): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { line, language } = first;
  const what =
    cells.length === 1 ? 'This cell of code is' : `This cell of code and ${cells.length - 1} more are`;
  return [
    {
      rule: 'prose/dialect',
      line,
      message: `${what} not run here; readers see the code, and nothing that it prints or draws.`,
      fix: `Write \`\`\`${language} for code that is only to be read, and show a picture of what it draws: ![What it shows](figure.png)`,
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

/** `--8<-- "heron.py"`, all that a block of code has: MkDocs would put that file there. */
export function takesInFile({ content }: Token): string | undefined {
  return /^\s*(;?--8<--\s+"[^"\n]{1,300}")\s*$/.exec(content)?.[1];
}

/** @param written `--8<-- "heron.py"` */
export function fileNotTakenIn(written: string, line: number): Finding {
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} takes in another file as MkDocs does, which is not supported here; readers see it as it is written.`,
    fix: 'Paste here what should appear, or write a link to it.',
  };
}
