import type { Resource } from './lecture.ts';
import type { LectureReader } from './lecture-reader.ts';
import { findParts } from './link-part.ts';
import type { BlockNode } from './nodes.ts';
import { resourceOfLink } from './resource.ts';

/** Papers that are linked in the cells of a table or in a list: they are taught here as well. */
export function findMentions({ section, context }: LectureReader, node: BlockNode): Resource[] {
  const owner = section.head.name;
  return node.tokens.flatMap(({ children, map }) => {
    if (!children?.some((child) => child.type === 'link_open')) return [];
    const place = { owner, line: context.lineOf(map?.[0] ?? node.start) };
    return findParts(children)
      .flatMap((part) => (part.kind === 'link' ? [resourceOfLink(part, place)] : []))
      .filter(({ identity }) => identity.type === 'arxiv' || identity.type === 'archive');
  });
}
