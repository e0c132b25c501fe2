import type { MarkdownIt, Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../words/words-of.ts';
import { keepMarkup } from '../kept.ts';
import { metaOf, setMeta } from '../token-meta.ts';
import { titleOfCode } from './code-title.ts';
import { type Drawing, drawDiagram } from './diagram.ts';
import { cellsAreNotRun, fileNotTakenIn, isCell, rawFormat, rawMarkup, takesInFile } from './foreign-code.ts';
import { guessLanguage } from './guess-language.ts';
import { highlightCode } from './highlight.ts';
import type { StagesFault } from './stages.ts';

/** What listings need to know about the lecture around them. */
export type ListingPlace = {
  /** Line of the file for a row of the body. */
  readonly lineOf: (row: number) => number;
  /** An id that nothing else in the lecture has. */
  readonly takeId: (wanted: string) => string;
  /** Of the lecture: BCP 47. */
  readonly language: string;
};

/** More diagrams than a lecture has, or can be laid out while someone waits. */
const mostDiagrams = 100;

/** Longer code is folded. */
const mostLines = 36;

const oneTooMany: Drawing = { fault: `A lecture can have at most ${mostDiagrams} diagrams`, row: 0 };

/**
 * Turns blocks of code into what readers see of them: coloured code, or the diagram that it describes.
 * A diagram that cannot be drawn is shown as its source, and reported.
 *
 * @param tokens of the whole body; blocks of code are changed in place
 */
export function readListings(
  tokens: readonly Token[],
  markdown: MarkdownIt,
  { lineOf, takeId, language: spoken }: ListingPlace,
): Finding[] {
  const words = wordsOf(spoken);
  const findings: Finding[] = [];
  const cells: { line: number; language: string }[] = [];
  let diagrams = 0;
  for (const token of tokens) {
    if (token.type !== 'fence' && token.type !== 'code_block') continue;
    const language = languageOf(token);
    const isDiagram = language === 'mermaid';
    if (isDiagram) diagrams += 1;
    const isDrawn = isDiagram && diagrams <= mostDiagrams;
    const drawn = isDrawn
      ? drawDiagram(token.content, takeId, words.diagrams)
      : isDiagram
        ? oneTooMany
        : undefined;
    if (drawn?.fault) findings.push(brokenDiagram(drawn, lineOf((token.map?.[0] ?? 0) + drawn.row)));
    const stages = drawn?.stagesFault;
    if (stages) findings.push(brokenStages(stages, lineOf((token.map?.[0] ?? 0) + stages.row)));
    if (isCell(token)) cells.push({ line: lineOf(token.map?.[0] ?? 0), language });
    const file = takesInFile(token);
    if (file) findings.push(fileNotTakenIn(file, lineOf((token.map?.[0] ?? 0) + 1)));
    const raw = rawFormat(token);
    if (raw) findings.push(rawMarkup(raw, lineOf(token.map?.[0] ?? 0)));
    const directive = isDiagram || isCell(token) ? undefined : findDirective(token, language);
    if (directive) {
      findings.push(unreadDirective(directive, lineOf(token.map?.[0] ?? 0)));
      token.content = `${directive}\n${token.content}`;
    }
    const html =
      printAnchors(token, markdown) +
      (drawn?.markup ?? printTitle(token, markdown) + printCode(token, language, markdown, words.lecture));
    token.type = 'listing';
    setMeta(token, { kind: 'listing', html });
  }
  return [...cellsAreNotRun(cells), ...findings];
}

/** Prints what `readListings` made. */
export function listing(markdown: MarkdownIt): void {
  markdown.renderer.rules.listing = (tokens, index, _options, environment = {}) =>
    `${keepMarkup(environment, metaOf(tokens[index], 'listing')?.html ?? '')}\n`;
}

/** The first word after the fence, without what other tools read there: ```` ```python {linenos} ````, ```` ```python=12 ````. */
function languageOf(token: Token): string {
  return /^[^\s{,:=]*/.exec(token.info.trim())?.[0].toLowerCase() ?? '';
}

/** What is in the braces of a MyST directive that is not supported here: not the name of a language. */
function findDirective(token: Token, language: string): string | undefined {
  // A formula is reported as one.
  const isCode =
    language === 'text' || language === 'math' || highlightCode(token.content, language) !== undefined;
  return isCode ? undefined : metaOf(token, 'code')?.directive;
}

function unreadDirective(directive: string, line: number): Finding {
  return {
    rule: 'prose/dialect',
    line,
    message: `${directive} is a MyST directive, which is not supported here; readers see it as it is written.`,
    fix: 'Write in Markdown what it should show, or delete it.',
  };
}

/** Ids that old links use for what is inside. */
function printAnchors(token: Token, { utils }: MarkdownIt): string {
  const { anchors = [] } = metaOf(token, 'code') ?? {};
  return anchors.map((id) => `<span class="anchor" id="${utils.escapeHtml(id)}"></span>`).join('');
}

/** A line above the code: the name of a file as code, anything else as text. */
function printTitle({ info }: Token, { utils }: MarkdownIt): string {
  const title = titleOfCode(info);
  if (title === undefined) return '';
  const text = utils.escapeHtml(title);
  return `<p>${/^\S+\.\w+$/.test(title) ? `<code>${text}</code>` : text}</p>\n`;
}

/** Code in its colours; as long as several screens of a phone, it is folded (`assets/css/lecture/code-blocks.css`). */
function printCode(token: Token, language: string, markdown: MarkdownIt, words: Words['lecture']): string {
  const { content, info } = token;
  const known = language || (info.trim() === '' ? guessLanguage(content) : undefined);
  const coloured = known ? highlightCode(content, known) : undefined;
  const name = language ? ` class="language-${markdown.utils.escapeHtml(language)}"` : '';
  const inner = coloured ?? markdown.utils.escapeHtml(content);
  const code = `<pre${markdown.renderer.renderAttrs(token)}><code${name}>${inner}</code></pre>`;
  const lines = content.trimEnd().split('\n').length;
  if (lines <= mostLines) return code;
  return `<details class="long-code"><summary>${words.code(lines)}</summary>${code}</details>`;
}

function brokenDiagram({ fault, fix }: Drawing, line: number): Finding {
  return {
    rule: 'diagram/broken',
    line,
    message: `${fault}; readers see the source of the diagram.`,
    fix: fix ?? 'flowchart LR\n  A["Image"] --> B["Encoder"]\n  class B frozen',
  };
}

function brokenStages({ message, fix }: StagesFault, line: number): Finding {
  return {
    rule: 'diagram/stages',
    line,
    message: `${message}; readers see the diagram without its stages.`,
    fix,
  };
}
