import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after a hint within which more of the same save may follow. */
const pause = 25;

/** The same for a file that is named. */
const settled = 2;

/**
 * Hints that something in a folder has changed. Operating systems lose such hints and invent others, so nothing depends on
 * one: whatever waits for one also looks regularly, and a hint only makes it look sooner.
 */
export class FolderHints {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #tell: (path: string) => void;
  readonly #named = new Map<string, NodeJS.Timeout>();
  #isHinted = false;
  #waiting: Promise<void> | undefined;
  #wake: (() => void) | undefined;

  /** @param tell called with the path of a file that may have changed, where the system says which, a moment after that */
  constructor(tell: (path: string) => void = () => {}) {
    this.#tell = tell;
  }

  /** Watches these folders and no others. A folder that cannot be watched is left out. */
  watch(folders: ReadonlySet<string>): void {
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#drop(folder);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  /** Waits for the next hint since the last wait ended, or for this many milliseconds. All waits share one. */
  wait(longest: number): Promise<void> {
    this.#waiting ??= this.#startWaiting(longest).finally(() => {
      this.#waiting = undefined;
      this.#wake = undefined;
      this.#isHinted = false;
    });
    return this.#waiting;
  }

  #startWaiting(longest: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, this.#isHinted ? pause : longest);
      this.#wake = () => {
        clearTimeout(timer);
        setTimeout(done, pause);
      };
    });
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#drop(folder);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name !== null) this.#tellSoon(join(folder, name));
        this.#hint();
      });
      watcher.on('error', () => this.#drop(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      // Gone again, or the system has run out of watches.
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    this.#hint();
  }

  /** Once for all that one save does to a file, which may be to empty it first. */
  #tellSoon(path: string): void {
    clearTimeout(this.#named.get(path));
    const timer = setTimeout(() => {
      this.#named.delete(path);
      this.#tell(path);
    }, settled);
    this.#named.set(path, timer);
  }

  #hint(): void {
    this.#isHinted = true;
    this.#wake?.();
  }
}
