import { parseArxivId } from '../../identity/arxiv.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { isRoot } from '../../lecture/links/role.ts';

/** Hosts of code, weights and films: what is there is not a paper, whatever its label says, unless it is a PDF. */
const otherHomes: ReadonlySet<Identity['type']> = new Set(['github', 'huggingface', 'kaggle', 'youtube']);

/**
 * What identifies a paper: its arXiv id, else its id in another archive, else its address; undefined for what
 * is not a paper. Its page on Hugging Face counts as its arXiv id.
 *
 * @example paperKey(linkTo('https://arxiv.org/pdf/2304.08485v2')) // '2304.08485'
 */
export function paperKey({ role, identity, address }: Resource): string | undefined {
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'archive') return `${identity.archive} ${identity.id}`;
  if (identity.type === 'huggingface' && identity.holds === 'paper') {
    return parseArxivId(identity.name)?.id ?? identity.name;
  }
  if (identity.type === 'local' || role !== 'paper' || isRoot(address)) return undefined;
  return otherHomes.has(identity.type) && !/\.pdf(?:$|[?#])/i.test(address) ? undefined : address;
}
