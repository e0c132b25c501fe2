import type { Token } from 'markdown-it';
import { splitLines } from '../lines/lines.ts';
import { type BlockNode, inlineChildren, textOf } from '../nodes.ts';
import { askingLabels } from './asking-labels.ts';

/** What a bold label says about the words after it. */
export type QuestionLabel =
  /** The words ask something. */
  | 'question'
  /** The words ask something, if a task list follows: elsewhere the label is that of an ordinary text. */
  | 'maybe question'
  | 'answer'
  | 'why';

/** Labels in lower case. */
const labels: Readonly<Record<QuestionLabel, readonly string[]>> = {
  question: askingLabels,
  'maybe question': ['question', '問題', '问题'],
  answer: ['answer', 'answers', '答案', '解答'],
  why: ['why', 'because', 'explanation', '原因', '解說', '說明', '解释'],
};

const byLabel: ReadonlyMap<string, QuestionLabel> = new Map(
  Object.entries(labels).flatMap(([label, words]) => words.map((word) => [word, label as QuestionLabel])),
);

/** A line that starts with a label, with the tokens after the label. */
export type LabelledWords = { readonly label: QuestionLabel; readonly words: readonly Token[] };

const labelInBold = /^([^:：]{1,20}?)\s*([:：]?)\s*$/u;
const leadingColon = /^\s*[:：]\s*/u;

/** Reads a line as `**Quiz:** words`; undefined for any other line. */
export function parseQuestionLabel(tokens: readonly Token[]): LabelledWords | undefined {
  const open = tokens.findIndex((token) => token.type !== 'text' || token.content.trim() !== '');
  const close = tokens.findIndex((token) => token.type === 'strong_close');
  if (tokens[open]?.type !== 'strong_open' || close < 0) return undefined;
  const [, written = '', colon] = labelInBold.exec(textOf(tokens.slice(open, close))) ?? [];
  const label = byLabel.get(written.toLowerCase());
  const rest = tokens.slice(close + 1);
  const hasColon = colon || leadingColon.test(textOf(rest.slice(0, 1)));
  return label && hasColon ? { label, words: withoutColon(rest) } : undefined;
}

function withoutColon([first, ...rest]: readonly Token[]): Token[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const content = first.content.replace(leadingColon, '').trimStart();
  return [Object.assign(Object.create(Object.getPrototypeOf(first)), first, { content }), ...rest];
}

/**
 * Cuts a paragraph into what each of its labels says; undefined if its first line has no label.
 *
 * @example labelledWords(paragraph('**Quiz:** Who?\n**Answer:** Kim')).map(({ label }) => label) // ['question', 'answer']
 */
export function labelledWords(node: BlockNode): LabelledWords[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const said: { label: QuestionLabel; words: Token[] }[] = [];
  let gap: readonly Token[] = [];
  for (const line of splitLines(inlineChildren(node), node.start)) {
    const found = parseQuestionLabel(line.tokens);
    const last = said.at(-1);
    if (found) said.push({ label: found.label, words: [...found.words] });
    else if (last) last.words.push(...gap, ...line.tokens);
    else return undefined;
    gap = line.breaks;
  }
  return said;
}
