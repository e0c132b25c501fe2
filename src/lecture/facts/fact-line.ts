import type { MarkdownIt, Token } from 'markdown-it';
import { type RenderEnvironment, renderInline } from '../../markdown/render.ts';
import type { Fact, FactPiece } from '../lecture.ts';
import { labels } from '../links/labels.ts';
import { findNearWord } from '../links/near-word.ts';
import { makeToken } from '../make-token.ts';
import { textOf } from '../nodes.ts';
import { amountOf } from './amount.ts';
import { splitAtMarks } from './certainty.ts';
import { factLabels, findProperty } from './fact-labels.ts';
import type { FactProperty } from './fact-properties.ts';

/** `**Vision encoder:** CLIP ViT-L/14 [S]`, parsed: what it states, and the words that state it. */
export type FactLine = {
  readonly property: FactProperty;
  /** The author's word, without colon. */
  readonly label: string;
  readonly value: readonly Token[];
};

/** The colon may be inside the bold words or after them, and may be full-width. */
const labelInBold = /^([^:：]{1,40}?)\s*([:：]?)\s*$/u;
/** What is longer is a paragraph that happens to start with such a word. */
const longestValue = 360;

const leadingColon = /^\s*[:：]\s*/u;

/**
 * Reads a line as a fact: a bold label of the table, a colon, and words.
 *
 * @param tokens inline content of one line
 * @returns undefined for any other line
 */
export function parseFactLine(tokens: readonly Token[]): FactLine | undefined {
  const { label = '', value } = readBoldLabel(tokens) ?? {};
  const property = findProperty(label);
  return property && value ? { property, label, value } : undefined;
}

/** A bold label with a colon and words, `**Paramters:** 7B`, that is a letter or two away from the label of a fact. */
export type NearFact = { readonly label: string; readonly meant: string };

/**
 * Reads a line as a fact whose label is misspelt.
 *
 * @returns undefined for any other line
 */
export function findNearFact(tokens: readonly Token[]): NearFact | undefined {
  const { label } = readBoldLabel(tokens) ?? {};
  if (!label || label.length < 6 || findProperty(label) || Object.hasOwn(labels, label.toLowerCase()))
    return undefined;
  const meant = findNearWord(label.toLowerCase(), factLabels);
  return meant === undefined ? undefined : { label, meant };
}

/** `**Label:** words`: what comes before the colon, and after it. */
function readBoldLabel(tokens: readonly Token[]): Pick<FactLine, 'label' | 'value'> | undefined {
  const open = tokens.findIndex((token) => token.type !== 'text' || token.content.trim() !== '');
  const close = tokens.findIndex((token) => token.type === 'strong_close');
  if (tokens[open]?.type !== 'strong_open' || close < 0) return undefined;
  const [, label = '', colon] = labelInBold.exec(textOf(tokens.slice(open, close))) ?? [];
  if (!label) return undefined;
  const rest = tokens.slice(close + 1);
  const value = colon ? rest : withoutColon(rest);
  const length = value ? textOf(value).length : 0;
  return value && length > 0 && length <= longestValue ? { label, value } : undefined;
}

/** What follows the colon; undefined if there is none. */
function withoutColon([first, ...rest]: readonly Token[]): Token[] | undefined {
  if (first?.type !== 'text' || !leadingColon.test(first.content)) return undefined;
  return [withContent(first, first.content.replace(leadingColon, '')), ...rest];
}

/** Completes a fact: its words as markup, cut where a mark says how certain they are. */
export function buildFact(
  { property, label, value }: FactLine,
  line: number,
  markdown: MarkdownIt,
  environment: RenderEnvironment,
): Fact {
  const pieces: FactPiece[] = cutAtMarks(value).map(({ tokens, certainties }) => ({
    html: renderInline(markdown, tokens, environment),
    certainties,
  }));
  const text = cutAtMarks(value)
    .map(({ tokens }) => textOf(tokens))
    .join(' ')
    .replace(/ (?=[;,.，；。])/g, '');
  const amount = amountOf(property, text);
  return { property, label, pieces, text, ...(amount !== undefined && { amount }), line };
}

type Cut = { readonly tokens: readonly Token[]; readonly certainties: FactPiece['certainties'] };

/** Marks count only outside of links and emphasis, so that every piece is markup of its own. */
function cutAtMarks(tokens: readonly Token[]): Cut[] {
  const cuts: Cut[] = [];
  let run: Token[] = [];
  let depth = 0;
  for (const token of trim(tokens)) {
    depth += token.nesting;
    if (token.type !== 'text' || depth > 0) {
      run.push(token);
      continue;
    }
    for (const { text, certainties } of splitAtMarks(token.content)) {
      if (text !== '') run.push(withContent(token, text));
      if (certainties.length === 0) continue;
      cuts.push({ tokens: run, certainties });
      run = [];
    }
  }
  if (textOf(run) !== '' || cuts.length === 0) cuts.push({ tokens: run, certainties: [] });
  return cuts;
}

function trim(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.type !== 'text') return token;
    if (index === 0) return withContent(token, token.content.trimStart());
    return index === tokens.length - 1 ? withContent(token, token.content.trimEnd()) : token;
  });
}

function withContent(token: Token, content: string): Token {
  return content === token.content ? token : makeToken(token, 'text', { content });
}
