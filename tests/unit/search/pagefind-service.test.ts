import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitService } from '../../../src/search/pagefind-service.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Three answers, two minutes apart. */
async function work(heard: () => void): Promise<string> {
  for (let answer = 0; answer < 3; answer += 1) {
    await new Promise((resolve) => setTimeout(resolve, 120_000));
    heard();
  }
  return 'done';
}

test('a long task that reports on the way is not taken for silence', async () => {
  const result = awaitService(work, 'testing');
  await vi.advanceTimersByTimeAsync(360_000);
  expect(await result).toBe('done');
});

test('a service that does not answer for long is taken for dead', async () => {
  const result = expect(awaitService(() => work(() => {}), 'testing')).rejects.toThrow(
    'the Pagefind service fell silent while testing.',
  );
  await vi.advanceTimersByTimeAsync(360_000);
  await result;
});
