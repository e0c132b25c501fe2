import type { Resource } from '../lecture/lecture.ts';

/**
 * The link whose text names a paper best: one under a label goes before any other, one whose text is a title before
 * one that says "paper", "(2021)" or an address; then what most links say, then the first. Lectures come newest first.
 *
 * @example chooseTitle(links)?.title // 'Visual Instruction Tuning'
 */
export function chooseTitle(links: readonly Resource[]): Resource | undefined {
  const counts = new Map<string, number>();
  for (const { title } of links) counts.set(title, (counts.get(title) ?? 0) + 1);
  const rank = (link: Resource) =>
    (saysTitle(link) ? 2 : 0) +
    (link.label === undefined ? 0 : 1) +
    share(counts.get(link.title), links.length);
  let best: Resource | undefined;
  for (const link of links) if (!best || rank(link) > rank(best)) best = link;
  return best;
}

/** True where the author's own words name the paper, and not a word that any link could carry. */
export function saysTitle({ title, text }: Resource): boolean {
  return text === undefined && title.trim().length > 0;
}

/** True where the author put the address in place of a title, so that an id is all we know. */
export function saysId({ title, text, identity }: Resource): boolean {
  if (text === undefined) return false;
  if (identity.type === 'arxiv') return title === `arXiv ${identity.id}`;
  return identity.type === 'archive' && title === `${identity.archive} ${identity.id}`;
}

/** Less than one, so that it decides only among equals. */
function share(count = 0, of: number): number {
  return count / (of + 1);
}
