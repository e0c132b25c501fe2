/** What a line of a flowchart says, without its words: which nodes, and how many edges between them. */
export type Statement = { readonly ids: readonly string[]; readonly edges: number };

/** Lines that are no nodes and edges. */
const directive =
  /^(?:(?:graph|flowchart|subgraph|end|classDef|class|style|linkStyle|direction|click|accTitle|accDescr|title)\b|---$)/;

const longestLine = 1_000;

/** Words in quotes, on edges, in brackets of any shape, and classes: what may hold anything. */
const fillings: readonly (readonly [form: RegExp, standIn: string])[] = [
  [/"[^"]*"/g, 'words'],
  [/\|[^|]*\|/g, ' '],
  [/(?<=[\p{L}\p{N}_])>[^\]\n<>-]*\]/gu, ''],
  [/\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}/g, ''],
  [/:::[\w-]+/g, ''],
  [/(--|==|-\.)\s+[^-=.>\n]+?\s+(--|==|\.-)/g, '$1$2'],
];

const edge = /\s*<?(?:-{2,}|={2,}|-\.+-)[->=]?>?\s*/;
const id = /^[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*$/u;

/**
 * Reads one line; nothing for one that is neither a directive nor nodes with edges between them.
 *
 * @example readStatement('A["Image"] --> B & C') // { ids: ['A', 'B', 'C'], edges: 2 }
 */
export function readStatement(line: string): Statement | undefined {
  if (line === '' || directive.test(line)) return { ids: [], edges: 0 };
  if (line.length > longestLine) return undefined;
  let bare = line;
  // Brackets stand in brackets up to three deep: ((circle)), [(database)], (((stop))).
  for (let depth = 0; depth < 3; depth += 1) {
    for (const [form, standIn] of fillings) bare = bare.replace(form, standIn);
  }
  const groups = bare.split(edge).map((group) => group.split('&').map((name) => name.trim()));
  const ids = groups.flat();
  if (!ids.every((name) => id.test(name))) return undefined;
  const edges = groups.reduce((sum, group, at) => sum + group.length * (groups[at - 1]?.length ?? 0), 0);
  return { ids, edges };
}
