import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the process that serves asks of the thread that prints. */
export type PrinterRequest =
  | { readonly kind: 'take'; readonly bytes: Uint8Array }
  | { readonly kind: 'print'; readonly file: string; readonly number: number };

export type PrinterAnswer = { readonly number: number; readonly html: string | undefined };

/** The thread that prints pages, as the server sees it. Where it fails, it knows no page. */
export class Printer {
  readonly folder: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (html: string | undefined) => void>();
  #asked = 0;
  #isGone = false;

  /**
   * @param folder of the code that the builder was started with
   * @param environment what the builder was started with
   */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#worker = new Worker(resolve(folder, 'src/site/live/printer-thread.mjs'), { env: environment });
    this.#worker.on('message', ({ number, html }: PrinterAnswer) => this.#answer(number, html));
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => this.#giveUp());
    this.#worker.unref();
  }

  /** Gives it the pages that it can print from now on. */
  take(bytes: Uint8Array): void {
    this.#worker.postMessage({ kind: 'take', bytes } satisfies PrinterRequest);
  }

  /** A page with the current content of its post; undefined for one that it cannot print. */
  print(file: string): Promise<string | undefined> {
    if (this.#isGone) return Promise.resolve(undefined);
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((done) => {
      this.#waiting.set(number, done);
      this.#worker.postMessage({ kind: 'print', file, number } satisfies PrinterRequest);
    });
  }

  stop(): void {
    void this.#worker.terminate();
    this.#giveUp();
  }

  #answer(number: number, html: string | undefined): void {
    this.#waiting.get(number)?.(html);
    this.#waiting.delete(number);
  }

  #giveUp(): void {
    this.#isGone = true;
    for (const number of this.#waiting.keys()) this.#answer(number, undefined);
  }
}
