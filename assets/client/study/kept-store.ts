/**
 * Where the values of a store are.
 *
 * - `kept`: in this browser
 * - `memory`: on this page only; the browser keeps nothing, or nothing more
 * - `foreign`: on this page only; what the browser keeps is of another version, and is left alone
 */
export type StoreState = 'kept' | 'memory' | 'foreign';

type StoreOptions<Value> = {
  /** `lectern-revise`; each course that shares a host has its own. */
  readonly name: string;
  readonly version: number;
  readonly empty: Value;
  /** Reads what was kept, or imported; undefined for anything else. */
  readonly parse: (data: unknown) => Value | undefined;
};

/**
 * What a reader keeps in this browser, and nowhere else. Every change starts from what is kept right then, so that two tabs
 * lose nothing of each other. A browser may refuse: then the values live as long as the page.
 */
export class KeptStore<Value> {
  readonly key: string;
  readonly #options: StoreOptions<Value>;
  #memory: Value | undefined;
  #state: StoreState = 'kept';

  constructor(options: StoreOptions<Value>, base = document.documentElement.dataset.base ?? '/') {
    this.#options = options;
    this.key = `${options.name} ${base}`;
    this.read();
  }

  get state(): StoreState {
    return this.#state;
  }

  read(): Value {
    if (this.#memory !== undefined) return this.#memory;
    const text = this.#readText();
    if (text === undefined) return this.#toMemory('memory', this.#options.empty);
    if (text === null) return this.#options.empty;
    return this.parse(text) ?? this.#toMemory('foreign', this.#options.empty);
  }

  /** Alters what is kept. */
  change(alter: (value: Value) => Value): void {
    const value = alter(this.read());
    if (this.#memory === undefined && this.#write(value)) return;
    this.#memory = value;
    if (this.#state === 'kept') this.#state = 'memory';
  }

  /** Removes everything, even what another version stored. */
  erase(): void {
    try {
      localStorage.removeItem(this.key);
      this.#memory = undefined;
      this.#state = 'kept';
    } catch {
      this.#memory = this.#options.empty;
    }
  }

  /** The values as a text that `parse` reads back. */
  format(value: Value = this.read()): string {
    return JSON.stringify({ version: this.#options.version, data: value });
  }

  /** Reads a text of `format`; undefined for any other, and for one of another version. */
  parse(text: string): Value | undefined {
    try {
      const kept: unknown = JSON.parse(text);
      const isOurs = isRecord(kept) && kept.version === this.#options.version;
      return isOurs ? this.#options.parse(kept.data) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Null where nothing is kept, undefined where the browser refuses. */
  #readText(): string | null | undefined {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return undefined;
    }
  }

  #write(value: Value): boolean {
    try {
      localStorage.setItem(this.key, this.format(value));
      return true;
    } catch {
      return false;
    }
  }

  #toMemory(state: StoreState, value: Value): Value {
    this.#state = state;
    this.#memory = value;
    return value;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
