import { formatPng, type Palette } from '../preview/png.ts';
import { rasterise } from '../preview/rasterise.ts';

type Point = readonly [x: number, y: number];

/** The mark of `assets/img/icon.svg`, 32 units wide, in its colours on paper. */
const shapes: readonly { readonly colour: string; readonly outlines: readonly (readonly Point[])[] }[] = [
  {
    colour: '#b0301a',
    outlines: [
      [
        [3, 13.5],
        [25, 4.5],
        [29, 9.5],
        [7, 18.5],
      ],
    ],
  },
  {
    colour: '#1d1b19',
    outlines: [
      [
        [14.5, 17.5],
        [18, 17.5],
        [18, 25.5],
        [14.5, 25.5],
      ],
      [
        [9, 25.5],
        [23.5, 25.5],
        [23.5, 28],
        [9, 28],
      ],
    ],
  },
];

const paper = '#fbfaf6';

/** Steps between a colour and the paper. */
const steps = 15;

/** How much of the icon the mark takes: systems cut icons to a circle of four fifths. https://www.w3.org/TR/appmanifest/#icon-masks */
const share = 0.6;

/**
 * Our mark as an icon for an installed site.
 *
 * @param size pixels
 * @returns PNG
 */
export function drawIcon(size: number): Buffer {
  const rows = new Uint8Array((size + 1) * size);
  const scale = (size * share) / 32;
  const edge = (size * (1 - share)) / 2;
  const place = ([x, y]: Point) => ({ x: x * scale + edge, y: y * scale + edge });
  for (const [index, { outlines }] of shapes.entries()) {
    const bitmap = rasterise(
      outlines.flatMap((outline) => [
        ...outline.map((point, at) => ({
          type: at === 0 ? ('M' as const) : ('L' as const),
          ...place(point),
        })),
        { type: 'Z' as const },
      ]),
    );
    if (!bitmap) continue;
    const { left, top, width, height, coverage } = bitmap;
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1) {
        const step = Math.round(((coverage[row * width + column] ?? 0) * steps) / 255);
        if (step > 0) rows[(top + row) * (size + 1) + 1 + left + column] = index * steps + step;
      }
  }
  return formatPng(rows, size, size, palette);
}

const palette: Palette = [
  paper,
  ...shapes.flatMap(({ colour }) =>
    Array.from({ length: steps }, (_, step) => mix(colour, (step + 1) / steps)),
  ),
];

function mix(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from = 0, to = 0] = [paper, colour].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
