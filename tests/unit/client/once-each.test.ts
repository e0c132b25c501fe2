import { expect, test } from 'vitest';
import { onceEach } from '../../../assets/client/once-each.ts';

test('what is asked for twice under one key is made once', async () => {
  const asked: string[] = [];
  const load = onceEach(async (key: string) => {
    asked.push(key);
    return `the ${key}`;
  });
  const [first, other, again] = await Promise.all([load('heron'), load('tern'), load('heron')]);
  expect([first, other, again]).toEqual(['the heron', 'the tern', 'the heron']);
  expect(await load('heron')).toBe(first);
  expect(asked).toEqual(['heron', 'tern']);
});

test('what fails is made again for the next who asks, and only that', async () => {
  const asked: string[] = [];
  const load = onceEach(async (key: string) => {
    asked.push(key);
    if (key === 'heron' && asked.length === 1) throw new Error('It has flown');
    return key;
  });
  const failed = [load('heron'), load('heron')];
  await expect(failed[0]).rejects.toThrow('It has flown');
  await expect(failed[1]).rejects.toThrow('It has flown');
  expect(await load('heron')).toBe('heron');
  expect(await load('heron')).toBe('heron');
  expect(asked).toEqual(['heron', 'heron']);
});

test('what has no key is made once', async () => {
  let times = 0;
  const load = onceEach<void, number>(async () => ++times);
  expect([await load(), await load()]).toEqual([1, 1]);
});
