/** A hostile text under the name of its kind, made when it is asked for. */
export type Shapes = Readonly<Record<string, () => string>>;

/** A post of the given text. */
export const post = (body: string) => `---\ntitle: Hostile\n---\n${body}\n`;

/** A megabyte of one piece. */
export const million = (piece: string) =>
  piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

/** So many lines, each of its own number. */
export const lines = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);
