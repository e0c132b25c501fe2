import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Entry<Answer> = { readonly address: string; readonly asked: number; readonly answer: Answer };

/**
 * What addresses answered, in a file with a line for each. Every answer is recorded as it arrives, so that a command that was stopped
 * continues where it left off.
 */
export class AnswerLog<Answer> {
  readonly #file: string;
  readonly #known = new Map<string, Entry<Answer>>();
  #isWritable = true;

  constructor(file: string) {
    this.#file = file;
    for (const entry of readEntries<Answer>(file)) this.#known.set(entry.address, entry);
  }

  /**
   * The answer of an address, if it is not too old.
   *
   * @param isFresh receives how many milliseconds ago it was
   */
  get(address: string, now: number, isFresh: (age: number, answer: Answer) => boolean): Answer | undefined {
    const entry = this.#known.get(address);
    return entry && isFresh(now - entry.asked, entry.answer) ? entry.answer : undefined;
  }

  add(address: string, answer: Answer, now: number): void {
    const entry = { address, asked: now, answer };
    this.#known.set(address, entry);
    this.#write(() => appendFileSync(this.#file, `${JSON.stringify(entry)}\n`));
  }

  /** Leaves one line for each address that is still of interest. */
  tidy(isKept: (address: string) => boolean): void {
    const kept = [...this.#known.values()].filter(({ address }) => isKept(address));
    this.#write(() => writeFileSync(this.#file, kept.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
  }

  /** Without space for it, everything is checked again the next time. */
  #write(write: () => void): void {
    if (!this.#isWritable) return;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      write();
    } catch {
      this.#isWritable = false;
    }
  }
}

/** A line that a killed command left half written is ignored. */
function* readEntries<Answer>(file: string): Generator<Entry<Answer>> {
  for (const line of readText(file).split('\n')) {
    try {
      const entry: Entry<Answer> = JSON.parse(line);
      if (typeof entry.address === 'string' && typeof entry.asked === 'number') yield entry;
    } catch {
      // The next line may be complete.
    }
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
