import { expect, it } from 'vitest';
import { type LiveWork, runBuildLoop } from '../../../../src/site/live/run-build-loop.ts';
import type { Snapshot } from '../../../../src/site/live/snapshot.ts';

/** A disk of one number a file, and a builder that reads it at a moment of the test's choice. */
class World implements LiveWork {
  readonly disk = new Map<string, number>();
  readonly built: Record<string, number>[] = [];
  readonly noticed: string[][] = [];
  interrupted = 0;
  looks = 0;
  onBuild: (count: number) => void | Promise<void> = () => {};
  afterRead: (count: number) => void | Promise<void> = () => {};
  onWait: () => void = () => {};

  async scan(): Promise<Snapshot> {
    this.looks += 1;
    return new Map([...this.disk].map(([path, value]) => [path, { stamp: String(value), isRecent: false }]));
  }

  async build(): Promise<void> {
    const count = this.built.length;
    await this.onBuild(count);
    this.built.push(Object.fromEntries(this.disk));
    await this.afterRead(count);
  }

  notice(changed: readonly string[]): void {
    this.noticed.push([...changed]);
  }

  async wait(): Promise<void> {
    await new Promise((done) => setImmediate(done));
    this.onWait();
  }

  isUrgent(path: string): boolean {
    return path.startsWith('src/');
  }

  async interrupt(): Promise<void> {
    this.interrupted += 1;
    this.#release?.();
  }

  #release: (() => void) | undefined;

  /** Holds a build until it is interrupted. */
  hold(): Promise<void> {
    return new Promise((done) => {
      this.#release = done;
    });
  }
}

/** Runs until the last state of the disk was built, and some looks longer. */
async function run(world: World): Promise<void> {
  await runBuildLoop(world, () => world.looks > 50);
}

it('builds once while nothing changes', async () => {
  const world = new World();
  world.disk.set('a', 1);
  await run(world);
  expect(world.built).toEqual([{ a: 1 }]);
});

it('builds again what was saved after the build had read it, without any hint', async () => {
  const world = new World();
  world.disk.set('a', 1);
  world.afterRead = (count) => void (count < 3 && world.disk.set('a', count + 2));
  await run(world);
  expect(world.built).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }]);
});

it('builds again what was saved while the build began, since it may or may not have read it', async () => {
  const world = new World();
  world.disk.set('a', 1);
  world.onBuild = (count) => void (count === 0 && world.disk.set('a', 2));
  await run(world);
  expect(world.built.at(-1)).toEqual({ a: 2 });
  expect(world.built).toHaveLength(2);
});

it('builds what changes between builds: a file that is new, changed or gone', async () => {
  const world = new World();
  world.disk.set('a', 1);
  const steps = [() => world.disk.set('b', 1), () => world.disk.set('a', 2), () => world.disk.delete('a')];
  world.onWait = () => void (world.looks % 5 === 0 && steps.shift()?.());
  await run(world);
  expect(world.built).toEqual([{ a: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, { b: 1 }]);
});

it('ends a build whose own code changes, and starts again; a change of content waits', async () => {
  const world = new World();
  world.disk.set('src/x', 1);
  world.onBuild = async (count) => {
    if (count > 0) return;
    world.onWait = () => {
      world.onWait = () => world.disk.set('src/x', 2);
      world.disk.set('a', 1);
    };
    await world.hold();
  };
  await run(world);
  expect(world.interrupted).toBe(1);
  expect(world.built.at(-1)).toEqual({ 'src/x': 2, a: 1 });
});

it('reports a change while a build still runs, and each change once', async () => {
  const world = new World();
  world.disk.set('a', 1);
  world.onBuild = async (count) => {
    if (count > 0) return;
    world.disk.set('a', 2);
    while (world.noticed.length === 0) await new Promise((done) => setImmediate(done));
    world.disk.set('b', 1);
  };
  await run(world);
  expect(world.noticed).toEqual([['a'], ['b']]);
  expect(world.built.at(-1)).toEqual({ a: 2, b: 1 });
});
