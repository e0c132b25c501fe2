import { type Chain, type Edge, type NodeMention, readFlowchartLine } from './flowchart-line.ts';
import { quoteWords } from './quote-words.ts';

/** What cannot be read in a flowchart, and in which row below the fence, from 1. */
export type FlowchartFault = { readonly message: string; readonly row: number; readonly fix?: string };

/** A flowchart in the few forms that what draws it knows, and how many edges it has. */
export type Flowchart = {
  readonly chart: string;
  readonly edges: number;
  readonly names: NodeNames;
};

/** What an author calls a node, and its id in the chart. */
export type NodeNames = { readonly idOf: (name: string) => string; readonly nameOf: (id: string) => string };

/** More than a page shows, or can be laid out while someone waits. */
export const longestChart = 8_000;

/** Lines that draw nothing: what a click does, a description that our own replaces, how an edge moves. */
const unseen = /^(?:click|accTitle|accDescr|title)\b|^[\w-]+@\{\s*(?:animat|curve)/;

/** Lines that are handed on as they are. */
const styling = /^(?:classDef|style|linkStyle|direction)\b|^end$/;

const header = /^(?:graph|flowchart)(?:-elk)?(?:\s+(TB|TD|BT|RL|LR|<|>|\^|v))?$/i;

const directions: Readonly<Record<string, string>> = { '<': 'RL', '>': 'LR', '^': 'BT', v: 'TB', V: 'TB' };

/** Characters within words that the engine would take for brackets; they are put back into the drawing. */
const signs: readonly (readonly [sign: string, standIn: string, printed: string])[] = [
  ['[', '\uE100', '['],
  [']', '\uE101', ']'],
  ['{', '\uE102', '{'],
  ['}', '\uE103', '}'],
  ['|', '\uE104', '|'],
  ['(', '\uE105', '('],
  [')', '\uE106', ')'],
];

/** Heads of edges that are drawn as a symbol on the edge. */
const heads: Readonly<Record<string, string>> = { o: '○', x: '✕' };

/** The nodes of one chart. */
class Nodes implements NodeNames {
  readonly #ids = new Map<string, string>();
  readonly #looks = new Map<string, NodeMention>();
  readonly #printed = new Set<string>();

  /** Learns what a line says about its nodes; the last line that says what one looks like counts. */
  learn(chain: Chain): void {
    for (const node of chain.flatMap(({ nodes }) => nodes)) {
      if (node.label !== undefined || node.brackets) this.#looks.set(node.id, node);
    }
  }

  /** An id that every form allows, whatever the author calls it. */
  idOf(name: string): string {
    if (/^[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*$/.test(name) && !/^(?:end|click|style|class)$/i.test(name))
      return name;
    const id = this.#ids.get(name) ?? `node_${this.#ids.size + 1}`;
    this.#ids.set(name, id);
    return id;
  }

  /** What the author calls the node of an id. */
  nameOf(id: string): string {
    return [...this.#ids].find(([, own]) => own === id)?.[0] ?? id;
  }

  /** A mention of a node, the first of which says what it looks like. */
  print({ id, className }: NodeMention): string {
    const own = this.idOf(id);
    const isFirst = !this.#printed.has(id);
    this.#printed.add(id);
    const shown = isFirst ? own + this.#printLook(id, own) : own;
    return className ? `${shown}:::${className}` : shown;
  }

  #printLook(id: string, own: string): string {
    const { label, brackets } = this.#looks.get(id) ?? {};
    const words = label ?? (brackets || own !== id ? id : undefined);
    const [open, close] = brackets ?? ['[', ']'];
    return words === undefined ? '' : `${open}"${hideSigns(words, close)}"${close}`;
  }
}

/**
 * Converts a flowchart as people write it (`A-->B;`, Chinese ids, every shape and edge of Mermaid's documentation) into
 * the forms that can be drawn. The engine silently skips a line that it cannot read, so a line that does not
 * follow the grammar is a fault.
 *
 * @example readFlowchart('graph TD;\n  A-->B;') // { chart: 'graph TD\nA --> B', edges: 1 }
 */
export function readFlowchart(source: string): Flowchart | FlowchartFault {
  const nodes = new Nodes();
  const statements = listStatements(source).map((statement) => ({
    ...statement,
    ...readStatement(statement.text),
  }));
  for (const { chain } of statements) nodes.learn(chain ?? []);
  const lines: string[] = [];
  let edges = 0;
  for (const { text, row, chain, print } of statements) {
    if (!chain && !print) {
      const fix = quoteWords(text);
      const message = `The diagram contains a line that cannot be drawn, "${text}"`;
      return { message, row, ...(fix && { fix }) };
    }
    const printed = chain ? printChain(chain, nodes) : { lines: print?.(nodes) ?? [], edges: 0 };
    lines.push(...printed.lines);
    edges += printed.edges;
  }
  return { chart: lines.join('\n'), edges, names: nodes };
}

/** Puts back the characters that `readFlowchart` replaced. */
export function restoreSigns(markup: string): string {
  return /[\uE100-\uE106]/.test(markup)
    ? signs.reduce((text, [, standIn, printed]) => text.replaceAll(standIn, printed), markup)
    : markup;
}

type Statement = { readonly text: string; readonly row: number };

/** The statements of a chart, without comments; a line break within quotes is one of its words. */
function listStatements(source: string): Statement[] {
  const statements: Statement[] = [];
  let row = 1;
  const joined = source.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll('\n', '\uE107'));
  for (const line of joined.split('\n')) {
    const bare = line.replace(/(^|\s)%%.*$/, '');
    for (const part of bare.match(/(?:"[^"]*"|[^;])+/g) ?? []) {
      const text = part.replaceAll('\uE107', '<br/>').trim();
      if (text) statements.push({ text, row });
    }
    row += line.split('\uE107').length;
  }
  return statements;
}

type Printed = { readonly lines: readonly string[]; readonly edges: number };

/** Nodes and edges, or another kind of line and how it is printed; neither for one that cannot be read. */
type Read = { readonly chain?: Chain; readonly print?: (nodes: Nodes) => readonly string[] };

function readStatement(text: string): Read {
  const start = header.exec(text);
  if (start) {
    const direction = start[1] ?? 'TB';
    return { print: () => [`graph ${directions[direction] ?? direction.toUpperCase()}`] };
  }
  if (unseen.test(text)) return { print: () => [] };
  if (styling.test(text)) return { print: () => [text] };
  const group = /^subgraph\b\s*(.*)$/.exec(text);
  if (group) return { print: (nodes) => [printGroup(group[1] ?? '', nodes)] };
  const classes = /^class\s+(.+?)\s+([\w-]+)$/.exec(text);
  if (classes) {
    const names = (classes[1] ?? '').split(',').map((name) => name.trim());
    return { print: (nodes) => [`class ${names.map((name) => nodes.idOf(name)).join(',')} ${classes[2]}`] };
  }
  const chain = readFlowchartLine(text);
  return chain ? { chain } : {};
}

function printGroup(written: string, nodes: Nodes): string {
  const titled = /^([^\s[\]"]+)\s*\[\s*"?(.*?)"?\s*\]$/.exec(written);
  if (titled) return `subgraph ${nodes.idOf(titled[1] ?? '')} [${hideSigns(titled[2] ?? '', ']')}]`;
  const title = written.replace(/^"(.*)"$/, '$1').trim();
  return /^[A-Za-z0-9_]*$/.test(title)
    ? `subgraph ${title}`.trim()
    : `subgraph ${nodes.idOf(title)} [${hideSigns(title, ']')}]`;
}

function printChain(chain: Chain, nodes: Nodes): Printed {
  const [first] = chain;
  const print = (group: readonly NodeMention[]) => group.map((node) => nodes.print(node));
  if (chain.length === 1) return { lines: print(first?.nodes ?? []), edges: 0 };
  const lines: string[] = [];
  let edges = 0;
  let before = first?.nodes ?? [];
  for (const { edge, nodes: group } of chain.slice(1)) {
    if (!edge || edge.line === 'hidden') lines.push(...print([...before, ...group]));
    else {
      lines.push(`${print(before).join(' & ')} ${printEdge(edge)} ${print(group).join(' & ')}`);
      edges += before.length * group.length;
    }
    before = group;
  }
  return { lines, edges };
}

const bodies = {
  solid: ['--', '---'],
  dotted: ['-.-', '-.-'],
  thick: ['==', '==='],
  hidden: ['--', '---'],
} as const;

function printEdge({ line, start, end, label }: Edge): string {
  const [withHead, plain] = bodies[line];
  const marks = [heads[start], label, heads[end]].filter(Boolean).join(' ');
  const body = end === '>' ? `${withHead}>` : plain;
  return `${start === '<' ? '<' : ''}${body}${marks && `|${hideSigns(marks, '|')}|`}`;
}

/** A round bracket only confuses a shape that is made of one. */
function hideSigns(words: string, close: string): string {
  return signs.reduce(
    (text, [sign, standIn]) =>
      /[()]/.test(sign) && !close.includes(')') ? text : text.replaceAll(sign, standIn),
    words,
  );
}
