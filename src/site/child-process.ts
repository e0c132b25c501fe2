import { resolve } from 'node:path';
import { inGenerator } from './generator.mjs';
import { readOptions } from './options.ts';

/**
 * How a process is started that runs Eleventy: in the folder of our own code, since Eleventy correctly reads only what is below its
 * working folder, and with the places of the course as they are from there.
 *
 * @param folder that the command was run in
 */
export function inGeneratorFolder(environment: NodeJS.ProcessEnv, folder = process.cwd()) {
  const { content, output } = readOptions(environment, folder);
  return {
    cwd: resolve(inGenerator()),
    env: { ...environment, LECTERN_CONTENT: content, LECTERN_OUTPUT: output, LECTERN_COURSE: folder },
  };
}
