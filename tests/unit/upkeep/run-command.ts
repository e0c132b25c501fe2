import { vi } from 'vitest';
import type { Clock } from '../../../src/upkeep/web/clock.ts';
import { stillClock } from '../../fixtures/play-web.ts';

type Run = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  clock?: Clock,
) => Promise<number>;

/** Runs a command over a course in this process, on a clock that never waits, and says what it printed. */
export async function runCommand(run: Run, course: string, args: readonly string[], clock = stillClock()) {
  const printed = { out: '', said: '' };
  const keep = (stream: NodeJS.WriteStream, name: keyof typeof printed) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed[name] += text;
      return true;
    });
  const spies = [keep(process.stdout, 'out'), keep(process.stderr, 'said')];
  vi.stubEnv('LECTERN_CONTENT', course);
  try {
    const code = await run(args, { LECTERN_CONTENT: course }, undefined, clock);
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
