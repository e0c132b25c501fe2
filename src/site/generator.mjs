import { join } from 'node:path';

/**
 * Folder of our own code, which is not that of the course if the course is elsewhere: `lectern.mjs` says where it is, to
 * this process and to those that it starts. If nothing said so, as in a test of a part, it is the working folder.
 */
const folder = process.env.LECTERN_GENERATOR ?? '';

/**
 * Path of a file of ours.
 *
 * @param {string} path below the folder of our own code
 * @example inGenerator('assets/css/main.css') // '/home/ada/course/node_modules/lectern/assets/css/main.css'
 */
export function inGenerator(path = '') {
  return join(folder, path);
}
