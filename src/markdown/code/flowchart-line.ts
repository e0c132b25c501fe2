import { findNamedShape, shapes } from './flowchart-shapes.ts';

/** A node as a line names it: with brackets around its words if it says what it looks like. */
export type NodeMention = {
  readonly id: string;
  readonly label?: string;
  readonly brackets?: readonly [string, string];
  readonly className?: string;
};

/** The edge that leads to a group of nodes. */
export type Edge = {
  readonly line: 'solid' | 'dotted' | 'thick' | 'hidden';
  /** `<`, `>`, `o`, `x` or nothing. */
  readonly start: string;
  readonly end: string;
  readonly label?: string;
};

/** Groups of nodes, and the edge in front of each except the first. */
export type Chain = readonly { readonly edge?: Edge; readonly nodes: readonly NodeMention[] }[];

/** Reads a line from left to right. */
type Reader = { readonly text: string; at: number };

const longestLine = 2_000;

/**
 * Reads a line of nodes and edges by the grammar of Mermaid's flowcharts; nothing for one that does not follow it.
 *
 * @example readFlowchartLine('A["Image"]-->B & C')?.[1]?.nodes.map(({ id }) => id) // ['B', 'C']
 */
export function readFlowchartLine(text: string): Chain | undefined {
  if (text.length > longestLine) return undefined;
  const reader: Reader = { text, at: 0 };
  const first = readGroup(reader);
  if (!first) return undefined;
  const chain: { edge?: Edge; nodes: readonly NodeMention[] }[] = [{ nodes: first }];
  while (skipBlanks(reader) < text.length) {
    const edge = readEdge(reader);
    const nodes = edge && readGroup(reader);
    if (!nodes) return undefined;
    chain.push({ edge, nodes });
  }
  return chain;
}

function readGroup(reader: Reader): NodeMention[] | undefined {
  const nodes: NodeMention[] = [];
  do {
    const node = readNode(reader);
    if (!node) return undefined;
    nodes.push(node);
  } while (take(reader, /\s*&\s*/y));
  return nodes;
}

function readNode(reader: Reader): NodeMention | undefined {
  skipBlanks(reader);
  const id = take(reader, /[\p{L}\p{N}\p{M}_]+(?:[-.][\p{L}\p{N}\p{M}_]+)*/uy)?.[0];
  if (!id) return undefined;
  const words = readWords(reader);
  const className = take(reader, /:::([\w-]+)/y)?.[1];
  const said = take(reader, /@\{([^{}]*)\}/y)?.[1];
  return { id, ...words, ...(said !== undefined && readAttributes(said)), ...(className && { className }) };
}

function readWords(reader: Reader): Pick<NodeMention, 'label' | 'brackets'> | undefined {
  const opened = shapes.filter(({ open }) => reader.text.startsWith(open, reader.at));
  for (const open of new Set(opened.map((shape) => shape.open))) {
    const start = reader.at + open.length;
    const quote = reader.text[start] === '"' ? '"' : '';
    const ends = opened
      .filter((shape) => shape.open === open)
      .map((shape) => ({ ...shape, end: reader.text.indexOf(quote + shape.close, start + quote.length) }))
      .filter(({ end }) => end >= 0)
      .sort((a, b) => a.end - b.end);
    const label = reader.text.slice(start + quote.length, ends[0]?.end);
    if (!ends[0] || (quote === '' && label.trim() === '')) continue;
    reader.at = ends[0].end + quote.length + ends[0].close.length;
    return { label: readLabel(label), brackets: ends[0].drawn };
  }
  return undefined;
}

/** `shape: hex, label: "Two words"` */
function readAttributes(said: string): Pick<NodeMention, 'label' | 'brackets'> {
  const shape = /\bshape\s*:\s*"?([\w-]+)/.exec(said)?.[1];
  const label = /\blabel\s*:\s*(?:"([^"]*)"|([^,]*))/.exec(said);
  return {
    ...(shape && { brackets: findNamedShape(shape) }),
    ...(label && { label: readLabel(label[1] ?? label[2] ?? '') }),
  };
}

/** Words without the back-ticks of Mermaid's Markdown. */
function readLabel(written: string): string {
  return decodeCodes(written.trim().replace(/^`([\s\S]*)`$/, '$1'));
}

/** Mermaid's character codes: `#quot;`, `#35;`. */
const codes: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

function decodeCodes(text: string): string {
  return text.replace(/#(?:(\d{1,6})|([a-z]{2,5}));/g, (written, number?: string, name = '') => {
    const point = Number(number);
    if (number !== undefined) return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : written;
    return codes[name] ?? written;
  });
}

const lineOf: Readonly<Record<string, Edge['line']>> = {
  '-': 'solid',
  '=': 'thick',
  '.': 'dotted',
  '~': 'hidden',
};

function readEdge(reader: Reader): Edge | undefined {
  // `e1@-->`: an edge may have a name, which is not shown.
  take(reader, /[\w-]+@(?=[<ox]?[-=~])/y);
  const edge = readPlainEdge(reader) ?? readEdgeWithWords(reader);
  if (!edge) return undefined;
  const words = take(reader, /\s*\|\s*(?:"([^"]*)"|([^|]*))\s*\|/y);
  const label = words && readLabel(words[1] ?? words[2] ?? '');
  return label ? { ...edge, label } : edge;
}

function readPlainEdge(reader: Reader): Edge | undefined {
  const found = take(reader, /([<ox]?)(?:(-{2,}[>ox]|-{3,}|={2,}[>ox]|={3,}|-\.+-[>ox]?|~{3,}))/y);
  const [, start = '', body = ''] = found ?? [];
  if (!found) return undefined;
  return { line: lineOf[body[1] ?? ''] ?? 'solid', start, end: /[>ox]$/.exec(body)?.[0] ?? '' };
}

/** `A -- said --> B`, `A == said ==> B`, `A -. said .-> B` */
function readEdgeWithWords(reader: Reader): Edge | undefined {
  const found = take(
    reader,
    /([<ox]?)(--|==|-\.)\s*(?:"([^"]*)"|((?:(?!--|==|\.-)[^"|])+?))\s*(-{2,}[>ox]|-{3,}|={2,}[>ox]|={3,}|\.+-[>ox]?)/y,
  );
  if (!found) return undefined;
  const [, start = '', opening = '', quoted, bare, closing = ''] = found;
  const line = lineOf[opening[1] ?? ''] ?? 'solid';
  if (line !== (closing.startsWith('.') ? 'dotted' : lineOf[closing[0] ?? ''])) return undefined;
  return { line, start, end: /[>ox]$/.exec(closing)?.[0] ?? '', label: readLabel(quoted ?? bare ?? '') };
}

function skipBlanks(reader: Reader): number {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at += 1;
  return reader.at;
}

/** Takes what a sticky pattern finds at the current position. */
function take(reader: Reader, form: RegExp): RegExpExecArray | undefined {
  form.lastIndex = reader.at;
  const found = form.exec(reader.text);
  if (found) reader.at += found[0].length;
  return found ?? undefined;
}
