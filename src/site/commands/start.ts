import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { readOptions } from '../options.ts';
import { readSettings } from '../read-settings.ts';
import { waitForFile } from '../wait-for-file.ts';

/**
 * `npm start`: builds on every change and serves the result with live reload. Two processes, so that
 * the one that serves lives on while a change of code restarts the one that builds: Eleventy keeps
 * the modules it has loaded, and a browser must not lose its server. A build that fails leaves the
 * last good page in the browser.
 */
const output = resolve(process.env.LECTERN_OUTPUT || '.lectern/serve');
/** Written after each build: what the server waits for. */
const stamp = `${output}.built`;
const port = Number(process.env.PORT || 8080);

await Promise.all([output, stamp].map((path) => rm(path, { recursive: true, force: true })));
const builder = startBuilder();
builder.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => builder.kill(signal));

await waitForFile(stamp);
const { settings } = await readSettings(readOptions(process.env, process.cwd()));
const server = EleventyDevServer.getServer('lectern', output, {
  pathPrefix: settings.base,
  watch: [stamp],
  domDiff: false,
  logger: { info: print, log: ignore, error: print },
});
await server.serve(port);

/** `tsx watch` restarts on code; Eleventy itself rebuilds on content and assets. */
function startBuilder() {
  const require = createRequire(import.meta.url);
  const tsx = join(dirname(require.resolve('tsx/package.json')), 'dist/cli.mjs');
  const eleventy = join(dirname(require.resolve('@11ty/eleventy')), '../cmd.cjs');
  const code = ['src/**', 'layouts/**', 'eleventy.config.ts'].flatMap((pattern) => ['--include', pattern]);
  return spawn(
    process.execPath,
    [
      tsx,
      'watch',
      '--clear-screen=false',
      ...code,
      eleventy,
      '--config=eleventy.config.ts',
      '--watch',
      '--quiet',
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, LECTERN_OUTPUT: output, LECTERN_STAMP: stamp },
    },
  );
}

function print(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** The server names every file that changed; the builder says what an author needs. */
function ignore(): void {}
