import type { parseMermaid } from 'beautiful-mermaid';
import { readStatement } from './flowchart-statement.ts';

type Graph = ReturnType<typeof parseMermaid>;

/** What of a flowchart cannot be read, and in which row below the fence, from 1. */
export type FlowchartFault = { readonly message: string; readonly row: number };

/** More than a page shows, and than can be laid out while somebody waits. */
const longestChart = 8_000;

/**
 * Looks for lines of a flowchart that are not in its graph: what draws them passes over a line that it
 * cannot read without a word, and the drawing would lack what the line says.
 *
 * @param parse reads the nodes and edges of a flowchart
 * @example checkFlowchart('graph TD\n  A --x B', parseMermaid)?.row // 2
 */
export function checkFlowchart(source: string, parse: (source: string) => Graph): FlowchartFault | undefined {
  if (source.length > longestChart) return { message: 'The diagram is too large to be drawn', row: 0 };
  const { nodes, edges, subgraphs } = parse(source);
  const known = new Set([...nodes.keys(), ...subgraphs.flatMap(idsBelow)]);
  let expected = 0;
  for (const [index, line] of source.split('\n').entries()) {
    for (const part of (line.split('%%')[0] ?? '').split(/;(?=\s|$)/)) {
      const written = part.trim();
      const statement = readStatement(written);
      if (!statement || statement.ids.some((id) => !known.has(id))) return unreadable(written, index + 1);
      expected += statement.edges;
      if (expected > edges.length) return unreadable(written, index + 1);
    }
  }
  return undefined;
}

function idsBelow(group: Graph['subgraphs'][number]): string[] {
  return [group.id, ...group.children.flatMap(idsBelow)];
}

function unreadable(line: string, row: number): FlowchartFault {
  return { message: `The diagram holds a line that cannot be drawn, "${line}"`, row };
}
