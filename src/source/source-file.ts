/** A lecture post as it was read: front matter apart, body untouched. */
export type SourceFile = {
  /** `lectures/2026-06-07-vlm.md`, below the content folder, with `/` on every system. */
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Line of the file that is the first of the body; the file starts at 1. */
  readonly bodyLine: number;
  /** Line of a front-matter key, for diagnostics. */
  readonly keyLines: Readonly<Record<string, number>>;
};
