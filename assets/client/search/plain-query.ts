import { parseArxivId } from '../../../src/identity/arxiv.ts';
import { foldText, foldWords } from '../../../src/search/fold.ts';
import type { Filters } from './filter-names.ts';

/** What a reader is searching for. */
export type Query = {
  /** As typed, without filter words and quotes, or what a pasted address refers to. */
  readonly text: string;
  /** In one word: `mini gpt v2` is `minigptv2`. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Folded words of what was in quotes: the answer must contain it as it is. */
  readonly phrases: readonly string[];
  readonly filters: Filters;
  /** Set where the whole query is the id of one paper. */
  readonly arxiv?: string;
};

/** A query for a text, which is no address and has neither quotes nor filter words. */
export function toQuery(
  text: string,
  { phrases = [], filters = {} }: Partial<Pick<Query, 'phrases' | 'filters'>> = {},
): Query {
  const arxiv = parseArxivId(text)?.id;
  return { text, folded: foldText(text), words: foldWords(text), phrases, filters, ...(arxiv && { arxiv }) };
}

/** A text in one form, however wide its letters were typed and whatever spaces are between them. */
export function cleanText(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
