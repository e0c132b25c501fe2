import { parseArxivId } from '../../../src/identity/arxiv.ts';
import { identifyAddress } from '../../../src/identity/hosts.ts';
import { foldText, foldWords } from '../../../src/search/fold.ts';

/** What a reader looks for. */
export type Query = {
  /** As typed, or what a pasted address stands for. */
  readonly text: string;
  /** In one word: `mini gpt v2` is `minigptv2`. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Set where the whole query is the id of one paper. */
  readonly arxiv?: string;
};

const address = /^(?:https?:\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+\/)/i;

/** What people leave in front of an id when they copy it. */
const beforeId = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(?:10\.48550\/)?(?:arxiv\s*[:.]?\s*)?/i;

/**
 * Reads a query. An address of a paper or a repository becomes its id or its name.
 *
 * @example parseQuery('https://arxiv.org/pdf/2304.08485v2').arxiv // '2304.08485'
 * @example parseQuery('mini gpt v2').folded // 'minigptv2'
 */
export function parseQuery(typed: string): Query {
  const trimmed = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const id = parseArxivId(trimmed.replace(beforeId, ''))?.id;
  const text = id ?? nameOfAddress(trimmed) ?? trimmed;
  const arxiv = parseArxivId(text)?.id;
  return { text, folded: foldText(text), words: foldWords(text), ...(arxiv ? { arxiv } : {}) };
}

function nameOfAddress(text: string): string | undefined {
  if (!address.test(text)) return undefined;
  const identity = identifyAddress(/^https?:/i.test(text) ? text : `https://${text}`);
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'huggingface') return identity.name;
  if (identity.type === 'github') return [identity.owner, identity.name].filter(Boolean).join('/');
  return undefined;
}
