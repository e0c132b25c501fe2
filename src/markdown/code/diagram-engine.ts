import type { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid';

type DiagramEngine = {
  readonly parseMermaid: typeof parseMermaid;
  readonly renderMermaidSVG: typeof renderMermaidSVG;
};

let engine: DiagramEngine | undefined;

/**
 * Loads what draws diagrams, if a post holds one: that takes most of a second, and courses without
 * diagrams never pay it.
 */
export async function loadDiagramEngine(post: string): Promise<void> {
  if (!engine && /(?:```|~~~)\s*mermaid/i.test(post)) engine = await import('beautiful-mermaid');
}

/** What draws diagrams, once it is loaded; without it a diagram is its source. */
export function findDiagramEngine(): DiagramEngine | undefined {
  return engine;
}
