import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { isBreak } from './nodes.ts';

/** Syntax of other tools within a text that is not supported here. */
type Foreign = {
  readonly form: RegExp;
  /** True for one that is right before a piece of code: `` {cite}`heron` ``. */
  readonly isRole?: true;
  /** What it is, to be put between the syntax and its consequence. */
  readonly what: string;
  readonly fix: string;
};

const foreign: readonly Foreign[] = [
  {
    form: /(?:\{[a-z][\w:+-]{1,30}\}|:[a-z][\w:+-]{1,30}:)$/,
    isRole: true,
    what: 'is a MyST or d2l role, which is not supported here',
    fix: 'Write a link, [what it says](address), or the words that should appear.',
  },
  {
    form: /(?<![\w@/])(?:\[-?@[A-Za-z][\w:.-]*(?:[;,][^\]\n]{0,300})?\](?!\()|@(?:fig|tbl|eq|sec|lst|thm|def|exm)-[\w-]+)/,
    what: 'is a Pandoc or Quarto reference, which is not supported here',
    fix: 'Write a link: [Ada, 2020](https://…)',
  },
  {
    form: /^\([A-Za-z][\w:.-]{0,80}\)=$/,
    what: 'is a MyST target, which is not supported here',
    fix: 'Give the heading below it an id: ## Heading {#id}',
  },
  {
    form: /^:::+\s?\{?[a-z][\w-]{1,30}\}?/,
    what: 'opens a container that nothing closes',
    fix: 'Write ::: on a line of its own below what it contains.',
  },
  {
    form: /^(?:import\s.{1,200}?\sfrom\s+(["'])[^"']{1,200}\1;?|export\s+(?:const|default|function)\s.{0,200})$/,
    what: 'is a line of MDX, which is not run here',
    fix: 'Delete it, and write in Markdown what it should show.',
  },
  {
    form: /(?<![\w:]):(?:material|fontawesome|octicons|simple)-[a-z\d-]{1,60}:/,
    what: 'is an icon of MkDocs, which is not supported here',
    fix: 'Delete it, or write an emoji: 🔎',
  },
  {
    form: /(?<!\+)\+\+(?:ctrl|cmd|command|alt|option|shift|meta|enter|tab|esc|escape|space|backspace|delete|arrow-\w+)(?:\+[\w-]{1,20}){0,4}\+\+(?!\+)/i,
    what: 'names keys as MkDocs does, which is not supported here',
    fix: '<kbd>Ctrl</kbd>+<kbd>C</kbd>',
  },
  {
    form: /<[A-Z][A-Za-z.]{1,40}(?:\s+[\w-]+\s*=\s*(?:"[^"]{0,300}"|'[^']{0,300}'|\{[^{}]{0,300}\})){1,20}\s*\/>/,
    what: 'is an MDX component, which is not supported here',
    fix: 'Write in Markdown what it should show.',
  },
];

/**
 * Reports syntax of other tools that is not supported here, each kind once for each lecture.
 *
 * @param tokens of the whole body
 * @param lineOf line of the file for a row of the body
 */
export function findForeignForms(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  const found = new Map<Foreign, Finding>();
  for (const token of tokens) {
    if (!token.children || found.size === foreign.length) continue;
    let row = token.map?.[0] ?? 0;
    const written = joinTags(token.children);
    for (const { text, isBeforeCode, breaks } of written) {
      row += breaks;
      for (const kind of foreign) {
        if (found.has(kind) || (kind.isRole && !isBeforeCode)) continue;
        const [match] = kind.form.exec(text) ?? [];
        if (match !== undefined) found.set(kind, describe(kind, match, lineOf(row)));
      }
    }
  }
  return [...found.values()];
}

type Piece = { text: string; isBeforeCode: boolean; breaks: number };

/** The text of each line, in pieces between its code and links; words in angle brackets are text. */
function joinTags(children: readonly Token[]): Piece[] {
  const pieces: Piece[] = [{ text: '', isBeforeCode: false, breaks: 0 }];
  for (const child of children) {
    const last = pieces.at(-1);
    if (!last) continue;
    if (child.type === 'text' || child.type === 'tag_word') last.text += child.content;
    else {
      last.isBeforeCode = child.type === 'code_inline';
      const breaks = isBreak(child) && child.type !== 'html_inline' ? 1 : 0;
      pieces.push({ text: '', isBeforeCode: false, breaks });
    }
  }
  return pieces;
}

function describe({ what, fix }: Foreign, written: string, line: number): Finding {
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} ${what}; readers see it, and everything else of its kind in this lecture, as it is written.`,
    fix,
  };
}
