import type { Resource } from '../lecture/lecture.ts';

/**
 * What a paper is known by: its arXiv id, else its id in another archive, else its address; undefined for what
 * is no paper. Its page on Hugging Face goes by the arXiv id.
 *
 * @example paperKey(linkTo('https://arxiv.org/pdf/2304.08485v2')) // '2304.08485'
 */
export function paperKey({ role, identity, address }: Resource): string | undefined {
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'archive') return `${identity.archive} ${identity.id}`;
  if (identity.type === 'huggingface' && identity.holds === 'paper') return identity.name;
  return identity.type === 'local' || role !== 'paper' ? undefined : address;
}
