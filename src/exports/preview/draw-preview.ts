import type { Html } from '../../html/html.ts';
import { Canvas, type Pigment } from './canvas.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import { Typeface } from './typeface.ts';

/** What the picture of a page says. */
export type Preview = {
  /** `Lecture` */
  readonly kicker: string;
  /** Its possible names, the best first: the first that can be set is shown. */
  readonly titles: readonly string[];
  /** `22 models · 14 papers` */
  readonly facts: string;
  readonly course: string;
  /** The diagram of a model, as it is printed on its page. */
  readonly diagram?: Html;
};

/** What every site that shows links takes: https://ogp.me */
const width = 1200;
const height = 630;
const margin = 84;

/** Where a diagram is, at the right of the words. */
const plate = { left: 690, top: 60, width: 426, height: 480 } as const;

/** No larger, so that a diagram of two boxes is not louder than the title. */
const largestScale = 1.4;

/** Ground and border of a box, by what it says. */
const boxes: Readonly<Record<string, readonly [ground: Pigment, border: Pigment]>> = {
  frozen: ['frozen', 'lapis'],
  trained: ['trained', 'ochre'],
  partly: ['trained', 'lapis'],
  data: ['data', 'verdigris'],
};

/** Sizes of a title, the largest that fits is taken; how many lines it may have, and how far they are apart. */
const sizes = [
  { size: 104, lines: 2, leading: 112 },
  { size: 84, lines: 3, leading: 94 },
  { size: 64, lines: 4, leading: 74 },
] as const;

/** The bars at the foot, one for each pigment of the site's links, as wide as the one before it in the golden ratio. */
const bars: readonly Pigment[] = ['vermilion', 'lapis', 'verdigris', 'gold', 'folium', 'slate'];

/**
 * Draws the preview pictures of pages for sites that link to them. Characters that the typeface does not have, Chinese
 * above all, are on no picture: half a title is worse than a name or none.
 */
export class PreviewPainter {
  readonly #typeface = new Typeface();
  readonly #canvas = new Canvas(width, height, this.#typeface);
  /** How wide words may be, in pixels. */
  #room = 0;

  /** @returns a PNG of 1200 × 630 */
  draw({ kicker, titles, facts, course, diagram }: Preview): Buffer {
    const canvas = this.#canvas;
    canvas.clear();
    this.#drawBars();
    const drawing = diagram && readDrawing(diagram);
    this.#room = drawing ? plate.left - 2 * margin + 40 : width - 2 * margin;
    if (drawing) this.#drawDiagram(drawing);
    this.#write(kicker, 132, 30, 'accent');
    const title = titles.find((each) => this.#typeface.canSet(each));
    if (title) this.#writeTitle(title);
    this.#write(facts, height - 128, 32, 'soft');
    this.#write(course, height - 78, 32, 'ink');
    return canvas.toPng();
  }

  #drawBars(): void {
    let left = 0;
    bars.forEach((pigment, index) => {
      const share = index === bars.length - 1 ? width - left : Math.round((width - left) * 0.382);
      this.#canvas.fill(left, height - 22, share, 22, pigment);
      left += share;
    });
    this.#canvas.fill(margin, 84, 72, 6, 'vermilion');
  }

  /** Boxes are on top of their arrows, as on the page. */
  #drawDiagram({ width: across, height: down, boxes: all, lines }: Drawing): void {
    const scale = Math.min(plate.width / across, plate.height / down, largestScale);
    const left = plate.left + (plate.width - across * scale) / 2;
    const top = plate.top + (plate.height - down * scale) / 2;
    const place = ([x, y]: readonly [number, number]) => [left + x * scale, top + y * scale] as const;
    for (const [from, to] of lines) this.#canvas.line(place(from), place(to), 'edge');
    for (const box of all) {
      const [ground, border] = boxes[box.kind.split(' ').find((name) => name in boxes) ?? ''] ?? [
        'surface',
        'edge',
      ];
      const [x, y] = place([box.x - box.width / 2, box.y - box.height / 2]).map(Math.round);
      const [wide, high] = [box.width * scale, box.height * scale].map(Math.round);
      if (x === undefined || y === undefined || wide === undefined || high === undefined) continue;
      this.#canvas.fill(x, y, wide, high, border);
      this.#canvas.fill(x + 2, y + 2, wide - 4, high - 4, ground);
      this.#writeIn(box.words, place([box.x, box.y]), 13 * scale);
    }
  }

  /** Lines around a point; none where a character is missing. */
  #writeIn(words: readonly string[], [x, y]: readonly [number, number], wanted: number): void {
    const size = Math.round(wanted);
    words.forEach((line, index) => {
      if (!this.#typeface.canSet(line)) return;
      const from = Math.round(x - this.#typeface.widthOf(line, size) / 2);
      const base = Math.round(y + size * (0.35 + (index - (words.length - 1) / 2) * 1.25));
      this.#canvas.write(line, from, base, size, 'ink');
    });
  }

  /** One line, or none if a character of it is missing. */
  #write(text: string, y: number, size: number, ink: 'ink' | 'soft' | 'accent'): void {
    if (!this.#typeface.canSet(text)) return;
    const [line = ''] = this.#wrap(text, size, 1);
    this.#canvas.write(line, margin, y, size, ink);
  }

  #writeTitle(title: string): void {
    const [last] = sizes.slice(-1);
    const words = title.split(/\s+/);
    const fitting =
      sizes.find(
        ({ size, lines }) =>
          this.#wrap(title, size, lines + 1).length <= lines &&
          words.every((word) => this.#typeface.widthOf(word, size) <= this.#room),
      ) ?? last;
    if (!fitting) return;
    const { size, lines, leading } = fitting;
    this.#wrap(title, size, lines).forEach((line, index) => {
      this.#canvas.write(line, margin, 172 + Math.round(size * 0.82) + index * leading, size, 'ink');
    });
  }

  /** Breaks a text between words into at most this many lines; what is left over becomes an ellipsis. */
  #wrap(text: string, size: number, most: number): string[] {
    const fits = (line: string) => this.#typeface.widthOf(line, size) <= this.#room;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (fits(longer)) line = longer;
      else if (lines.length === most - 1) return [...lines, cut(line || word, fits)];
      else {
        if (line) lines.push(line);
        line = fits(word) ? word : cut(word, fits);
      }
    }
    return [...lines, line];
  }
}

function cut(line: string, fits: (line: string) => boolean): string {
  let kept = [...line];
  while (kept.length > 0 && !fits(`${kept.join('')}…`)) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}
