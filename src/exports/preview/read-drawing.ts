import { asText } from '../../html/as-html.ts';

/** A box of a drawing: its middle, its size, its words line by line, and what its author says of it: `frozen`. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly string[];
  readonly kind: string;
};

type Point = readonly [x: number, y: number];

/** What a small picture shows of a diagram: its boxes, and its arrows and frames as straight lines. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [from: Point, to: Point])[];
};

/**
 * Reads a diagram back from its markup. Words on arrows and frames are left out, and every box is a rectangle.
 *
 * @param html of a diagram, as `markdown/code/diagram.ts` prints it
 */
export function readDrawing(html: string): Drawing | undefined {
  const [, width, height] = /<svg viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(html) ?? [];
  const boxes = [...html.matchAll(/<g class="node([^"]*)" transform="translate\(([^)]*)\)">(.*?)<\/g>/gs)];
  if (!width || !height || boxes.length === 0) return undefined;
  return {
    width: Number(width),
    height: Number(height),
    boxes: boxes.map(([, kind = '', place = '', inner = '']) => readBox(kind.trim(), place, inner)),
    lines: [
      ...[...html.matchAll(/<g class="subgraph"><rect ([^>]*)>/g)].flatMap(([, rect = '']) =>
        frameLines(rect),
      ),
      ...[...html.matchAll(/<path class="edge" d="([^"]*)"/g)].flatMap(([, path = '']) => readPath(path)),
    ],
  };
}

function readBox(kind: string, place: string, inner: string): Box {
  const [x = 0, y = 0] = place.split(/[ ,]/).map(Number);
  const [shape = ''] = /<[^>]*>/.exec(inner) ?? [];
  const numberOf = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(shape)?.[1] ?? 0);
  const words = [...inner.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)/g)].map(([, text = '']) => asText(text));
  return {
    ...{ x, y, kind, words },
    width: numberOf('width') || 2 * numberOf('r') || 60,
    height: numberOf('height') || 2 * numberOf('r') || 38,
  };
}

function frameLines(rect: string): [Point, Point][] {
  const [x = 0, y = 0, width = 0, height = 0] = (rect.match(/\b(?:x|y|width|height)="[\d.]+"/g) ?? []).map(
    (each) => Number(each.replace(/[^\d.]/g, '')),
  );
  const [right, bottom] = [x + width, y + height];
  return readPath(`M${x} ${y}H${right}V${bottom}H${x}V${y}`);
}

/** `M65 41V85m-3-6 3 6 3-6`: steps across, down and anywhere; what has curves is left out. */
function readPath(path: string): [Point, Point][] {
  const lines: [Point, Point][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVml])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const isAcross = command === 'H';
    const steps: Point[] =
      isAcross || command === 'V'
        ? numbers.map((to) => (isAcross ? [to, at[1]] : [at[0], to]))
        : numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
    steps.forEach(([x, y], index) => {
      const to: Point = command === 'm' || command === 'l' ? [at[0] + x, at[1] + y] : [x, y];
      if (index > 0 || !/m/i.test(command)) lines.push([at, to]);
      at = to;
    });
  }
  return lines;
}
