export type RowRoom = {
  /** Width of the gallery. */
  readonly width: number;
  readonly gap: number;
  /** What a picture's plate takes beside the picture, left and right together. */
  readonly frame: number;
  /** The preferred height of pictures. */
  readonly height: number;
};

/** Pictures of one row, all of the same height. */
export type Row = { readonly ratios: readonly number[]; readonly height: number };

/**
 * Divides pictures into rows that are as wide as the gallery, so that all pictures of a row have one height and no height is far
 * from the wanted one. The order is kept. Too low is worse than too high: small print must be legible.
 *
 * @param ratios width of each picture by its height
 * @example arrangeRows([1, 1, 3], { width: 800, gap: 16, frame: 20, height: 240 }).map((row) => row.ratios) // [[1, 1], [3]]
 */
export function arrangeRows(ratios: readonly number[], room: RowRoom): Row[] {
  // The best arrangement of the first n pictures, for every n.
  const best: { readonly cost: number; readonly rows: readonly Row[] }[] = [{ cost: 0, rows: [] }];
  for (let end = 1; end <= ratios.length; end++) {
    const choices = best.map(({ cost, rows }, start) => {
      const row = makeRow(ratios.slice(start, end), room);
      return { cost: cost + costOf(row, room), rows: [...rows, row] };
    });
    best.push(choices.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return [...(best.at(-1)?.rows ?? [])];
}

function makeRow(ratios: readonly number[], { width, gap, frame }: RowRoom): Row {
  const pictures = width - gap * (ratios.length - 1) - frame * ratios.length;
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  return { ratios, height: Math.max(1, pictures / sum) };
}

function costOf({ height }: Row, room: RowRoom): number {
  const difference = Math.log(height / room.height);
  return difference ** 2 * (difference < 0 ? 3 : 1);
}
