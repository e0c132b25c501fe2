import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Random } from '../course/random.ts';

/** A post that is edited again and again. */
export class EditedPost {
  readonly #file: string;
  readonly #random: Random;
  #text: string;

  /** @param file absolute */
  constructor(file: string, text: string, random: Random) {
    this.#file = file;
    this.#text = text;
    this.#random = random;
  }

  /** Address of its page, below the base. */
  get page(): string {
    const slug = basename(this.#file, '.md').replace(/^\d{4}-\d\d-\d\d-/, '');
    return `lectures/${slug}/`;
  }

  /**
   * Puts a sentence between two blocks, in place of the last one.
   *
   * @returns the moment right before the file was written
   */
  addSentence(count: number): Promise<number> {
    const [head = '', ...blocks] = this.#text.split('\n\n');
    blocks.splice(this.#random.between(1, blocks.length - 1), 0, `Sentence number ${count} of many.`);
    return this.#write([head, ...blocks].join('\n\n'));
  }

  /** Puts a word at its end that stays there. */
  addWord(word: string): Promise<number> {
    this.#text = `${this.#text}\n\nA sentence with ${word} in it.\n`;
    return this.#write(this.#text);
  }

  changeTitle(title: string): Promise<number> {
    this.#text = this.#text.replace(/^title: .*$/m, `title: ${title}`);
    return this.#write(this.#text);
  }

  async #write(text: string): Promise<number> {
    const now = Date.now();
    await writeFile(this.#file, text);
    return now;
  }
}
