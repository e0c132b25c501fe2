import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findRepairs, type RepairedFile } from '../fix/find-repairs.ts';
import { formatRepairs } from '../fix/format-repairs.ts';
import { readOptions } from '../options.ts';
import { checkContent } from '../read/check-content.ts';
import { displayPath } from '../read/display-path.ts';

const usage = `lectern fix [options], or npm run fix -- [options]

Makes the repairs that are certain in lectures, pages and site.yaml, a line each: what is read so already, such as a
label with a colon too many, or can mean nothing else. It shows what is to change, and asks before it writes. What needs its
author stays: lectern check lists it.

Options
  -y, --yes   writes without asking, as it has to where there is no terminal to ask on
  --dry-run   writes nothing
  -h, --help  says this

Variables
  LECTERN_CONTENT  content folder (content/, or the folder itself)

Exit codes
  0  nothing is left that can be repaired so
  1  something is, and was not written
  2  the command or the course could not be read
`;

/**
 * `lectern fix`
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      yes: { type: 'boolean', short: 'y' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions(environment, process.cwd());
  try {
    await checkContent(options.content);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const files = await findRepairs(options);
  if (files.length === 0) {
    process.stdout.write('Nothing can be repaired without its author.\n');
    return 0;
  }
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(formatRepairs(files, isTerminal && !environment.NO_COLOR));
  const total = `${count(sum(files), 'line')} of ${count(files.length, 'file')}`;
  if (values['dry-run'] || !(values.yes || (await confirm(`Write ${total}? [y/N] `)))) {
    process.stdout.write(`Nothing was written; lectern fix --yes changes ${total}.\n`);
    return 1;
  }
  return (await writeAll(options.content, files, total)) ? 0 : 1;
}

/** A file that was edited since it was read stays as its author left it. */
async function writeAll(content: string, files: readonly RepairedFile[], total: string): Promise<boolean> {
  const edited: string[] = [];
  for (const { path, before, after } of files) {
    if (before.equals(await readFile(join(content, path)))) await writeFile(join(content, path), after);
    else edited.push(displayPath(path));
  }
  for (const path of edited) process.stderr.write(`${path} was changed meanwhile, and stays as it is.\n`);
  if (edited.length === 0) process.stdout.write(`Changed ${total}.\n`);
  return edited.length === 0;
}

async function confirm(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function sum(files: readonly RepairedFile[]): number {
  return files.reduce((total, { repairs }) => total + repairs.length, 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
