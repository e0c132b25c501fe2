import type { MergedBox, MergedDiagram } from './merge-diagrams.ts';

/** In pixels. A letter is as wide as the widest in common words, so that no name runs over its box. */
const size = { line: 17, letter: 7.2, padding: 12, gap: 18, between: 40, margin: 6 } as const;

/** Longer lines of a name are broken. */
const longest = 20;

/** A sign says what colour and opacity only repeat. */
const signs = { same: '', changed: '', gone: '− ', new: '+ ' } as const;

type Placed = MergedBox & {
  readonly lines: readonly string[];
  /** How many of the lines are the name in the first diagram. */
  readonly old: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Draws two diagrams that lie over each other, layer below layer. */
export function drawOverlay({ boxes, edges }: MergedDiagram, label: string): SVGSVGElement {
  const { placed, width, height } = placeBoxes(boxes);
  const svg = make('svg', {
    class: 'compare-over-drawing',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': label,
  });
  for (const { presence, from, to } of edges) {
    const [above, below] = [placed[from], placed[to]];
    if (!above || !below) continue;
    const line = `M${above.x} ${above.y + above.height / 2}L${below.x} ${below.y - below.height / 2}m-3-6 3 6 3-6`;
    svg.append(make('path', { class: `edge is-${presence}`, d: line }));
  }
  for (const box of placed) svg.append(drawBox(box));
  return svg as SVGSVGElement;
}

function placeBoxes(boxes: readonly MergedBox[]): { placed: Placed[]; width: number; height: number } {
  const sized = boxes.map((box) => {
    const old = box.was && box.was.name !== box.box.name ? breakName(box.was.name) : [];
    const sign = signs[box.presence];
    const lines = [...old, ...breakName(sign + box.box.name)];
    const letters = Math.max(...lines.map((line) => line.length));
    return {
      ...box,
      lines,
      old: old.length,
      width: Math.max(64, letters * size.letter + 2 * size.padding),
      height: lines.length * size.line + 2 * size.padding,
    };
  });
  const rows = [...new Set(sized.map(({ layer }) => layer))]
    .sort((a, b) => a - b)
    .map((layer) => sized.filter((box) => box.layer === layer));
  const widthOf = (row: typeof sized) => row.reduce((sum, box) => sum + box.width + size.gap, -size.gap);
  const width = Math.ceil(Math.max(...rows.map(widthOf)) + 2 * size.margin);
  const at = new Map<(typeof sized)[number], { x: number; y: number }>();
  let top = size.margin;
  for (const row of rows) {
    const height = Math.max(...row.map((box) => box.height));
    let left = (width - widthOf(row)) / 2;
    for (const box of row) {
      at.set(box, { x: Math.round(left + box.width / 2), y: Math.round(top + height / 2) });
      left += box.width + size.gap;
    }
    top += height + size.between;
  }
  const placed = sized.map((box) => ({ ...box, ...(at.get(box) ?? { x: 0, y: 0 }) }));
  return { placed, width, height: Math.ceil(top - size.between + size.margin) };
}

function breakName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function drawBox({ presence, box, lines, old, x, y, width, height }: Placed): SVGElement {
  const node = make('g', { class: `node ${box.kind} is-${presence}`, transform: `translate(${x} ${y})` });
  node.append(make('rect', { x: -width / 2, y: -height / 2, width, height }));
  lines.forEach((line, index) => {
    const middle = (index - (lines.length - 1) / 2) * size.line + 4.5;
    const text = make('text', { y: middle, ...(index < old && { class: 'was' }) });
    text.textContent = line;
    node.append(text);
  });
  return node;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
