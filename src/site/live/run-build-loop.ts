import { findChanges, type Snapshot } from './snapshot.ts';

/** What the loop needs from outside; a test provides its own. */
export type LiveWork = {
  /** Looks at all sources as they are now. */
  scan(previous: Snapshot): Promise<Snapshot>;
  /** Builds the site from what is on the disk. Never rejects; a failed build is reported by what builds it. */
  build(changed: readonly string[]): Promise<void>;
  /** Called with changes as soon as they are seen, whether or not a build is running; what they require is built after that. */
  notice(changed: readonly string[]): void;
  /** Waits for a reason to look again: a hint, or some time. */
  wait(): Promise<void>;
  /** True for a change that makes it pointless to finish a running build. */
  isUrgent(path: string): boolean;
  /** Ends a running build: `build` resolves then. */
  interrupt(): Promise<void>;
};

/**
 * Builds again whenever a file is not as it was right before the last build began. So no save is lost, at
 * whatever moment it comes: what a build may have missed differs from the snapshot before it.
 *
 * @param isEnded asked between two steps
 */
export async function runBuildLoop(work: LiveWork, isEnded: () => boolean): Promise<void> {
  const look = lookFor(work);
  let snapshot = await look();
  let changed: readonly string[] = [];
  while (!isEnded()) {
    await buildOnce(work, look, snapshot, changed);
    do {
      if (isEnded()) return;
      const next = await look();
      changed = findChanges(snapshot, next);
      snapshot = next;
      if (changed.length === 0) await work.wait();
    } while (changed.length === 0);
  }
}

type Look = () => Promise<Snapshot>;

/** Looks at all sources, and says what has changed since the last look. */
function lookFor(work: LiveWork): Look {
  let seen: Snapshot | undefined;
  return async () => {
    const now = await work.scan(seen ?? new Map());
    const changed = seen ? findChanges(seen, now) : [];
    seen = now;
    if (changed.length > 0) work.notice(changed);
    return now;
  };
}

/** Builds once, and stops in the middle if the code that builds has changed. */
async function buildOnce(
  work: LiveWork,
  look: Look,
  before: Snapshot,
  changed: readonly string[],
): Promise<void> {
  let isRunning = true;
  const build = work.build(changed).finally(() => {
    isRunning = false;
  });
  while (isRunning) {
    await Promise.race([build, work.wait()]);
    if (!isRunning) break;
    const now = await look();
    if (isRunning && findChanges(before, now).some((path) => work.isUrgent(path))) {
      await work.interrupt();
      break;
    }
  }
  await build;
}
