import type { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid';

export type DiagramEngine = {
  readonly parseMermaid: typeof parseMermaid;
  readonly renderMermaidSVG: typeof renderMermaidSVG;
};

/** What earlier builds drew. */
export type KeptDrawings = {
  /** What was made from the same parts before. */
  get<Result>(parts: readonly unknown[]): Result | undefined;
  keep<Result>(parts: readonly unknown[], result: Result): Result;
};

let engine: DiagramEngine | undefined;
let kept: KeptDrawings = { get: () => undefined, keep: (_, result) => result };
let isWanted = false;
let isMissed = false;

/** Lets diagrams be taken from where earlier builds kept them. */
export function keepDrawings(drawings: KeptDrawings): void {
  kept = drawings;
}

/** A block of code, a shortcode, a directive or an element that holds one. */
const diagram = /(?:```|~~~|\{\{[<%]|\{)\s*mermaid\b|\bclass\s*=\s*["']?[^"'<>]{0,100}\bmermaid\b/i;

/**
 * Loads what draws diagrams, if a post contains one that may not have been drawn before: that takes as long as reading twenty posts, and
 * courses without diagrams never pay it.
 */
export async function loadDiagramEngine(post: string): Promise<void> {
  if (!diagram.test(post)) return;
  isWanted = true;
  const parts = ['post', post] as const;
  if (!kept.get(parts)) await load();
  kept.keep(parts, true);
}

/**
 * Reads posts whose diagrams may be kept, and does so again with what draws them if one is not.
 *
 * @param read does the same each time
 */
export async function readWithDiagrams<Result>(read: () => Result): Promise<Result> {
  const result = read();
  if (!isDiagramMissed()) return result;
  await load();
  isMissed = false;
  return read();
}

/** Whether this course has diagrams, as `loadDiagramEngine` found. */
export function hasDiagrams(): boolean {
  return isWanted;
}

/** Lets diagrams be drawn in a thread that has not seen every post. */
export function expectDiagrams(): void {
  isWanted = true;
}

/** True if a diagram was asked for that has not been drawn yet, so that what was read is incomplete. */
export function isDiagramMissed(): boolean {
  return isMissed;
}

/**
 * A diagram as it was drawn before, or newly drawn; undefined in a course that has none, and where `readWithDiagrams` has
 * to read again.
 *
 * @param parts everything that it depends on
 */
export function findDrawing<Result>(
  parts: readonly unknown[],
  draw: (engine: DiagramEngine) => Result,
): Result | undefined {
  if (!isWanted) return undefined;
  const known = kept.get<Result>(parts);
  if (known !== undefined) return known;
  if (engine) return kept.keep(parts, draw(engine));
  isMissed = true;
  return undefined;
}

/** What is made from a drawing, without what draws it. */
export function finishDrawing<Result>(parts: readonly unknown[], make: () => Result): Result {
  return kept.get<Result>(parts) ?? kept.keep(parts, make());
}

async function load(): Promise<void> {
  engine ??= await import('beautiful-mermaid');
}
