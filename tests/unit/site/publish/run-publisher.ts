import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Makes plain JavaScript of the publisher, which then starts in no time. */
export async function bundlePublisher(folder: string): Promise<string> {
  const outfile = join(folder, 'publisher.mjs');
  const entryPoints = [join(import.meta.dirname, 'publisher.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
};

/** Starts the publisher; `ended` says how it ended. */
export function startPublisher(
  script: string,
  ...request: readonly string[]
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [script, ...request]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, said }));
  });
  return { child, ended };
}
