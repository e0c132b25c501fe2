/** A box of a drawn diagram. */
export type Box = { readonly name: string; readonly kind: string };

/** A diagram as boxes and what leads from which to which, by their names. */
export type DiagramGraph = {
  readonly boxes: readonly Box[];
  readonly edges: readonly (readonly [from: string, to: string])[];
};

const kinds = ['frozen', 'trained', 'partly', 'data'];

/**
 * Reads a diagram back from its drawing and its words (`src/markdown/code/diagram-text.ts`).
 *
 * @returns nothing for a drawing that does not say what leads where, or in which two boxes have one name
 */
export function readGraph(figure: HTMLElement): DiagramGraph | undefined {
  const boxes = [...figure.querySelectorAll('g.node')].map((node) => ({
    name: nameOf(node),
    kind: kinds.find((kind) => node.classList.contains(kind)) ?? '',
  }));
  const inWords = figure.querySelector('.diagram-text');
  const frames = [...(inWords?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent ?? '');
  const lines = [...(inWords?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent ?? '');
  const edges = lines.flatMap((line) => readEdges(line, boxes, frames));
  const names = new Set(boxes.map(({ name }) => name));
  return edges.length > 0 && names.size === boxes.length ? { boxes, edges } : undefined;
}

function nameOf(node: Element): string {
  const lines = [...node.querySelectorAll('tspan')];
  const parts = lines.length > 0 ? lines : [...node.querySelectorAll('text')];
  return parts.map(({ textContent }) => textContent ?? '').join(' ');
}

/** `Linear → Vicuna (tokens)`; what leads to a frame leads to all boxes in it. */
function readEdges(
  line: string,
  boxes: readonly Box[],
  frames: readonly string[],
): (readonly [string, string])[] {
  const [from = '', to = ''] = line.split(' → ');
  const find = (name: string): string[] => {
    if (boxes.some((box) => box.name === name)) return [name];
    const members = frames.find((text) => text.startsWith(`${name}:`) || text.startsWith(`${name}：`));
    return members ? boxes.flatMap((box) => (members.includes(box.name) ? box.name : [])) : [];
  };
  const found = find(to);
  const targets = found.length > 0 ? found : find(to.replace(/ \([^()]*\)$/, ''));
  return find(from).flatMap((source) => targets.map((target) => [source, target] as const));
}
