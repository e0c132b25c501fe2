import { parseArxivId } from '../../identity/arxiv.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Resource } from '../../lecture/lecture.ts';

/** Homes of code, weights and films: what stands there is no paper, whatever its label says, unless it is a PDF. */
const otherHomes: ReadonlySet<Identity['type']> = new Set(['github', 'huggingface', 'kaggle', 'youtube']);

/**
 * What a paper is known by: its arXiv id, else its id in another archive, else its address; undefined for what
 * is no paper. Its page on Hugging Face goes by the arXiv id.
 *
 * @example paperKey(linkTo('https://arxiv.org/pdf/2304.08485v2')) // '2304.08485'
 */
export function paperKey({ role, identity, address }: Resource): string | undefined {
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'archive') return `${identity.archive} ${identity.id}`;
  if (identity.type === 'huggingface' && identity.holds === 'paper') {
    return parseArxivId(identity.name)?.id ?? identity.name;
  }
  if (identity.type === 'local' || role !== 'paper') return undefined;
  return otherHomes.has(identity.type) && !/\.pdf(?:$|[?#])/i.test(address) ? undefined : address;
}
