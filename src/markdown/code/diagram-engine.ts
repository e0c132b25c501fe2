import type { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid';

type DiagramEngine = {
  readonly parseMermaid: typeof parseMermaid;
  readonly renderMermaidSVG: typeof renderMermaidSVG;
};

let engine: DiagramEngine | undefined;

/** A block of code, a shortcode, a directive or an element that holds one. */
const diagram = /(?:```|~~~|\{\{[<%]|\{)\s*mermaid\b|\bclass\s*=\s*["']?[^"'<>]{0,100}\bmermaid\b/i;

/**
 * Loads what draws diagrams, if a post holds one: that takes most of a second, and courses without
 * diagrams never pay it.
 */
export async function loadDiagramEngine(post: string): Promise<void> {
  if (!engine && diagram.test(post)) engine = await import('beautiful-mermaid');
}

/** What draws diagrams, once it is loaded; without it a diagram is its source. */
export function findDiagramEngine(): DiagramEngine | undefined {
  return engine;
}
