import { formatPng, type Palette } from './png.ts';
import type { Typeface } from './typeface.ts';

/** How many steps lie between the colour of a letter and that of the paper. */
const steps = 15;

/** The step of each coverage, 0 to 255. */
const stepOf = Uint8Array.from({ length: 256 }, (_, covered) => Math.round((covered * steps) / 255));

const paper = '#fbfaf6';

/** Colours of letters, each with its steps. They are those of the site, in its light theme. */
const inks = { ink: '#1d1b19', soft: '#5b564e', accent: '#b0301a' } as const;

/** Colours of areas. */
const pigments = {
  vermilion: '#b0301a',
  lapis: '#2b4c9a',
  verdigris: '#14664c',
  gold: '#dd9f22',
  folium: '#77347f',
  slate: '#4d5c67',
  line: '#e0dbd0',
  edge: '#8a8377',
  surface: '#fffefc',
  ochre: '#7d5608',
  frozen: '#e6eefc',
  trained: '#fcefd8',
  data: '#e2f2ea',
} as const;

export type Ink = keyof typeof inks;
export type Pigment = keyof typeof pigments;

const inkNames = Object.keys(inks) as Ink[];
const pigmentNames = Object.keys(pigments) as Pigment[];

/** The number of the first pigment in the palette. */
const firstPigment = 1 + inkNames.length * steps;

const palette: Palette = [
  paper,
  ...inkNames.flatMap((name) =>
    Array.from({ length: steps }, (_, step) => blend(inks[name], (step + 1) / steps)),
  ),
  ...Object.values(pigments),
];

/** A picture that is drawn over and over: one piece of memory serves a whole build. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Rows as PNG has them, with a byte for the filter in front. */
  readonly #rows: Uint8Array;
  readonly #typeface: Typeface;

  constructor(width: number, height: number, typeface: Typeface) {
    this.width = width;
    this.height = height;
    this.#rows = new Uint8Array((width + 1) * height);
    this.#typeface = typeface;
  }

  clear(): void {
    this.#rows.fill(0);
  }

  fill(x: number, y: number, width: number, height: number, pigment: Pigment): void {
    const colour = firstPigment + pigmentNames.indexOf(pigment);
    for (let row = y; row < y + height; row += 1) {
      const start = row * (this.width + 1) + 1 + x;
      this.#rows.fill(colour, start, start + width);
    }
  }

  /** Draws a line of two pixels. */
  line([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], pigment: Pigment): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      this.fill(Math.round(x0 + (x1 - x0) * share), Math.round(y0 + (y1 - y0) * share), 2, 2, pigment);
    }
  }

  /** Writes one line, with its baseline at `y`. */
  write(text: string, x: number, y: number, size: number, ink: Ink): void {
    const first = 1 + inkNames.indexOf(ink) * steps;
    for (const { bitmap, x: at } of this.#typeface.set(text, size)) {
      if (!bitmap) continue;
      const { left, top, width, height, coverage } = bitmap;
      for (let row = 0; row < height; row += 1) {
        const start = (y + top + row) * (this.width + 1) + 1 + x + at + left;
        for (let column = 0; column < width; column += 1) {
          const covered = coverage[row * width + column];
          if (!covered) continue;
          const step = stepOf[covered] ?? 0;
          const below = this.#rows[start + column] ?? 0;
          // Where letters touch, the darker one stays.
          if (step > 0 && (below >= firstPigment || first + step - 1 > below))
            this.#rows[start + column] = first + step - 1;
        }
      }
    }
  }

  toPng(): Buffer {
    return formatPng(this.#rows, this.width, this.height, palette);
  }
}

function blend(colour: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [paper, colour].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
