import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each Node that the README promises: the oldest that we run on, and the newest of the long-term lines after it. */
const nodeVersions = ['20.19.0', '22', '24'];

/**
 * `npm run test:nodes`: builds the course, serves it and searches it under each Node that we promise to run on. The
 * registry's package `node` brings each, and everything is started through that program itself.
 */
const failed = nodeVersions.filter((version) => {
  console.log(`\nNode ${version}`);
  return runTests(installNode(version)) !== 0;
});
if (failed.length > 0) {
  console.error(`Failed under Node ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/**
 * The program of a version, which stays in the cache for the next run.
 *
 * @throws Error where the package does not bring one for this machine
 */
function installNode(version: string): string {
  const folder = join('node_modules/.cache/nodes', version);
  const program = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    // Without one of its own, npm takes the folder for a part of this project.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', ['install', '--no-save', '--prefix', folder, `node@${version}`]);
  }
  if (!existsSync(program))
    throw new Error(`The package node@${version} brought no program to this machine.`);
  return program;
}

function runTests(program: string): number {
  return run(program, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'nodes']);
}

function run(program: string, words: readonly string[]): number {
  const { status, error } = spawnSync(program, words, { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}
