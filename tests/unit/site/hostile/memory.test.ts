import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShapeReport } from './measure-shape.ts';
import { mostExpensive } from './most-expensive.ts';
import { expectWithinBounds } from './within-bounds.ts';

/** What a process may take to build one post. */
const mostMegabytes = 512;

/** What of that its objects may take: V8 makes room when that is full, however busy the machine is, and ends a process that needs more. */
const heap = '--max-old-space-size=400';

describe('a whole page, within the bounds of time and memory', () => {
  const cache = 'node_modules/.cache';
  let folder = '';
  let program = '';
  beforeAll(async () => {
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, 'lectern-hostile-'));
    program = join(folder, 'measure-shape.mjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'measure-shape.ts')],
      outfile: program,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(mostExpensive)('of %s: %s', async (table, name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [heap, program, table, name]);
    const { megabytes, isWhole, ...cost } = JSON.parse(stdout) as ShapeReport;
    expect(isWhole).toBe(true);
    expectWithinBounds(cost);
    expect(megabytes).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });
});
