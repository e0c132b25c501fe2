import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestBytes, digestOf } from '../publish/mark.ts';
import { cacheFolder, scratchOf } from './cache-folder.mjs';
import { runningCode } from './code-key.mjs';

const folder = join(cacheFolder, 'results');

/** How many courses have results of one kind kept. */
const mostCourses = 8;

/** Bytes of the digest in front of a file. */
const sealed = 22;

type Written<Result> = { readonly code: string; readonly results: ReadonlyMap<string, Result> };

/**
 * What builds of one course made from the same parts with the same code, all in one file. What a build did not ask for is dropped after it,
 * so that the file grows with the course and not with its history. A file that is incomplete, or from other code, counts as empty.
 */
export class KeptResults<Result> {
  readonly #file: string;
  readonly #kind: string;
  readonly #known: ReadonlyMap<string, Result>;
  readonly #used = new Map<string, Result>();
  #noted: Set<string> | undefined;
  #isNew = false;
  #saved: number;

  /**
   * @param kind of result, which is part of the name of the file
   * @param course folder of the course, absolute
   */
  constructor(kind: string, course: string) {
    this.#kind = kind;
    this.#file = `${kind}-${digestOf(course)}.bin`;
    this.#known = readResults(join(folder, this.#file));
    this.#saved = this.#known.size;
  }

  /** Whether earlier builds left anything. */
  get hasAny(): boolean {
    return this.#known.size > 0;
  }

  /**
   * What was made from some parts before, if anything was.
   *
   * @param parts everything that the result depends on besides the code
   */
  get(parts: unknown): Result | undefined {
    const key = keyOf(parts);
    this.#noted?.add(key);
    const known = this.#used.get(key) ?? this.#known.get(key);
    if (known !== undefined) this.#used.set(key, known);
    return known;
  }

  /** Makes something, and names what it asked for: what is made of results is good for as long as they are kept. */
  noteUse<Made>(make: () => Made): { readonly made: Made; readonly used: readonly string[] } {
    const noted = new Set<string>();
    this.#noted = noted;
    try {
      return { made: make(), used: [...noted] };
    } finally {
      this.#noted = undefined;
    }
  }

  /** Keeps results for later builds, though this one had no need to ask for them. */
  use(keys: Iterable<string>): void {
    for (const key of keys) {
      const known = this.#known.get(key);
      if (known !== undefined && !this.#used.has(key)) this.#used.set(key, known);
    }
  }

  /** Keeps what was made from some parts for the next build. */
  keep<Made extends Result>(parts: unknown, result: Made): Made {
    const key = keyOf(parts);
    this.#noted?.add(key);
    if (!this.#known.has(key)) this.#isNew = true;
    this.#used.set(key, result);
    return result;
  }

  /** Those of some results that no earlier build made, for another thread. */
  listNew(keys: readonly string[]): readonly (readonly [string, Result])[] {
    return keys.flatMap((key) => {
      const made = this.#known.has(key) ? undefined : this.#used.get(key);
      return made === undefined ? [] : [[key, made] as const];
    });
  }

  /** Keeps what another thread made. */
  add(made: readonly (readonly [string, Result])[]): void {
    for (const [key, result] of made) {
      if (!this.#known.has(key)) this.#isNew = true;
      this.#used.set(key, result);
    }
  }

  /** Keeps what was asked for. Without room for it, the next build makes it again. */
  save(): void {
    const code = runningCode();
    if (code === undefined || (!this.#isNew && this.#used.size === this.#saved)) return;
    try {
      const body = serialize({ code, results: this.#used } satisfies Written<Result>);
      const scratch = join(scratchOf(process.pid), this.#file);
      for (const path of [folder, scratchOf(process.pid)]) mkdirSync(path, { recursive: true });
      writeSealed(scratch, body);
      renameSync(scratch, join(folder, this.#file));
      rmSync(scratchOf(process.pid), { recursive: true, force: true });
      this.#isNew = false;
      this.#saved = this.#used.size;
      this.#removeOld();
    } catch {
      // It is made again.
    }
  }

  #removeOld(): void {
    const names = readdirSync(folder).filter((name) => /^[a-z]+-[\w-]{22}\.bin$/.test(name));
    const own = names.filter((name) => name.startsWith(`${this.#kind}-`)).map((name) => join(folder, name));
    const times = new Map(own.map((file) => [file, statSync(file).mtimeMs]));
    const old = own.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0)).slice(mostCourses);
    for (const file of old) rmSync(file, { force: true });
  }
}

/** In two pieces, since readings of a thousand posts take 50 MB. */
function writeSealed(file: string, body: Uint8Array): void {
  writeFileSync(file, digestBytes(body));
  appendFileSync(file, body);
}

function keyOf(parts: unknown): string {
  return digestOf(JSON.stringify(parts));
}

function readResults<Result>(file: string): ReadonlyMap<string, Result> {
  const code = runningCode();
  if (code === undefined) return new Map();
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(sealed);
    if (digestBytes(body) !== bytes.toString('latin1', 0, sealed)) return new Map();
    const written: Written<Result> = deserialize(body);
    return written.code === code ? written.results : new Map();
  } catch {
    return new Map();
  }
}
