import { createRequire } from 'node:module';
import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { metaOf, setMeta } from '../token-meta.ts';
import { type Broken, describeBroken } from './broken-formulas.ts';
import { cleanFormula } from './clean-formula.ts';
import { EquationNumbers } from './equation-numbers.ts';
import { readTexSource } from './tex-source.ts';

type Setter = (
  formula: string,
  options: Readonly<Record<string, boolean | readonly number[] | number | object>>,
) => string;

/** Loaded when the first post asks for mathematics. */
const load = createRequire(import.meta.url);

let setter: Setter | undefined;

/** What the formulas of one lecture share. */
type Lecture = {
  /** In the order of its text. */
  readonly macros: object;
  readonly equations: EquationNumbers;
  /** Formulas without a command, such as `$x$`, by how they are written: most of them are repeated. */
  readonly plain: Map<string, string>;
};

type Place = {
  /** Line of the file for a row of the body. */
  readonly lineOf: (row: number) => number;
  /** An id that nothing else in the lecture has. */
  readonly takeId: (wanted: string) => string;
};

type Formula = { readonly token: Token; readonly line: number };

/**
 * Sets the formulas of a post as MathML. One that cannot be set stays as its source, and is reported. References to
 * equations come second, since an equation may be further down.
 *
 * @param tokens of the whole body; formulas are changed in place
 */
export function readFormulas(tokens: readonly Token[], { lineOf, takeId }: Place): Finding[] {
  const lecture: Lecture = { macros: {}, equations: new EquationNumbers(takeId), plain: new Map() };
  const formulas = findFormulas(tokens, lineOf);
  const broken = formulas.flatMap((formula) => setFormula(formula, lecture));
  return [
    ...describeBroken(broken),
    ...formulas.flatMap((formula) => linkEquations(formula, lecture.equations)),
  ];
}

/** The tokens of a post without the paragraphs in which nothing is but macros: those show nothing. */
export function withoutMacros(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.children?.some(isMacro))) return tokens;
  const left = new Set<number>();
  for (const [index, { children }] of tokens.entries()) {
    const isEmpty = children?.every((child) => isMacro(child) || /^(?:soft|hard)break$/.test(child.type));
    if (isEmpty && tokens[index - 1]?.type === 'paragraph_open' && children?.some(isMacro))
      for (const at of [index - 1, index, index + 1]) left.add(at);
  }
  return tokens.filter((_, index) => !left.has(index));
}

function isMacro(token: Token): boolean {
  return metaOf(token, 'formula')?.html === '';
}

function findFormulas(tokens: readonly Token[], lineOf: (row: number) => number): Formula[] {
  const found: Formula[] = [];
  for (const token of tokens) {
    const row = token.map?.[0] ?? 0;
    if (token.type === 'formula') found.push({ token, line: lineOf(row) });
    let breaks = 0;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') breaks += 1;
      if (child.type === 'formula' || child.type === 'equation_link') {
        found.push({ token: child, line: lineOf(row + breaks) });
        breaks += child.markup.split('\n').length - 1;
      }
    }
  }
  return found;
}

function setFormula({ token, line }: Formula, lecture: Lecture): Broken[] {
  if (token.type !== 'formula') return [];
  const [shortcode] = /\{\{[<%][^{}]{1,300}[>%]\}\}/.exec(token.content) ?? [];
  if (shortcode) return [{ written: shortcode, reason: 'shortcode', line }];
  try {
    setMeta(token, { kind: 'formula', isBlock: isBlock(token), html: printOnce(token, lecture) });
    return [];
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/\s+/g, ' ').replace(/\u0332/g, '') : String(error);
    return [{ written: token.markup, reason: reason.trim(), line }];
  }
}

/** A formula without a command has no number and no label; without macros it is set in the same way everywhere. */
function printOnce(token: Token, lecture: Lecture): string {
  if (token.content.includes('\\') || Object.keys(lecture.macros).length > 0) return print(token, lecture);
  const key = `${isBlock(token)} ${token.markup}`;
  const html = lecture.plain.get(key) ?? print(token, lecture);
  lecture.plain.set(key, html);
  return html;
}

/** @throws ParseError of the library, for what cannot be set */
function print(token: Token, { macros, equations }: Lecture): string {
  setter ??= (load('temml') as { renderToString: Setter }).renderToString;
  const written = token.content.trim();
  const source = equations.encode(readTexSource(written, !token.markup.startsWith('$$')));
  const options = {
    displayMode: isBlock(token),
    throwOnError: true,
    maxExpand: 1000,
    maxSize: [20, 100],
    macros,
  };
  const isOne = /\\begin\s*\{multline\}/.test(written);
  const math = equations.number(cleanFormula(setter(withEquation(source), options)), isOne);
  // Macros alone show nothing.
  const isEmpty = /^<math[^>]*>(?:<mrow><\/mrow>)?<\/math>$/.test(math);
  return isEmpty ? '' : inScrollBox(math, isBlock(token), written);
}

function isBlock(token: Token): boolean {
  return metaOf(token, 'formula')?.isBlock === true;
}

/** How many characters of TeX fit into a line on a phone, whatever they are. */
const fitting = 24;

/** No browser breaks a formula, and only Chromium scrolls a `math` that is too wide; every browser scrolls what is around it. */
function inScrollBox(formula: string, isOwnLine: boolean, source: string): string {
  if (isOwnLine) return `<span class="formula-scroll">${formula}</span>`;
  return source.length > fitting ? `<span class="formula-scroll formula-in-line">${formula}</span>` : formula;
}

/** A formula with a label but nothing that would give it a number is an equation. */
function withEquation(source: string): string {
  const isEquation =
    source.includes('\\label{') && !/\\tag|\\begin\s*\{(?:equation|align|gather|multline)/.test(source);
  return isEquation ? `\\begin{equation}${source}\\end{equation}` : source;
}

function linkEquations({ token, line }: Formula, equations: EquationNumbers): Finding[] {
  if (token.type === 'equation_link') {
    const hasBrackets = metaOf(token, 'equation-link')?.hasBrackets === true;
    const html = equations.link(token.content, hasBrackets);
    if (html === undefined) return [missingEquation(token.content, line)];
    setMeta(token, { kind: 'equation-link', hasBrackets, html });
    return [];
  }
  const written = metaOf(token, 'formula')?.html;
  if (!written?.includes('tml-ref')) return [];
  const { html, missing } = equations.resolve(written);
  setMeta(token, { kind: 'formula', isBlock: isBlock(token), html });
  return missing.map((label) => missingEquation(label, line));
}

function missingEquation(label: string, line: number): Finding {
  // By its name it is no equation, and nothing else has that name either.
  const [, kind] = /^(fig|tab|tbl|sec|lst|alg)[-:_]/.exec(label) ?? [];
  return {
    rule: 'math/reference',
    line,
    message: kind
      ? `Nothing in this lecture is called "${label}"; the reference stays as it is written.`
      : `No equation in this lecture has the label "${label}"; the reference shows no number.`,
    fix: kind
      ? `Write {#${label}} behind the picture, the caption or the heading that is meant.`
      : `Write \\label{${label}} in the equation that is meant.`,
  };
}
