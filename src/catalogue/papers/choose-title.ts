import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Resource } from '../../lecture/lecture.ts';

/**
 * The link whose author names a paper best: one with a title comes before any other, one under a label before one
 * in a text; then what most links say, then the first. Lectures come newest first.
 *
 * @example chooseTitle(links)?.paperTitle // 'Visual Instruction Tuning'
 */
export function chooseTitle<Link extends Resource>(links: readonly Link[]): Link | undefined {
  const counts = new Map<string, number>();
  for (const { paperTitle = '' } of links) counts.set(paperTitle, (counts.get(paperTitle) ?? 0) + 1);
  const rank = (link: Link) =>
    (link.paperTitle ? 2 : 0) +
    (link.label === undefined ? 0 : 1) +
    share(counts.get(link.paperTitle ?? ''), links.length);
  let best: Link | undefined;
  let bestRank = -1;
  for (const link of links) {
    const its = rank(link);
    if (its <= bestRank) continue;
    best = link;
    bestRank = its;
  }
  return best;
}

/**
 * What a paper without a title is called: its id, or its file name.
 *
 * @example idTitle({ type: 'arxiv', id: '2107.00001', … }, '') // 'arXiv 2107.00001'
 */
export function idTitle(identity: Identity, address: string): string {
  if (identity.type === 'arxiv') return `arXiv ${identity.id}`;
  if (identity.type === 'archive') return `${identity.archive} ${identity.id}`;
  if (identity.type === 'huggingface') return `Hugging Face ${identity.name}`;
  const known = identifyAddress(address);
  const file = decodeFile(
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  );
  return known.type === 'web' ? [known.host, file].filter(Boolean).join(': ') : file || address;
}

function decodeFile(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** Less than one, so that it decides only between equals. */
function share(count = 0, of: number): number {
  return count / (of + 1);
}
