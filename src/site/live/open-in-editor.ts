import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** The arguments with which an editor that has its own window opens a file at a line. */
type Words = (file: string, line: number) => readonly string[];

const goto: Words = (file, line) => ['--goto', `${file}:${line}`];
const colon: Words = (file, line) => [`${file}:${line}`];
const plus: Words = (file, line) => [`+${line}`, file];
const named: Words = (file, line) => ['--line', String(line), file];

/** Programs by name. Source: the command line help of each. */
const editors: Readonly<Record<string, Words>> = {
  code: goto,
  'code-insiders': goto,
  codium: goto,
  cursor: goto,
  windsurf: goto,
  zed: colon,
  zeditor: colon,
  subl: colon,
  idea: named,
  pycharm: named,
  webstorm: named,
  kate: named,
  mate: named,
  gedit: plus,
  gvim: plus,
  mvim: plus,
  emacsclient: (file, line) => ['--no-wait', ...plus(file, line)],
};

/** These need a terminal, which the author's is not free to be. */
const inTerminal = new Set(['vi', 'vim', 'nvim', 'nano', 'emacs', 'hx', 'micro', 'pico', 'ed']);

/** What to start to show a line of a file, or why nothing can be started. */
export type EditorCommand =
  | { readonly program: string; readonly words: readonly string[] }
  | { readonly reason: string };

const advice = 'Set LECTERN_EDITOR to the command of your editor, such as code, and start lectern dev again.';

/**
 * The editor of an author: LECTERN_EDITOR, else VISUAL or EDITOR if that has its own window, else one that is installed.
 *
 * @param file absolute
 * @param isInstalled whether a program can be found by its name
 * @example chooseEditor({ LECTERN_EDITOR: 'code' }, '/c/vlm.md', 7) // { program: 'code', words: ['--goto', '/c/vlm.md:7'] }
 */
export function chooseEditor(
  environment: NodeJS.ProcessEnv,
  file: string,
  line: number,
  isInstalled: (name: string) => boolean = (name) => findProgram(name, environment.PATH ?? ''),
): EditorCommand {
  const { LECTERN_EDITOR: own, VISUAL: visual, EDITOR: editor } = environment;
  const wanted = [own, visual, editor].map((text) => text?.trim().split(/\s+/) ?? []);
  for (const [index, [program = '', ...options]] of wanted.entries()) {
    if (program === '') continue;
    const name = nameOf(program);
    if (inTerminal.has(name)) {
      if (index === 0) return { reason: `${name} needs a terminal of its own. ${advice}` };
      continue;
    }
    const words = editors[name]?.(file, line) ?? [file];
    return { program, words: [...options.filter((option) => !/^(?:-w|--wait)$/.test(option)), ...words] };
  }
  const found = Object.keys(editors).find(isInstalled);
  if (found === undefined) return { reason: `No editor was found. ${advice}` };
  return { program: found, words: editors[found]?.(file, line) ?? [file] };
}

/**
 * Starts an editor, which lives on by itself.
 *
 * @returns why it could not be started, if it could not
 */
export function startEditor(command: EditorCommand): Promise<string | undefined> {
  if ('reason' in command) return Promise.resolve(command.reason);
  const { program, words } = command;
  return new Promise((done) => {
    // No shell: the name of a file is never read as a command.
    const child = spawn(program, words, { detached: true, stdio: 'ignore' });
    child.once('error', ({ message }) => done(`${program} could not be started: ${message}. ${advice}`));
    child.once('spawn', () => {
      child.unref();
      done(undefined);
    });
  });
}

/** @example nameOf('/usr/local/bin/code') // 'code' */
function nameOf(program: string): string {
  return basename(program.replaceAll('\\', '/')).replace(/\.(?:exe|cmd)$/i, '');
}

function findProgram(name: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
