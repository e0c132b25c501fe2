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

type Letter = { readonly font: Font; readonly glyph: Glyph };

/** The letters of pictures: drawn once for each size, then only copied. */
export class Typeface {
  readonly #fonts = faceFiles.map(readFont);
  readonly #letters = new Map<string, Letter | undefined>();
  readonly #bitmaps = new Map<string, Bitmap | undefined>();
  readonly #kerning = new Map<string, number>();

  /** True if it has every letter of a text: no picture shows half a title. */
  canSet(text: string): boolean {
    return text !== '' && [...text].every((letter) => this.#find(letter) !== undefined);
  }

  /** Places the letters of a line, and says how wide it is. */
  set(text: string, size: number): { readonly letters: readonly Placed[]; readonly width: number } {
    const letters: Placed[] = [];
    let x = 0;
    let before: Letter | undefined;
    for (const sign of text) {
      const letter = this.#find(sign);
      if (!letter) continue;
      const scale = size / letter.font.unitsPerEm;
      x += this.#kern(before, letter) * scale;
      letters.push({ bitmap: this.#draw(sign, letter, size), x: Math.round(x) });
      x += letter.glyph.advanceWidth * scale;
      before = letter;
    }
    return { letters, width: Math.ceil(x) };
  }

  #find(sign: string): Letter | undefined {
    if (this.#letters.has(sign)) return this.#letters.get(sign);
    const letter = this.#fonts
      .map((font) => ({ font, glyph: font.charToGlyph(sign) }))
      .find(({ glyph }) => glyph.index > 0);
    this.#letters.set(sign, letter);
    return letter;
  }

  #kern(left: Letter | undefined, right: Letter): number {
    if (left?.font !== right.font) return 0;
    const key = `${left.glyph.index} ${right.glyph.index} ${this.#fonts.indexOf(left.font)}`;
    const known = this.#kerning.get(key) ?? left.font.getKerningValue(left.glyph, right.glyph);
    this.#kerning.set(key, known);
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
