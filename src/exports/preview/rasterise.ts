import type { Command } from 'opentype.js';

/** A drawn letter: how much of each pixel it covers, 0 to 255, and its position relative to the pen. */
export type Bitmap = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
};

type Point = readonly [x: number, y: number];

/** How many straight pieces replace a curve: at the size of a title none is longer than a few pixels. */
const pieces = 8;

/**
 * Fills an outline. Each edge adds, row by row, the area to its right; the running sum of a row is then how much of each
 * pixel lies inside. That is exact, and its cost is proportional to the length of the outline: https://nothings.org/gamedev/rasterize/
 */
export function rasterise(commands: readonly Command[]): Bitmap | undefined {
  const lines = flatten(commands);
  const xs = lines.flatMap(([a, b]) => [a[0], b[0]]);
  const ys = lines.flatMap(([a, b]) => [a[1], b[1]]);
  if (lines.length === 0) return undefined;
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left + 2;
  const height = Math.ceil(Math.max(...ys)) - top + 1;
  const areas = new Float32Array(width * height);
  for (const [a, b] of lines) addEdge(areas, width, [a[0] - left, a[1] - top], [b[0] - left, b[1] - top]);
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += areas[at] ?? 0;
      coverage[at] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { left, top, width, height, coverage };
}

/** Adds one edge to the rows that it crosses. */
function addEdge(areas: Float32Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const [sign, a, b] = from[1] < to[1] ? [1, from, to] : [-1, to, from];
  const slope = (b[0] - a[0]) / (b[1] - a[1]);
  for (let row = Math.floor(a[1]); row < Math.ceil(b[1]); row += 1) {
    const y0 = Math.max(row, a[1]);
    const y1 = Math.min(row + 1, b[1]);
    const x0 = a[0] + (y0 - a[1]) * slope;
    const x1 = a[0] + (y1 - a[1]) * slope;
    addSpan(areas, row * width, sign * (y1 - y0), Math.min(x0, x1), Math.max(x0, x1));
  }
}

/** Narrower than this, an edge is upright: its width is noise of the arithmetic. */
const upright = 1e-4;

/** Spreads the height of an edge within one row over the pixels that it crosses there. */
function addSpan(areas: Float32Array, start: number, height: number, x0: number, x1: number): void {
  const first = Math.floor(x0);
  const end = Math.max(Math.ceil(x1), first + 1);
  let carried = 0;
  for (let x = first; x < end; x += 1) {
    const left = Math.max(x0, x);
    const right = Math.max(left, Math.min(x1, x + 1));
    const share = x1 - x0 < upright ? Number(x === first) : (right - left) / (x1 - x0);
    const inside = share * (x + 1 - (left + right) / 2);
    areas[start + x] = (areas[start + x] ?? 0) + height * (inside + carried);
    carried = share - inside;
  }
  areas[start + end] = (areas[start + end] ?? 0) + height * carried;
}

/** Straight edges of an outline, every contour closed. */
function flatten(commands: readonly Command[]): [Point, Point][] {
  const lines: [Point, Point][] = [];
  let start: Point = [0, 0];
  let pen: Point = [0, 0];
  const lineTo = (point: Point) => {
    lines.push([pen, point]);
    pen = point;
  };
  for (const command of commands) {
    if (command.type === 'M') {
      lineTo(start);
      pen = [command.x, command.y];
      start = pen;
    } else if (command.type === 'L') lineTo([command.x, command.y]);
    else if (command.type === 'Z') lineTo(start);
    else for (const point of pointsOf(pen, command)) lineTo(point);
  }
  return lines;
}

function pointsOf([x0, y0]: Point, curve: Extract<Command, { type: 'Q' | 'C' }>): Point[] {
  const { x1, y1, x, y } = curve;
  return Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces;
    const u = 1 - t;
    if (curve.type === 'Q') {
      return [u * u * x0 + 2 * u * t * x1 + t * t * x, u * u * y0 + 2 * u * t * y1 + t * t * y];
    }
    const { x2, y2 } = curve;
    return [
      u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x,
      u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y,
    ];
  });
}
