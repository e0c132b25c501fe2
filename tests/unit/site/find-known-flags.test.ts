import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findKnownFlags } from '../../../src/site/find-known-flags.mjs';

test('keeps the flags that this Node knows, with their values, and leaves the others out', () => {
  const wanted = ['--no-such-flag', '--max-semi-space-size=32', '--no-such-flag-either=3'];
  expect(findKnownFlags(wanted)).toEqual(['--max-semi-space-size=32']);
});

test('does not take a flag for known because another one begins like it', () => {
  expect(findKnownFlags(['--max-semi-space'])).toEqual([]);
});

test('leaves out every flag where the program cannot be asked', () => {
  expect(findKnownFlags(['--max-semi-space-size=32'], '/no/such/node')).toEqual([]);
});

test('keeps only flags that this Node starts with', () => {
  const kept = findKnownFlags([
    '--single-threaded-gc',
    '--max-semi-space-size=32',
    '--interrupt-budget=400000',
  ]);
  expect(spawnSync(process.execPath, [...kept, '-e', '']).status).toBe(0);
});
