/** Milliseconds of work before anything is said of it, and between two lines. */
const quiet = 1000;

/**
 * Says how far work is that takes longer than a second, in one line of a terminal that it takes away at the end. Where the
 * output is no terminal, nothing is said.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #last = Date.now();
  #isShown = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  show(line: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#last < quiet) return;
    this.#last = Date.now();
    this.#isShown = true;
    this.#stream.write(`\r\u001b[K${line.slice(0, this.#stream.columns - 1)}`);
  }

  end(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
