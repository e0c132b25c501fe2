import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markFile } from '../mark.ts';
import { foldersOf } from '../plan-publish.ts';
import { runProgram, runWell } from './run-program.ts';
import type { Target } from './target.ts';
import { listByMark, parseMark, refuseForeign } from './trust-mark.ts';

/** `-rw-r--r--    1,234 2026/11/29 09:00:00 models/llava/index.html`; folders begin with a `d`. */
const listed = /^([^\s])\S*\s+[\d,.]+\s+\S+\s+\S+ (.+)$/;

/** Of a file or folder that is not there. */
const notThere = /No such file or directory/;

/**
 * A folder of another machine, or of this one, that rsync can reach.
 *
 * @param place `user@host:/var/www/course`
 */
export function openRsync(place: string, signal?: AbortSignal): Target {
  const to = place.endsWith('/') ? place : `${place}/`;
  const work = mkdtempSync(join(tmpdir(), 'lectern-publish-'));
  const rsync = (...args: readonly string[]) => runWell('rsync', args, signal && { signal });
  return {
    name: place,
    read: async () => {
      const paths = await listPlace(to, signal);
      const mark = paths.includes(markFile) ? await readMark() : undefined;
      const files = paths.filter((path) => path !== markFile);
      refuseForeign(place, files, mark);
      return { files: listByMark(files, mark), ...(mark && { mark }) };
    },
    write: async (site, plan) => {
      await remove(plan.blocking);
      const isPage = (path: string) => path.endsWith('.html');
      await send(
        site,
        plan.place.filter((path) => !isPage(path)),
      );
      await send(site, plan.place.filter(isPage));
      await send(site, [markFile]);
      await remove(plan.remove);
    },
    close: () => rmSync(work, { recursive: true, force: true }),
  };

  async function readMark() {
    const copy = join(work, markFile);
    await rsync('--', `${to}${markFile}`, copy);
    return parseMark(readFileSync(copy, 'utf8'));
  }

  async function send(site: string, paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const list = join(work, 'files');
    writeFileSync(list, paths.join('\0'));
    // What is to be sent is known; rsync would leave out a file of equal size that is as old, to the second.
    await rsync('-tI', '--from0', `--files-from=${list}`, '--', `${site}/`, to);
  }

  /** As if an empty folder were sent, of which everything but what is named is protected. */
  async function remove(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const [rules, empty] = [join(work, 'rules'), join(work, 'empty')];
    mkdirSync(empty, { recursive: true });
    const folders = [...foldersOf(paths)].map((folder) => `${folder}/`);
    const risked = [...paths, ...folders].map((path) => `R /${escapePattern(path)}\n`);
    writeFileSync(rules, `${risked.join('')}P *\n`);
    await rsync('-r', '--delete', `--filter=merge ${rules}`, '--', `${empty}/`, to);
  }
}

async function listPlace(to: string, signal?: AbortSignal): Promise<string[]> {
  // Otherwise rsync writes what is not ASCII in a form of its own.
  const args = ['-r', '--list-only', '--8-bit-output', '--', to];
  const { code, out, said } = await runProgram('rsync', args, signal && { signal });
  if (code !== 0 && notThere.test(said)) return [];
  if (code !== 0) throw new Error(`rsync cannot read ${to}\n${said.trim()}`);
  return out.split('\n').flatMap((line) => {
    const [, kind, path] = listed.exec(line) ?? [];
    return kind !== undefined && kind !== 'd' && path !== undefined ? [path] : [];
  });
}

/** rsync takes a backslash for an ordinary character unless the pattern has a wildcard. */
function escapePattern(path: string): string {
  return /[*?[]/.test(path) ? path.replace(/[*?[\\]/g, '\\$&') : path;
}
