import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedShapes } from './allowed-shapes.ts';

/** What a process may take to build one post. */
const mostMegabytes = 512;

/** What of that its objects may take: V8 makes room when that is full, however busy the machine is, and ends a process that needs more. */
const heap = '--max-old-space-size=400';

/** Besides the shapes that are just allowed, those that took most before there was a bound. */
const mostExpensive = [
  ...Object.keys(allowedShapes).map((name) => ['allowed', name] as const),
  ...(['"**a"', '"[](b) "', '"**，"'] as const).map((name) => ['line', name] as const),
  ['repeated', '"a\\r"'],
  ['opened', 'formulas in a row'],
  ['many', 'equal headings'],
  ['many', 'label lines'],
  ['many', 'pictures in paragraphs'],
  ['many', 'items'],
  ['many', 'terms'],
  ['models', 'models'],
  ['models', 'other names of models'],
] as const;

describe('memory', () => {
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
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(Number(stdout)).toBeLessThan(mostMegabytes);
  });
});
