import { dirname, relative } from 'node:path';
import { findContent } from '../options.ts';

/**
 * The path of a file of the content folder, as it must be written where the command was run.
 *
 * @param path below the content folder
 * @example displayPath('lectures/vlm.md') // 'content/lectures/vlm.md'
 */
export function displayPath(path: string): string {
  return pathFrom(process.env, process.env.LECTERN_COURSE || process.cwd(), path);
}

/**
 * @param folder that the command runs in, which is that of the course, wherever npm was told to run it
 * @example pathFrom({ LECTERN_CONTENT: '../course' }, '/x/lectern', 'lectures/vlm.md') // '../course/lectures/vlm.md'
 */
export function pathFrom(environment: NodeJS.ProcessEnv, folder: string, path: string): string {
  const { INIT_CWD, npm_package_json: manifest } = environment;
  const content = findContent(environment, folder);
  const isOwnScript = manifest !== undefined && dirname(manifest) === folder;
  const name = relative((isOwnScript && INIT_CWD) || folder, content).replaceAll('\\', '/');
  return name ? `${name}/${path}` : path;
}
