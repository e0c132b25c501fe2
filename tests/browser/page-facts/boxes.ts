/** A rectangle in the window. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export const everywhere: Box = { left: -1e9, right: 1e9, top: -1e9, bottom: 1e9 };

/** What two boxes have in common; it has no width or no height where that is nothing. */
export function meet(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether a box is more than so many pixels wide and high. */
export function isLarger({ left, right, top, bottom }: Box, pixels: number): boolean {
  return right - left > pixels && bottom - top > pixels;
}

/** Pairs of items whose boxes meet by more than two pixels each way, found in one go from top to bottom. */
export function findMeeting<Item extends { readonly box: Box }>(items: readonly Item[]): [Item, Item][] {
  const sorted = [...items].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((item, at) => {
    const pairs: [Item, Item][] = [];
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as Item;
      if (other.box.top > item.box.bottom) break;
      if (isLarger(meet(item.box, other.box), 2)) pairs.push([item, other]);
    }
    return pairs;
  });
}
