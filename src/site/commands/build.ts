import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { readOptions } from '../options.ts';
import { ContentError } from '../refuse-errors.ts';
import { runEleventy } from '../run-eleventy.ts';

/**
 * Builds beside the site that is there and takes its place only when all went well, so that a failed build
 * never replaces a good one. Its argument is the configuration of Eleventy as JavaScript, where there is one.
 */
const configPath = process.argv[2] ?? 'eleventy.config.ts';
const { content, output } = readOptions(process.env, process.cwd());
const staged = `${output}.next`;
const replaced = `${output}.old`;

try {
  await clear();
  await runEleventy(content, staged, configPath);
  if (existsSync(output)) await rename(output, replaced);
  await rename(staged, output);
  process.stdout.write(`Built ${relative(process.cwd(), output) || output}/\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${describeFailure(error)}\n`);
} finally {
  await clear();
}

/** A fault of the content was told as a diagnostic; of ours, the stack tells where. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ContentError) return error.message;
  const cause = 'originalError' in error ? `\n${describeFailure(error.originalError)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

async function clear(): Promise<void> {
  await Promise.all([staged, replaced].map((folder) => rm(folder, { recursive: true, force: true })));
}
