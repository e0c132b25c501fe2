import type { Resource } from './lecture.ts';
import type { LectureReader } from './lecture-reader.ts';
import { findParts, type LinePart } from './link-part.ts';
import { type BlockNode, isBreak, textOf } from './nodes.ts';
import { resourceOfLink } from './resource.ts';
import { isEmptyTitle } from './resource-title.ts';

/** Papers that are linked in the cells of a table or in a list: they are taught here as well. */
export function findMentions({ section, context }: LectureReader, node: BlockNode): Resource[] {
  let rowName = '';
  return node.tokens.flatMap(({ type, children, map }) => {
    if (type === 'tr_open') rowName = '';
    if (!children || (node.type !== 'table' && !children.some(({ type }) => type === 'link_open'))) return [];
    const parts = findParts(children);
    if (node.type === 'table') rowName ||= asName(textOf(children));
    const line = context.lineOf(map?.[0] ?? node.start);
    return parts
      .flatMap((part, index) => {
        if (part.kind !== 'link') return [];
        const owner = nameBefore(parts.slice(0, index)) || rowName || section.head.name;
        return resourceOfLink(part, { owner, line });
      })
      .filter(({ identity }) => identity.type === 'arxiv' || identity.type === 'archive');
  });
}

/** What a year or the word "paper" is put behind: the link before it, or the words that start its line, `* VGG [(2014)](…)`. */
function nameBefore(parts: readonly LinePart[]): string {
  const last = parts.at(-1);
  if (!last || last.kind === 'link') return asName(last?.text ?? '');
  if (!/[\p{L}\p{N}]/u.test(last.text)) return nameBefore(parts.slice(0, -1));
  return asName(textOf(last.tokens.slice(last.tokens.findLastIndex(isBreak) + 1)));
}

/** The words of a sentence name nothing: "As shown in the". */
const smallWords =
  /(?:^|\s)(?:see|read|the|a|an|as|in|is|are|of|by|from|to|this|we|our|its?)$|[.!?。！？]$/iu;

/** A name without what stands between it and its year; nothing where that is no name. */
function asName(text: string): string {
  const name = text.replace(/[\s:：,，–—(（[-]+$/u, '');
  const isName = /^[\p{Lu}\p{Lo}\d]/u.test(name) && name.length <= 60 && !smallWords.test(name);
  return isName && !isEmptyTitle(name) ? name : '';
}
