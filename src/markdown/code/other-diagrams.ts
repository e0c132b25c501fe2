/** What can be written instead of a diagram of a kind that is not drawn here. */
type Instead = {
  readonly form: RegExp;
  /** What it is, with its article. */
  readonly name: string;
  readonly write?: (rows: readonly string[]) => string | undefined;
};

/** More lines than a repair has that somebody would paste. */
const mostRows = 60;
const longestRow = 300;

const kinds: readonly Instead[] = [
  { form: /^mindmap\b/, name: 'a mindmap', write: asFlowchart },
  { form: /^pie\b/, name: 'a pie chart', write: (rows) => asTable(rows, ['What', 'Share']) },
  { form: /^timeline\b/, name: 'a timeline', write: (rows) => asTable(rows, ['When', 'What']) },
  { form: /^gantt\b/, name: 'a Gantt chart', write: (rows) => asTable(rows, ['Task', 'When']) },
  { form: /^journey\b/, name: 'a user journey', write: (rows) => asTable(rows, ['Task', 'Score']) },
  { form: /^gitGraph\b/, name: 'a graph of commits' },
  { form: /^quadrantChart\b/, name: 'a quadrant chart' },
  { form: /^xychart(?:-beta)?\b/, name: 'an XY chart' },
  { form: /^sankey(?:-beta)?\b/, name: 'a Sankey diagram' },
  { form: /^block(?:-beta)?\b/, name: 'a block diagram' },
  { form: /^architecture(?:-beta)?\b/, name: 'an architecture diagram' },
  { form: /^packet(?:-beta)?\b/, name: 'a packet diagram' },
  { form: /^kanban\b/, name: 'a Kanban board' },
  { form: /^requirementDiagram\b/, name: 'a requirement diagram' },
  { form: /^C4[A-Z]\w+/, name: 'a C4 diagram' },
  { form: /^radar(?:-beta)?\b/, name: 'a radar chart' },
  { form: /^treemap(?:-beta)?\b/, name: 'a treemap' },
];

const example = 'flowchart LR\n  A["Image"] --> B["Encoder"]';
const asPicture = 'Save the diagram as a picture, and show that: ![What it shows](diagram.svg)';

/**
 * What is said about a diagram of another kind, and what to write instead of its block.
 *
 * @param written without what comes before its first line
 */
export function describeOtherDiagram(written: string): { readonly fault: string; readonly fix: string } {
  const rows = written
    .split('\n')
    .filter((row) => row.trim() !== '' && !/^\s*%%/.test(row))
    .map((row) => row.slice(0, longestRow));
  const first = rows[0]?.trim() ?? '';
  if (first === '') return { fault: 'The diagram is empty', fix: example };
  const kind = kinds.find(({ form }) => form.test(first));
  const fault = kind
    ? `The diagram is ${kind.name}, a kind that is not drawn here`
    : `"${first.slice(0, 60)}" names no kind of diagram that is drawn here`;
  const fix = rows.length > mostRows ? undefined : kind?.write?.(rows.slice(1));
  if (!kind && /--|==|-\.-/.test(first)) return { fault, fix: `flowchart LR\n  ${first}` };
  if (!kind && !first.includes('beta')) return { fault, fix: example };
  return { fault, fix: fix ?? asPicture };
}

/** Each line of a mindmap hangs from the last one that is less indented. */
function asFlowchart(rows: readonly string[]): string | undefined {
  const above: { readonly indent: number; readonly node: string }[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    const words = wordsOfNode(row.trim());
    if (words === '' || /^::/.test(row.trim())) continue;
    const indent = row.search(/\S/);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const node = `n${lines.length + 1}`;
    const parent = above.at(-1)?.node;
    lines.push(`  ${parent ? `${parent} --> ` : ''}${node}["${words}"]`);
    above.push({ indent, node });
  }
  return lines.length > 1 ? `\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\`` : undefined;
}

/** `root((birds))`, `id["birds"]`, `)birds(`, or the words alone. */
function wordsOfNode(text: string): string {
  const inner = /^[\w-]*(?:[[({]+|\)+)(.+?)(?:[\])}]+|\(+)$/.exec(text)?.[1] ?? text;
  return inner
    .replace(/^"`?|`?"$|:::.*$/g, '')
    .replaceAll('"', "'")
    .trim();
}

/** What is before the colon of each line and what is behind it; a line without one is left out, since it says how to draw. */
function asTable(rows: readonly string[], head: readonly [string, string]): string | undefined {
  const cells = rows.flatMap((row) => {
    const at = row.indexOf(':');
    const name = row.slice(0, Math.max(at, 0)).trim().replace(/^"|"$/g, '');
    return name ? [[name, row.slice(at + 1).trim()] as const] : [];
  });
  if (cells.length === 0) return undefined;
  const print = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*:\s*/g, ', ')).join(' | ')} |`;
  return [print(head), '| --- | --- |', ...cells.map(print)].join('\n');
}
