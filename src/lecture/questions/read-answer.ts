import type { Token } from 'markdown-it';
import { trustHtml } from '../../html/html.ts';
import { foldName } from '../../identity/name.ts';
import { splitLines } from '../lines/lines.ts';
import { copyToken } from '../make-token.ts';
import { type BlockNode, findNodes, inlineChildren, textOf } from '../nodes.ts';
import { anyBox, firstText, itemsOf, tickedBox } from './group-questions.ts';
import type { Answer, Option, Pair, Printer } from './question.ts';

/** Why something is not an answer, and what to write instead. */
export type WrongAnswer = { readonly wrong: string; readonly fix: string };

/** What an author gives below a question. */
type Given = {
  /** A list or a table. */
  readonly given: BlockNode | undefined;
  /** What follows `**Answer:**`. */
  readonly words: readonly Token[];
  /** The question, as plain words. */
  readonly asks: string;
};

/** An answer of more letters is a text, which no reader would type in the same words. */
const longestSpelling = 60;

/** Between the spellings of a short answer; spaces around it keep `ViT-L/14` whole. */
const betweenSpellings = /\s+\/\s+/u;

/** Reads the answer of a question in the form in which it is written. */
export function readAnswer({ given, words, asks }: Given, print: Printer): Answer | WrongAnswer {
  if (asks === '') return wrong('has no words', '**Quiz:** Which of these came first?');
  if (given?.type === 'bullet_list') return readChoices(given, print);
  if (given?.type === 'ordered_list') return readOrder(given, print);
  if (given?.type === 'table') return readPairs(given, print);
  if (textOf(words) === '')
    return wrong('has no answer', '**Answer:** CLIP / Contrastive Language-Image Pre-training');
  const spellings = textOf(words).split(betweenSpellings).map(withoutStop);
  const isShort = spellings.every((each) => each !== '' && [...each].length <= longestSpelling);
  return isShort ? { form: 'short', spellings } : { form: 'open', html: print.inline(words) };
}

/** A diagnostic in one form: what is wrong, and that readers see the text as it is. */
function wrong(fault: string, fix: string): WrongAnswer {
  return {
    wrong: `The question ${fault}; readers see it as ordinary text, and it is not available for revision.`,
    fix,
  };
}

function withoutStop(spelling: string): string {
  return spelling.trim().replace(/[.。]$/u, '');
}

function readChoices(list: BlockNode, print: Printer): Answer | WrongAnswer {
  const items = itemsOf(list);
  const unboxed = items.find((item) => !anyBox.test(firstText(item)));
  if (unboxed) return wrong('has a choice without a box', `- [ ] ${optionText(unboxed)}`);
  const choices = items.map((item) => ({
    ...readOption(item, print),
    isRight: tickedBox.test(firstText(item)),
  }));
  const [first] = choices;
  if (!choices.some(({ isRight }) => isRight))
    return wrong('has no choice marked as right', `- [x] ${first?.text}`);
  return faultOf(choices, '- [ ] Another choice') ?? { form: 'choice', choices };
}

function readOrder(list: BlockNode, print: Printer): Answer | WrongAnswer {
  const items = itemsOf(list).map((item) => readOption(item, print));
  return faultOf(items, `${items.length + 1}. What comes next`) ?? { form: 'order', items };
}

/** What keeps a list from being a choice: a single answer, or the same one twice. */
function faultOf(options: readonly Option[], another: string): WrongAnswer | undefined {
  if (options.length < 2) return wrong('leaves nothing to choose', another);
  const seen = new Set<string>();
  const repeated = options.find(({ text }) => seen.size === seen.add(foldName(text)).size);
  return repeated && wrong(`says "${repeated.text}" twice`, another);
}

function readPairs(table: BlockNode, print: Printer): Answer | WrongAnswer {
  const rows = rowsOf(table).slice(1);
  const example = '| CLIP | two towers |';
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || columns > 3) return wrong('has a table of neither two nor three columns', example);
  const pairs = rows.map(([left = [], right = [], why = []]): Pair => {
    const said = textOf(why) !== '' && { why: print.inline(why) };
    return { left: toOption(left, print), right: toOption(right, print), ...said };
  });
  if (pairs.some(({ left, right }) => left.text === '' || right.text === ''))
    return wrong('has a row with an empty cell', example);
  return (
    faultOf(
      pairs.map(({ left }) => left),
      example,
    ) ?? { form: 'match', pairs }
  );
}

/** The content of each cell of a table, its head first. */
function rowsOf({ tokens }: BlockNode): Token[][][] {
  const rows: Token[][][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(token.children ?? []);
  }
  return rows;
}

/** An item: its first line is the choice, everything else explains it. */
function readOption(item: BlockNode, print: Printer): Option {
  const [first, ...rest] = findNodes(item.tokens.slice(1, -1));
  const { choice, remainder } = first ? cutFirstLine(first) : { choice: [], remainder: [] };
  const why = [
    ...(remainder.length > 0 ? [`<p>${print.inline(remainder)}</p>`] : []),
    ...(rest.length > 0 ? [print.blocks(rest.flatMap(unwrapLone))] : []),
  ].join('');
  return { ...toOption(choice, print), ...(why !== '' && { why: trustHtml(why) }) };
}

/** A line continues where its author wrapped it, and ends at a hard break. */
function cutFirstLine(node: BlockNode): {
  readonly choice: readonly Token[];
  readonly remainder: readonly Token[];
} {
  const lines = splitLines(inlineChildren(node), node.start);
  const end = lines.findIndex(({ isEnded }) => isEnded) + 1;
  const join = (some: typeof lines) =>
    some.flatMap(({ tokens, breaks }, index) =>
      index < some.length - 1 ? [...tokens, ...breaks] : [...tokens],
    );
  return { choice: withoutBox(join(lines.slice(0, end))), remainder: join(lines.slice(end)) };
}

/** A list of one item below a choice is its explanation, not a list. */
function unwrapLone(node: BlockNode): readonly Token[] {
  const items = node.type === 'bullet_list' ? itemsOf(node) : [];
  const [only] = items;
  return only && items.length === 1 ? only.tokens.slice(1, -1) : node.tokens;
}

function withoutBox([first, ...rest]: readonly Token[]): Token[] {
  if (!first) return [];
  return [copyToken(first, { content: first.content.replace(anyBox, '') }), ...rest];
}

function optionText(item: BlockNode): string {
  const [first] = findNodes(item.tokens.slice(1, -1));
  return first ? textOf(cutFirstLine(first).choice) : '';
}

function toOption(tokens: readonly Token[], print: Printer): Option {
  return { html: print.inline(tokens), text: textOf(tokens) };
}
