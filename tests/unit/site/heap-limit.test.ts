import { describe, expect, test } from 'vitest';
import { isOutOfMemory, readHeapFlags } from '../../../src/site/heap-limit.ts';

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
  [null, 'SIGABRT', true],
  [134, null, true],
  [1, null, false],
  [null, 'SIGTERM', false],
] as const)('an end by %s and %s is out of memory: %s', (code, signal, isOut) => {
  expect(isOutOfMemory(code, signal)).toBe(isOut);
});
