import type { parseMermaid } from 'beautiful-mermaid';
import { asHtml } from '../../html/as-html.ts';
import { withoutTags } from '../../html/without-tags.ts';
import type { Words } from '../../words/words.ts';
import { type BoxKind, nodeClasses } from './node-classes.ts';
import { printStageTable } from './print-stages.ts';
import type { Stage } from './stages.ts';

type DiagramWords = Words['diagrams'];

type Graph = ReturnType<typeof parseMermaid>;

/** What was read of a diagram: nodes and edges, absent for kinds that have none; the classes of its nodes; its stages. */
export type ReadDiagram = {
  readonly graph?: Graph | undefined;
  readonly classes: ReadonlyMap<string, string>;
  readonly stages: readonly Stage[];
};

/** A diagram in words: short for its label, complete for readers who open it. */
export type DiagramText = { readonly label: string; readonly legend: string; readonly alternative: string };

/**
 * What a diagram says, in words: which node leads to which, which are in a frame, and which are of one kind. Every reader
 * can open it. A diagram without nodes and edges, such as a sequence diagram, is described by its source.
 *
 * @param svg the drawing, whose words replace those
 */
export function printDiagramText(
  source: string,
  read: ReadDiagram,
  svg: string,
  words: DiagramWords,
): DiagramText {
  const { graph } = read;
  const legend = listKinds(read)
    .map((name) => `<span class="diagram-key ${name}">${words.kinds[name]}</span>`)
    .join(' ');
  const edges = graph ? describeEdges(graph, words) : [];
  const told = edges.length > 0 && graph ? printConnections(edges, graph, read, words) : printSource(source);
  return {
    label: words.label(edges.join('; ') || findWords(svg)),
    legend: legend && `<p class="diagram-legend">${legend}</p>`,
    alternative: `<details class="diagram-text"><summary>${words.inWords}</summary>${told}</details>`,
  };
}

function printConnections(
  edges: readonly string[],
  graph: Graph,
  { classes, stages }: ReadDiagram,
  words: DiagramWords,
): string {
  const nameOf = nameBoxes(graph);
  const kindOf = new Map([...classes].map(([id, given]) => [id, given.replace(/ .*/, '')]));
  const isPart = (id: string) => /^(?:frozen|trained|partly)$/.test(kindOf.get(id) ?? '');
  const told = stages.length > 0 ? (['data'] as const) : nodeClasses;
  const kinds = told.flatMap((kind) => {
    const names = [...kindOf].flatMap(([id, given]) => (given === kind ? nameOf(id) : []));
    return names.length > 0 ? words.ofKind(words.kinds[kind], names) : [];
  });
  const parts = [...graph.nodes.keys()].filter(isPart).map((id) => [id, nameOf(id)] as const);
  const list = `<ul>${edges.map((text) => `<li>${asHtml(text)}</li>`).join('')}</ul>`;
  const members = [...describeGroups(graph, words), ...kinds];
  return [
    list,
    ...members.map((text) => `<p>${asHtml(text)}</p>`),
    printStageTable(stages, parts, words),
  ].join('');
}

/** The kinds that a legend explains. What is trained in some stages is frozen in others. */
function listKinds({ classes }: ReadDiagram): BoxKind[] {
  const used = new Set([...classes.values()].flatMap((given) => given.split(' ')));
  if (!used.has('partly')) return nodeClasses.filter((kind) => used.has(kind));
  return ['frozen', 'partly', 'trained', ...(used.has('data') ? (['data'] as const) : [])];
}

function printSource(source: string): string {
  return `<pre data-pagefind-ignore><code class="language-mermaid">${asHtml(source)}</code></pre>`;
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
  return edges.map(({ source, target, label, hasArrowStart, hasArrowEnd }) => {
    const said = label ? ` (${plain(label)})` : '';
    const sign = hasArrowStart ? (hasArrowEnd ? '↔' : '←') : hasArrowEnd ? '→' : '–';
    return `${nameOf(source)} ${sign} ${nameOf(target)}${said}`;
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

/** The name of each box; one in a frame is named with it: "in stage 1 (Vicuna)". */
function nameBoxes({ nodes, subgraphs }: Graph): (id: string) => string {
  const frameOf = new Map(
    listGroups(subgraphs).flatMap(({ label, nodeIds }) => nodeIds.map((id) => [id, plain(label)])),
  );
  return (id) => {
    const frame = frameOf.get(id);
    return plain(nodes.get(id)?.label ?? id) + (frame ? ` (${frame})` : '');
  };
}

/** A label without the line breaks and tags that it may hold. */
function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>|\\n|\n/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|code|sub|sup)>/gi, '')
    .trim();
}
