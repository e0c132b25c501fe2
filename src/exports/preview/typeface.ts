import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph } from 'opentype.js';
import { type Bitmap, rasterise } from './rasterise.ts';

/** Latin letters, and those with accents; Source Serif 4 has no others. */
const faceFiles = ['latin', 'latin-ext'].map(
  (letters) => `@fontsource/source-serif-4/files/source-serif-4-${letters}-600-normal.woff`,
);

/** A letter at its place in a line, from the line's start. */
type Placed = { readonly bitmap: Bitmap | undefined; readonly x: number };

type Letter = {
  readonly font: Font;
  readonly glyph: Glyph;
  /** How much closer the next one is set. */
  readonly kerning: Map<Letter, number>;
};

/** The letters of pictures: drawn once for each size, then only copied. */
export class Typeface {
  readonly #fonts = faceFiles.map(readFont);
  readonly #letters = new Map<string, Letter | undefined>();
  readonly #bitmaps = new Map<string, Bitmap | undefined>();

  /** True if it has every letter of a text: no picture shows half a title. */
  canSet(text: string): boolean {
    return text !== '' && [...text].every((letter) => this.#find(letter) !== undefined);
  }

  /** Places the letters of a line. */
  set(text: string, size: number): readonly Placed[] {
    const letters: Placed[] = [];
    this.#walk(text, size, (sign, letter, x) => {
      letters.push({ bitmap: this.#draw(sign, letter, size), x: Math.round(x) });
    });
    return letters;
  }

  /** How wide a line would be: lines are measured far more often than set. */
  widthOf(text: string, size: number): number {
    return Math.ceil(this.#walk(text, size));
  }

  /** Goes through a line, and returns where it ends. */
  #walk(text: string, size: number, visit?: (sign: string, letter: Letter, x: number) => void): number {
    let x = 0;
    let before: Letter | undefined;
    for (const sign of text) {
      const letter = this.#find(sign);
      if (!letter) continue;
      const scale = size / letter.font.unitsPerEm;
      x += this.#kern(before, letter) * scale;
      visit?.(sign, letter, x);
      x += letter.glyph.advanceWidth * scale;
      before = letter;
    }
    return x;
  }

  #find(sign: string): Letter | undefined {
    if (this.#letters.has(sign)) return this.#letters.get(sign);
    const letter = this.#fonts
      .map((font) => ({ font, glyph: font.charToGlyph(sign), kerning: new Map() }))
      .find(({ glyph }) => glyph.index > 0);
    this.#letters.set(sign, letter);
    return letter;
  }

  #kern(left: Letter | undefined, right: Letter): number {
    if (left?.font !== right.font) return 0;
    const known = left.kerning.get(right) ?? left.font.getKerningValue(left.glyph, right.glyph);
    left.kerning.set(right, known);
    return known;
  }

  #draw(sign: string, { glyph }: Letter, size: number): Bitmap | undefined {
    const key = `${size} ${sign}`;
    if (!this.#bitmaps.has(key)) this.#bitmaps.set(key, rasterise(glyph.getPath(0, 0, size).commands));
    return this.#bitmaps.get(key);
  }
}

function readFont(file: string): Font {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  return opentype.parse(new Uint8Array(bytes).buffer);
}
