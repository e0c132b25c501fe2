import { type BlockNode, inlineChildren } from '../nodes.ts';
import { nameOf } from './heading-name.ts';

/** `1 SimCLR`; before a small letter a number says how many: `2 shots`. */
const count = /^(\d{1,2})\s+(?=[\p{Lu}\p{Lo}])/u;

/**
 * Headings that start with a number without a full stop because their neighbours are counted: two of them from the first,
 * or three. Any other number is part of a name.
 *
 * @example findCountedHeadings(blocksOf('### 1 SimCLR\n### 2 BYOL')).size // 2
 */
export function findCountedHeadings(blocks: readonly BlockNode[]): ReadonlySet<BlockNode> {
  const groups: BlockNode[][] = [];
  const open = new Map<string, BlockNode[]>();
  for (const node of blocks) {
    const tag = node.type === 'heading' ? node.tokens[0]?.tag : undefined;
    if (tag === undefined) continue;
    for (const each of open.keys()) if (each > tag) open.delete(each);
    const group = open.get(tag);
    if (group) group.push(node);
    else {
      const first = [node];
      open.set(tag, first);
      groups.push(first);
    }
  }
  return new Set(groups.flatMap(findCounted));
}

/** The name of a heading without its number. */
export function withoutCount(name: string): string {
  return name.replace(count, '');
}

function findCounted(group: readonly BlockNode[]): BlockNode[] {
  const numbers = group.map((node) => Number(count.exec(nameOf(inlineChildren(node)))?.[1] ?? Number.NaN));
  return group.filter((_node, index) => isCounted(numbers, index));
}

function isCounted(numbers: readonly number[], index: number): boolean {
  let [first, last] = [index, index];
  while (isNext(numbers[first - 1], numbers[first])) first -= 1;
  while (isNext(numbers[last], numbers[last + 1])) last += 1;
  const length = last - first + 1;
  return length > 2 || (length === 2 && (numbers[first] ?? 0) <= 1);
}

function isNext(before = Number.NaN, after = Number.NaN): boolean {
  return after === before + 1;
}
