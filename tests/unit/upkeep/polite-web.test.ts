import { afterEach, expect, test } from 'vitest';
import { PoliteWeb } from '../../../src/upkeep/web/polite-web.ts';
import { parseRetryAfter } from '../../../src/upkeep/web/retry-after.ts';
import { Robots } from '../../../src/upkeep/web/robots.ts';
import {
  answer,
  broken,
  inTurn,
  type Play,
  type PlayedWeb,
  playWeb,
  slow,
  stillClock,
} from '../../fixtures/play-web.ts';

const open: PlayedWeb[] = [];
afterEach(async () => {
  for (const web of open.splice(0)) await web.close();
});

async function visit(paths: Record<string, Play>, patience = 10_000) {
  const played = await playWeb(paths);
  open.push(played);
  const clock = stillClock();
  const web = new PoliteWeb({ pause: 1000, patience, userAgent: 'lectern/1', clock });
  return {
    played,
    clock,
    ask: (path: string) => web.ask(`${played.origin}${path}`, { bytes: 100 }),
    robots: new Robots(web),
    slowDown: (pause: number) => web.slowDown(played.origin, pause),
  };
}

test('a host is asked one thing at a time, with a pause between two', async () => {
  const { played, clock, ask } = await visit({ '/a': answer(200), '/b': answer(200), '/c': answer(200) });
  await Promise.all(['/a', '/b', '/c'].map(ask));
  expect(played.atOnce()).toBe(1);
  expect(clock.slept).toEqual([1000, 1000]);
});

test('a busy host is left alone for as long as it asks', async () => {
  const { played, clock, ask } = await visit({
    '/a': inTurn(answer(429, { 'retry-after': '7' }), answer(200, {}, 'Heron')),
  });
  expect(await ask('/a')).toMatchObject({ status: 200, bytes: Buffer.from('Heron') });
  expect(played.asked).toEqual(['GET /a', 'GET /a']);
  expect(clock.slept).toEqual([7000]);
});

test('one that says nothing is left alone for longer each time, and then for this run', async () => {
  const { played, clock, ask } = await visit({ '/a': answer(429), '/b': answer(200) });
  expect(await ask('/a')).toEqual({ kind: 'later' });
  expect(await ask('/b')).toEqual({ kind: 'later' });
  expect(played.asked).toEqual(['GET /a', 'GET /a', 'GET /a']);
  expect(clock.slept).toEqual([4000, 16000]);
});

test('one that wants to be left alone for hours is not waited for', async () => {
  const { played, clock, ask } = await visit({ '/a': answer(429, { 'retry-after': '86400' }) });
  expect(await ask('/a')).toEqual({ kind: 'later' });
  expect(played.asked).toHaveLength(1);
  expect(clock.slept).toEqual([]);
});

test('a host that always fails is given up, one with a broken page is not', async () => {
  const { played, ask } = await visit({ '/a': broken, '/b': answer(200) });
  const failure = { kind: 'failure', reason: 'breaks off the connection' };
  expect(await ask('/a')).toEqual(failure);
  expect(await ask('/a')).toEqual(failure);
  expect(await ask('/b')).toMatchObject({ status: 200 });
  for (let time = 0; time < 3; time += 1) expect(await ask('/a')).toEqual(failure);
  played.asked.length = 0;
  expect(await ask('/b')).toEqual(failure);
  expect(played.asked).toEqual([]);
});

test('a host that never answers is not waited for', async () => {
  const { ask } = await visit({ '/a': slow }, 40);
  expect(await ask('/a')).toEqual({ kind: 'failure', reason: 'takes longer than 0.04 seconds to answer' });
});

test('no more is read than was requested', async () => {
  const { ask } = await visit({ '/a': answer(200, {}, 'x'.repeat(1_000_000)) });
  const reply = await ask('/a');
  expect(reply).toMatchObject({ isWhole: false });
  expect(reply.kind === 'answer' && reply.bytes.length).toBe(100);
});

test('a command that is stopped asks nothing more', async () => {
  const played = await playWeb({ '/a': slow });
  open.push(played);
  const stopped = new AbortController();
  const web = new PoliteWeb({ pause: 0, patience: 60_000, userAgent: 'lectern/1', signal: stopped.signal });
  const asked = web.ask(`${played.origin}/a`);
  await expect.poll(() => played.asked).toHaveLength(1);
  stopped.abort(new Error('Stopped'));
  await expect(asked).rejects.toThrow('Stopped');
  await expect(web.ask(`${played.origin}/b`)).rejects.toThrow('Stopped');
  expect(played.asked).toHaveLength(1);
});

test.each([
  ['120', 120_000],
  ['Sun, 29 Nov 2026 09:01:00 GMT', 60_000],
  ['Sun, 29 Nov 2026 08:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  [null, undefined],
])('the time in Retry-After is read: %s', (header, wait) => {
  expect(parseRetryAfter(header, Date.parse('2026-11-29T09:00:00Z'))).toBe(wait);
});

test('a host that asks for a longer pause gets it, from the request after the next', async () => {
  const { clock, ask, slowDown } = await visit({ '/a': answer(200), '/b': answer(200), '/c': answer(200) });
  await ask('/a');
  slowDown(5000);
  await ask('/b');
  await ask('/c');
  expect(clock.slept).toEqual([1000, 5000]);
});

test('a pause that no run would wait for leaves one request for each run', async () => {
  const { played, clock, ask, slowDown } = await visit({ '/a': answer(200), '/b': answer(200) });
  slowDown(3_600_000);
  await ask('/a');
  expect(await ask('/b')).toEqual({ kind: 'later' });
  expect([played.asked, clock.slept]).toEqual([['GET /a'], []]);
});

test('a busy host is not asked earlier than its pause allows', async () => {
  const { clock, ask, slowDown } = await visit({
    '/a': inTurn(answer(429, { 'retry-after': '2' }), answer(200)),
  });
  slowDown(9000);
  await ask('/a');
  expect(clock.slept).toEqual([9000]);
});

test('the pause of a robots.txt is kept', async () => {
  const { played, clock, ask, robots } = await visit({
    '/robots.txt': answer(200, {}, 'User-agent: *\nCrawl-delay: 5\n'),
    '/a': answer(200),
    '/b': answer(200),
  });
  expect(await robots.allows(`${played.origin}/a`)).toBe(true);
  await ask('/a');
  await ask('/b');
  expect(clock.slept).toEqual([1000, 5000]);
});
