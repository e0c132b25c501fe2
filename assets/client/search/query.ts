import { parseArxivId } from '../../../src/identity/arxiv.ts';
import { readIdentity } from '../../../src/identity/hosts.ts';
import { foldText } from '../../../src/search/fold.ts';
import type { Filters } from './filter-names.ts';
import { mergeFilters } from './filters.ts';
import { parseFilters } from './parse-filters.ts';
import { cleanText, type Query, toQuery } from './plain-query.ts';

const address = /^(?:https?:\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+\/)/i;

/** What people leave in front of an id when they copy it. */
const beforeId =
  /^(?:(?:the )?(?:paper|preprint|論文|论文)\s*(?:id|no\.?|number)?\s*[:#]?\s*)?(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(?:10\.48550\/)?(?:arxiv\s*(?:id|preprint|paper)?\s*[:.]?\s*)?(?:(?:abs|pdf|html)\/)?/i;

/** What they leave behind it: the class that arXiv prints, what it is, the sentence that it ends. */
const behindId = /(?:\s*\[[a-z.-]+\]|\s+(?:paper|preprint|pdf|論文|论文)|[)\].,;]+)+$/i;

/** The two halves of an id, of which the second has five digits since 2015, without the point between them. */
const parted = /^(\d{4})[ _,-](?=\d{5}(?:v\d+)?$)/;

/** Other sites that show papers of arXiv by its ids. */
const mirror =
  /^(?:https?:\/\/)?(?:www\.)?(?:alphaxiv\.org|ar5iv\.(?:labs\.)?(?:arxiv\.)?org|scholar\.archive\.org|huggingface\.co|arxivxplorer\.com|(?:export\.|browse\.)?arxiv\.org)\/.*?(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)/i;

const quoted = /["“”„「『]([^"“”„「」『』]+)["“”」』]/g;

/**
 * Reads a query. An address of a paper or a repository becomes its id or its name.
 *
 * @param chosen filters beyond those that are typed
 * @example parseQuery('https://arxiv.org/pdf/2304.08485v2').arxiv // '2304.08485'
 * @example parseQuery('mini gpt v2 year:2023').folded // 'minigptv2'
 */
export function parseQuery(typed: string, chosen: Filters = {}): Query {
  const normal = cleanText(typed);
  const { text: wanted, filters } = address.test(normal)
    ? { text: normal, filters: {} }
    : parseFilters(normal);
  const phrases = [...wanted.matchAll(quoted)].map(([, phrase = '']) => foldText(phrase)).filter(Boolean);
  const plain = wanted.replace(quoted, ' $1 ').replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  const text = idOf(plain) ?? nameOfAddress(plain) ?? plain;
  return toQuery(text, { phrases, filters: mergeFilters(filters, chosen) });
}

function idOf(text: string): string | undefined {
  const bare = text.replace(beforeId, '').replace(behindId, '').replace(parted, '$1.');
  return parseArxivId(bare)?.id ?? mirror.exec(text)?.[1];
}

function nameOfAddress(text: string): string | undefined {
  if (!address.test(text)) return undefined;
  const identity = readIdentity(/^https?:/i.test(text) ? text : `https://${text}`);
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'huggingface') return identity.name;
  if (identity.type === 'github') return [identity.owner, identity.name].filter(Boolean).join('/');
  return undefined;
}
