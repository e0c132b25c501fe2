import type { parseMermaid } from 'beautiful-mermaid';
import { withoutTags } from '../../html/without-tags.ts';
import type { Words } from '../../words/words.ts';
import { type NodeClass, nodeClasses } from './node-classes.ts';

type DiagramWords = Words['diagrams'];

type Graph = ReturnType<typeof parseMermaid>;

/** A diagram in words: short for its label, complete for readers who open it. */
export type DiagramText = { readonly label: string; readonly legend: string; readonly alternative: string };

/**
 * What a diagram says, in words: which node leads to which, which are in a frame, and which are of one kind. Every reader
 * can open it. A diagram without nodes and edges, such as a sequence diagram, is described by its source.
 *
 * @param graph nodes and edges; absent for kinds of diagram that have none
 * @param svg the drawing, whose words replace those
 */
export function printDiagramText(
  source: string,
  graph: Graph | undefined,
  svg: string,
  words: DiagramWords,
): DiagramText {
  const used = nodeClasses.filter((name) => [...(graph?.classAssignments.values() ?? [])].includes(name));
  const legend = used
    .map((name) => `<span class="diagram-key ${name}">${words.kinds[name]}</span>`)
    .join(' ');
  const edges = graph ? describeEdges(graph, words) : [];
  const told = edges.length > 0 && graph ? printTold(edges, graph, used, words) : printSource(source);
  return {
    label: words.label(edges.join('; ') || findWords(svg)),
    legend: legend && `<p class="diagram-legend">${legend}</p>`,
    alternative: `<details class="diagram-text"><summary>${words.inWords}</summary>${told}</details>`,
  };
}

function printTold(
  edges: readonly string[],
  graph: Graph,
  used: readonly NodeClass[],
  words: DiagramWords,
): string {
  const members = [...describeGroups(graph, words), ...describeKinds(graph, used, words)];
  const list = `<ul>${edges.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ul>`;
  return list + members.map((text) => `<p>${escapeText(text)}</p>`).join('');
}

function printSource(source: string): string {
  return `<pre data-pagefind-ignore><code class="language-mermaid">${escapeText(source)}</code></pre>`;
}

/** The words of a drawing, in its order, escaped as they are in it. */
function findWords(svg: string): string {
  const words = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    withoutTags(text, ' '),
  );
  return words
    .join(', ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Shapes that say by themselves what they are. */
const nameless: Readonly<Record<string, keyof DiagramWords['states']>> = {
  'state-start': 'start',
  'state-end': 'end',
};

/** An edge may lead to a frame; Mermaid then lists the frame's id among the nodes too. */
function describeEdges({ nodes, edges, subgraphs }: Graph, words: DiagramWords): string[] {
  const groups = new Map(listGroups(subgraphs).map((group) => [group.id, group.label]));
  const nameOf = (id: string) => {
    const found = nodes.get(id);
    const state = found && Object.hasOwn(nameless, found.shape) ? nameless[found.shape] : undefined;
    if (state) return words.states[state];
    return plain(groups.get(id) ?? found?.label ?? id);
  };
  return edges.map(({ source, target, label }) => {
    const said = label ? ` (${plain(label)})` : '';
    return `${nameOf(source)} → ${nameOf(target)}${said}`;
  });
}

type Group = Graph['subgraphs'][number];

/** Every frame, the inner ones after the one that they are in. */
function listGroups(groups: readonly Group[]): Group[] {
  return groups.flatMap((group) => [group, ...listGroups(group.children)]);
}

function describeGroups({ nodes, subgraphs }: Graph, words: DiagramWords): string[] {
  return listGroups(subgraphs).flatMap(({ label, nodeIds, children }) => {
    const names = [
      ...nodeIds.map((id) => plain(nodes.get(id)?.label ?? id)),
      ...children.map((child) => plain(child.label)),
    ];
    return label.trim() === '' || names.length === 0 ? [] : words.ofKind(plain(label), names);
  });
}

/** A node in a frame is named with it: "in stage 1 (Vicuna)". */
function describeKinds(
  { nodes, classAssignments, subgraphs }: Graph,
  used: readonly NodeClass[],
  words: DiagramWords,
): string[] {
  const frameOf = new Map(
    listGroups(subgraphs).flatMap(({ label, nodeIds }) => nodeIds.map((id) => [id, plain(label)])),
  );
  const nameOf = (id: string) => {
    const frame = frameOf.get(id);
    return plain(nodes.get(id)?.label ?? id) + (frame ? ` (${frame})` : '');
  };
  return used.map((kind) => {
    const names = [...classAssignments].flatMap(([id, name]) => (name === kind ? nameOf(id) : []));
    return words.ofKind(words.kinds[kind], names);
  });
}

/** A label without the line breaks and tags that it may hold. */
function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>|\\n|\n/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|code|sub|sup)>/gi, '')
    .trim();
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
