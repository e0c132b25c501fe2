import { describe, expect, test } from 'vitest';
import { describeEnd, readHeapFlags } from '../../../src/site/heap-limit.ts';

const gigabyte = 2 ** 30;
const memory = { machine: 24 * gigabyte, container: 0, usual: 4 * gigabyte };

describe('the memory that pages may take', () => {
  test('is three quarters of what the machine has', () => {
    expect(readHeapFlags([], {}, memory)).toEqual(['--max-old-space-size=18432']);
  });

  test('is three quarters of what a container may use', () => {
    const container = { ...memory, container: 8 * gigabyte };
    expect(readHeapFlags([], {}, container)).toEqual(['--max-old-space-size=6144']);
  });

  test('is never less than what Node would take', () => {
    expect(readHeapFlags([], {}, { ...memory, machine: 4 * gigabyte })).toEqual([]);
  });

  test.each([
    [['--max-old-space-size=900'], {}],
    [['--max_old_space_size=900'], {}],
    [[], { NODE_OPTIONS: '--no-warnings --max-old-space-size=900' }],
  ])('is what the author says: %j %j', (flags, environment) => {
    expect(readHeapFlags(flags, environment, memory)).toEqual([]);
  });
});

test.each([
  [null, 'SIGABRT', 'Node had no more memory for them'],
  [134, null, 'Node had no more memory for them'],
  [null, 'SIGKILL', 'the process that makes them was ended from outside (SIGKILL), as Linux does'],
] as const)('an end by %s and %s is explained: %s', (code, signal, reason) => {
  expect(describeEnd(code, signal)).toContain(`The pages were not made, since ${reason}`);
});

test.each([
  [1, null],
  [0, null],
  // Sent by whoever stops a build.
  [null, 'SIGINT'],
  [null, 'SIGTERM'],
] as const)('an end by %s and %s needs no reason', (code, signal) => {
  expect(describeEnd(code, signal)).toBeUndefined();
});
