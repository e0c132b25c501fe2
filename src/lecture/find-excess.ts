import type { Token } from 'markdown-it';

/** Limits on what costs most to lay out; no person has written more into one post. */
const most: Readonly<Record<string, { readonly count: number; readonly name: string }>> = {
  heading_open: { count: 2500, name: 'headings' },
  image: { count: 5000, name: 'pictures' },
  link_open: { count: 40_000, name: 'links' },
};

/**
 * Says what a post has too much of to be read as a lecture.
 *
 * @example findExcess(parsed.tokens) // 'more than 2500 headings', undefined for any post of a person
 */
export function findExcess(tokens: readonly Token[]): string | undefined {
  const counts = new Map<string, number>();
  const open: (readonly Token[])[] = [tokens];
  for (let list = open.pop(); list; list = open.pop()) {
    for (const { type, children } of list) {
      if (Object.hasOwn(most, type)) counts.set(type, (counts.get(type) ?? 0) + 1);
      if (children) open.push(children);
    }
  }
  const [excess] = Object.entries(most).filter(([type, { count }]) => (counts.get(type) ?? 0) > count);
  return excess && `more than ${excess[1].count} ${excess[1].name}`;
}
