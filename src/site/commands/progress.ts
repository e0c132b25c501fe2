/** Milliseconds of work before any progress is shown, and between two lines. */
const quiet = 1000;

/**
 * Shows the progress of work that takes longer than a second, in one line of a terminal that is cleared at the end. If the
 * output is not a terminal, nothing is shown.
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
