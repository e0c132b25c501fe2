/** A source of choices that makes the same ones from the same seed on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number between two, both included. */
  between(least: number, most: number): number;
  /** True in a share of the cases. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in the order they were drawn. */
  sample<Item>(items: readonly Item[], count: number): readonly Item[];
};

/**
 * Starts a row of choices: mulberry32, seeded by FNV-1a of a text.
 *
 * @example seedRandom('course').between(1, 6) // 2, always
 */
export function seedRandom(seed: string): Random {
  let state = hash(seed);
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const takeOne = <Item>(items: Item[]) => items.splice(between(0, items.length - 1), 1);
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    sample: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => takeOne(left)).flat();
    },
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
