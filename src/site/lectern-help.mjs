import { readFileSync } from 'node:fs';
import { commands } from './commands/table.mjs';
import { inGenerator } from './generator.mjs';

/** What `lectern --help` says. */
export function formatHelp() {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `lectern <command> [options]

Turns a folder of Markdown lecture posts into a course site. Run it in the folder of the course: the one that contains
content/, or site.yaml, or lectures/.

Commands
${lines.join('\n')}

lectern <command> --help lists the options of a command; lectern --version prints the version.

Exit codes
  0  done
  1  the course has faults that must be repaired, or the work could not be done; a message says why
  2  the command was not understood
`;
}

/** @returns {string} `0.1.0` */
export function readVersion() {
  return JSON.parse(readFileSync(inGenerator('package.json'), 'utf8')).version;
}
