import { type Point, printEdge } from './print-edge.ts';

/** What the style sheet says about every node, its words and every edge: only what differs needs an attribute. */
const usual = {
  node: ['fill="var(--_node-fill)"', 'stroke="var(--_node-stroke)"', 'stroke-width="0.8"'],
  text: ['fill="var(--_text)"', 'text-anchor="middle"', 'font-size="13"', 'font-weight="500"'],
  edge: ['fill="none"', 'stroke="var(--_line)"', 'stroke-width="1"'],
} as const satisfies Record<string, readonly string[]>;

const edge = /<polyline class="edge" points="([^"]+)"([^>]*)\/>/g;

/** A node with words, whose middle is its own. */
const node = /<g class="node[^"]*">(?:(?!<\/g>).)*?<text x="([\d.]+)" y="([\d.]+)".*?<\/g>/gs;

/**
 * Prints nodes and edges of a flowchart compactly: whole pixels, each node around its own middle, and
 * arrow heads that are strokes of their lines, so that they need no markers and no ids.
 *
 * @param svg as `cleanDiagram` leaves it: no `<` or `>` except those of tags
 */
export function compactDrawing(svg: string): string {
  return svg
    .replace(edge, (_, points: string, rest: string) =>
      printEdge(readPoints(points), dropUsual('edge', rest)),
    )
    .replace(node, (markup, x: string, y: string) => centreNode(markup, [Number(x), Number(y)]))
    .replace(/^<svg [^>]*>/, (tag) => tag.replace(/ (?:viewBox|width|height)="[^"]*"/g, fillPixels));
}

/** The drawing is as large as the pixels that it touches. */
function fillPixels(size: string): string {
  return size.replace(/\d+\.\d+/g, (length) => String(Math.ceil(Number(length))));
}

function readPoints(points: string): Point[] {
  return points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });
}

function dropUsual(part: keyof typeof usual, tag: string): string {
  return usual[part].reduce((rest, attribute) => rest.replace(` ${attribute}`, ''), tag);
}

function centreNode(markup: string, middle: Point): string {
  const [column, row] = middle.map(Math.round);
  return markup
    .replace(/<[a-z][^>]*>/g, (tag) => centreShape(tag, middle))
    .replace('>', ` transform="translate(${column} ${row})">`);
}

function centreShape(tag: string, middle: Point): string {
  return dropUsual(tag.startsWith('<text') ? 'text' : 'node', tag)
    .replace(/ x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)"/, (_, width, height) =>
      printBox(Number(width), Number(height)),
    )
    .replace(
      / (c?[xy][12]?|r[xy]?|points)="([\d., ]+)"/g,
      (_, name: string, value: string) => ` ${name}="${moveTo(middle, name, value)}"`,
    )
    .replace(/^<text x="0" y="0"/, '<text');
}

/** All boxes of a node have its middle. */
function printBox(width: number, height: number): string {
  const [right, bottom] = [grow(width / 2), grow(height / 2)];
  return ` x="${-right}" y="${-bottom}" width="${2 * right}" height="${2 * bottom}"`;
}

/** An attribute of a shape as seen from the middle of its node. */
function moveTo([x, y]: Point, name: string, value: string): string | number {
  if (name === 'points') {
    const points = readPoints(value).map((point) => [grow(point[0] - x), grow(point[1] - y)]);
    return points.join(' ');
  }
  if (name.startsWith('r')) return grow(Number(value));
  return grow(Number(value) - (name.includes('x') ? x : y));
}

/** Rounds away from the middle, so that no gap opens between a node and the lines that end on it; lengths are tenths. */
function grow(length: number): number {
  return Math.sign(length) * Math.ceil(Math.abs(length) - 0.15) || 0;
}
