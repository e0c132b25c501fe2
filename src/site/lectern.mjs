#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `lectern`. The course is in the working folder; our own code is here, and every module asks for that. */
process.env.LECTERN_GENERATOR = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const { runCommand } = await import('./run-command.mjs');
await runCommand(process.argv.slice(2));
