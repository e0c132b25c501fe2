import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { recoverIdle } from '../../../../src/site/publish/recover-idle.ts';
import { bundlePublisher, startPublisher } from './run-publisher.ts';
import { after, before, openAndClose, publishTree, readTree, writeTree } from './tree.ts';

// Processes and a disk that others use too.
vi.setConfig({ testTimeout: 60_000 });

let parent: string;
let script: string;

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')));
  script = await bundlePublisher(parent);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('killed after any step, a build leaves what the next command turns into one whole generation', async () => {
  const output = join(parent, 'steps/site');
  const whole: string[] = [];
  for (let step = 1; ; step++) {
    await publishTree(output, before);
    writeTree(output, { CNAME: 'mine' });
    const { code, signal } = await startPublisher(script, 'kill', output, String(step)).ended;
    if (code === 0) break;
    expect(signal).toBe('SIGKILL');
    const isRecovered = await openAndClose(output);
    const { CNAME, ...found } = readTree(output);
    expect(CNAME).toBe('mine');
    const generation = isRecovered ? after : before;
    // The last step takes the journal away: all is done, and nothing to be made whole.
    const isDone = !isRecovered && found['index.html'] === after['index.html'];
    expect(found, `step ${step}`).toEqual(isDone ? after : generation);
    whole.push(isDone ? 'done' : isRecovered ? 'new' : 'old');
    expect(readdirSync(join(parent, 'steps')), `step ${step}`).toEqual(['site']);
  }
  expect(whole.join(' ')).toMatch(/^old old (?:new )+done$/);
  expect(whole.length).toBeGreaterThan(15);
});

test('a command that only reads the site makes it whole too, but not while a build is at work', async () => {
  const output = join(parent, 'preview/site');
  await publishTree(output, before);
  expect(recoverIdle(output)).toBe(false);
  await startPublisher(script, 'kill', output, '8').ended;
  expect(recoverIdle(output)).toBe(true);
  expect(readTree(output)).toEqual(after);

  await startPublisher(script, 'kill', output, '1').ended;
  const { child, ended } = startPublisher(script, 'hold', join(parent, 'preview/.lectern-site'));
  await new Promise((done) => child.stdout?.once('data', done));
  expect(recoverIdle(output)).toBe(false);
  child.kill('SIGKILL');
  await ended;
  expect(recoverIdle(output)).toBe(false);
  expect(readTree(output)).toEqual(after);
  expect(readdirSync(join(parent, 'preview'))).toEqual(['site']);
});

test('a first build that is killed leaves no half a site', async () => {
  const output = join(parent, 'first/site');
  for (const [step, there] of [
    ['1', {}],
    ['2', after],
  ] as const) {
    rmSync(output, { recursive: true, force: true });
    expect((await startPublisher(script, 'kill', output, step).ended).signal).toBe('SIGKILL');
    await openAndClose(output);
    expect(readTree(output)).toEqual(there);
  }
});

test('a reader misses nothing that both generations have, and never reads half a file', async () => {
  const output = join(parent, 'read/site');
  await publishTree(output, before);
  const { ended } = startPublisher(script, 'turns', output, '12');
  let isOver = false;
  ended.then(() => (isOver = true));
  const common = Object.keys(before).filter((path) => path in after);
  const faults: string[] = [];
  let reads = 0;
  while (!isOver) {
    for (const path of common) faults.push(...readFault(output, path));
    reads += common.length;
    if (reads % 600 === 0) await setImmediate();
  }
  expect(await ended).toMatchObject({ code: 0, said: '' });
  expect(faults).toEqual([]);
  expect(reads).toBeGreaterThan(1000);
});

function readFault(output: string, path: string): string[] {
  try {
    const text = readFileSync(join(output, path), 'utf8');
    return text === before[path] || text === after[path] ? [] : [`${path}: ${text}`];
  } catch (error) {
    return [String(error)];
  }
}
