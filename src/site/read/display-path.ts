import { dirname, relative, resolve } from 'node:path';

/**
 * The path of a file of the content folder, as it has to be written where the command was run.
 *
 * @param path below the content folder
 * @example displayPath('lectures/vlm.md') // 'content/lectures/vlm.md'
 */
export function displayPath(path: string): string {
  return pathFrom(process.env, process.cwd(), path);
}

/**
 * @param folder the process's working folder, where npm runs a command wherever it was typed
 * @example pathFrom({ LECTERN_CONTENT: '../course' }, '/x/lectern', 'lectures/vlm.md') // '../course/lectures/vlm.md'
 */
export function pathFrom(environment: NodeJS.ProcessEnv, folder: string, path: string): string {
  const { LECTERN_CONTENT, INIT_CWD, npm_package_json: manifest } = environment;
  const content = resolve(folder, LECTERN_CONTENT || 'content');
  const isOwnScript = manifest !== undefined && dirname(manifest) === folder;
  const name = relative((isOwnScript && INIT_CWD) || folder, content).replaceAll('\\', '/');
  return name ? `${name}/${path}` : path;
}
