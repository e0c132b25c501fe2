import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Foreign, foreignSyntax } from './foreign-syntax.ts';
import { isBreak } from './nodes.ts';

/**
 * Reports syntax of other tools that is not supported here, each kind once for each lecture.
 *
 * @param tokens of the whole body
 * @param lineOf line of the file for a row of the body
 */
export function findForeignForms(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  const found = new Map<Foreign, Finding>();
  for (const token of tokens) {
    if (!token.children && token.type !== 'html_block') continue;
    let row = token.map?.[0] ?? 0;
    for (const { text, isIn, isBeforeCode, breaks } of listPieces(token)) {
      row += breaks;
      if (text === '') continue;
      for (const kind of formsIn[isBeforeCode && isIn === 'text' ? 'text before code' : isIn]) {
        if (found.has(kind)) continue;
        const [match] = kind.form.exec(text) ?? [];
        if (match !== undefined) found.set(kind, describe(kind, match, lineOf(row)));
      }
    }
  }
  return [...found.values()];
}

/** What is looked for in each kind of piece. */
const formsIn: Readonly<Record<Piece['isIn'] | 'text before code', readonly Foreign[]>> = {
  text: foreignSyntax.filter((kind) => kind.in === undefined),
  'text before code': foreignSyntax.filter((kind) => kind.in === undefined || kind.in === 'role'),
  code: foreignSyntax.filter((kind) => kind.in === 'code'),
  markup: foreignSyntax.filter((kind) => kind.in === 'markup'),
};

type Piece = { text: string; isIn: 'text' | 'code' | 'markup'; isBeforeCode: boolean; breaks: number };

/** What a token holds, line by line, in pieces of text, code and markup; words in angle brackets are text. */
function listPieces({ type, content, children }: Token): readonly Piece[] {
  if (type === 'html_block') return [{ text: content, isIn: 'markup', isBeforeCode: false, breaks: 0 }];
  const pieces: Piece[] = [{ text: '', isIn: 'text', isBeforeCode: false, breaks: 0 }];
  for (const child of children ?? []) {
    const last = pieces.at(-1);
    if (!last) continue;
    if (child.type === 'text' || child.type === 'tag_word') last.text += child.content;
    else {
      const isCode = child.type === 'code_inline';
      last.isBeforeCode = isCode;
      const breaks = isBreak(child) && child.type !== 'html_inline' ? 1 : 0;
      const isIn = isCode ? 'code' : 'markup';
      if (child.content && (isCode || child.type === 'html_inline'))
        pieces.push({ text: child.content, isIn, isBeforeCode: false, breaks: 0 });
      pieces.push({ text: '', isIn: 'text', isBeforeCode: false, breaks });
    }
  }
  return pieces;
}

function describe({ what, fix, in: place }: Foreign, written: string, line: number): Finding {
  const seen =
    place === 'markup'
      ? 'readers do not see that file'
      : 'readers see it, and everything else of its kind in this lecture, as it is written';
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} ${what}; ${seen}.`,
    fix: typeof fix === 'string' ? fix : fix(written),
  };
}
