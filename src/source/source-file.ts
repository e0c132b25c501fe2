/** A lecture post as it was read: front matter separate, body untouched. */
export type SourceFile = {
  /** `lectures/2026-06-07-vlm.md`, below the content folder, with `/` on every system. */
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Line of the file that is the first of the body; the file starts at 1. */
  readonly bodyLine: number;
  /** Line of a front-matter key, for diagnostics. */
  readonly keyLines: Readonly<Record<string, number>>;
  /** Earlier values of repeated keys; who may see the post is looked for here too. */
  readonly earlier?: readonly EarlierValue[];
};

/** A value that a later one of the same key replaced. */
export type EarlierValue = { readonly name: string; readonly value: unknown; readonly line: number };
