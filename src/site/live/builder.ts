import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.mjs';
import { inGeneratorFolder } from '../child-process.ts';
import { readHeapFlags } from '../heap-limit.ts';
import type { BuilderMessage, BuilderRequest } from './messages.ts';
import { Printer } from './printer.ts';

const script = new URL('./builder.mjs', import.meta.url);

/**
 * The builder as the server sees it: a process for the whole course, started when there is something to build, and a thread
 * that prints the pages which the author has open, whatever that process is doing.
 */
export class Builder {
  readonly #environment: () => NodeJS.ProcessEnv;
  readonly #tell: (message: BuilderMessage) => void;
  readonly #waiting = new Map<number, () => void>();
  #child: ChildProcess | undefined;
  #printer: Printer | undefined;
  #started = 0;
  #asked = 0;
  /** True if our code does not start, so that only another build may try again. */
  #isBroken = false;

  /**
   * @param environment of the process, asked for at each start of it
   * @param tell called with whatever the process says, and once with `done` or `failed` for each build
   */
  constructor(environment: () => NodeJS.ProcessEnv, tell: (message: BuilderMessage) => void) {
    this.#environment = environment;
    this.#tell = tell;
  }

  /**
   * Builds once. Resolves when it is over, however it ended.
   *
   * @param isOfPosts nothing but posts has changed
   */
  async build(isOfPosts: boolean): Promise<void> {
    this.#isBroken = false;
    this.#child ??= this.#start();
    const child = this.#child;
    await new Promise<void>((done) => {
      const onMessage = (message: BuilderMessage) => {
        if (message.kind !== 'done' && message.kind !== 'failed') return;
        child.off('exit', onExit).off('message', onMessage);
        done();
      };
      const onExit = () => {
        child.off('message', onMessage);
        done();
      };
      child.on('message', onMessage).once('exit', onExit);
      send(child, { kind: 'build', isOfPosts });
    });
  }

  /**
   * Prints pages before the process that builds can tell of any.
   *
   * @param folder of the code that it will be started with
   * @param pages as `PagePacker` packs them
   */
  printEarlier(folder: string, pages: Uint8Array): void {
    this.#printer ??= this.#startPrinter(folder);
    this.#printer.take(pages);
  }

  /** The page of a lecture, whatever the process that builds is doing; undefined for what only that can make. */
  async print(file: string): Promise<string | undefined> {
    return this.#printer?.print(file);
  }

  /**
   * Has a file made from the current course. Resolves when that is done, or cannot be done.
   *
   * @returns its text, if it is not written
   */
  async freshen(file: string): Promise<string | undefined> {
    const printed = await this.print(file);
    if (printed === undefined) await this.#freshenOnDisk(file);
    return printed;
  }

  async #freshenOnDisk(file: string): Promise<void> {
    if (this.#isBroken) return;
    this.#child ??= this.#start();
    const child = this.#child;
    this.#asked += 1;
    const number = this.#asked;
    await new Promise<void>((done) => {
      this.#waiting.set(number, done);
      send(child, { kind: 'freshen', file, number });
    });
  }

  /** Ends the process. Resolves when it is gone, so that no two write into one folder. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const gone = new Promise((done) => child.once('exit', done));
    this.kill();
    await gone;
  }

  /** Ends the process without waiting for that. */
  kill(): void {
    const child = this.#child;
    this.#child = undefined;
    this.#endPrinter();
    if (!child) return;
    child.kill('SIGKILL');
    this.#giveUp();
    this.#removeCode();
  }

  #start(): ChildProcess {
    this.#started += 1;
    const place = inGeneratorFolder(this.#environment());
    const child = fork(script, [this.#codeFolder], {
      execArgv: ['--enable-source-maps', ...readHeapFlags([], process.env)],
      serialization: 'advanced',
      ...place,
    });
    child.on('message', (message: BuilderMessage) => {
      if (this.#child !== child) return;
      if (message.kind === 'fresh') this.#answer(message.number);
      else if (message.kind === 'bundled') this.#printer = this.#startPrinter(message.folder);
      else if (message.kind === 'pages') this.#printer?.take(message.bytes);
      else this.#tell(message);
    });
    child.once('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#endPrinter();
      this.#isBroken = code === 1;
      this.#giveUp();
      this.#removeCode();
      if (code !== 1) this.#tell({ kind: 'failed', reason: `The builder ended (${signal ?? code}).` });
    });
    return child;
  }

  /** One that runs the same code goes on. */
  #startPrinter(folder: string): Printer {
    if (this.#printer?.folder === folder) return this.#printer;
    this.#endPrinter();
    return new Printer(folder, inGeneratorFolder(this.#environment()).env);
  }

  #endPrinter(): void {
    this.#printer?.stop();
    this.#printer = undefined;
  }

  #answer(number: number): void {
    this.#waiting.get(number)?.();
    this.#waiting.delete(number);
  }

  /** A request that waits for a file gets what is there. */
  #giveUp(): void {
    for (const number of this.#waiting.keys()) this.#answer(number);
  }

  /** Plain JavaScript of our own code, for one process, unless it can be kept for later ones; it needs the packages above it. */
  get #codeFolder(): string {
    return join(cacheFolder, `start-${process.pid}-${this.#started}`);
  }

  #removeCode(): void {
    rmSync(this.#codeFolder, { recursive: true, force: true });
  }
}

/** A process that has just ended receives nothing; its end is reported elsewhere. */
function send(child: ChildProcess, request: BuilderRequest): void {
  child.send(request, () => {});
}
