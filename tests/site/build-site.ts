import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** A site that a test built with the command an author uses. */
export type BuiltSite = {
  readonly folder: string;
  readonly exitCode: number | null;
  readonly output: string;
  remove(): Promise<void>;
};

export type BuildRequest = {
  /** Content folder; the real one where it is left out. */
  readonly content?: string;
  readonly base?: string;
  /** An output folder that is there already. */
  readonly folder?: string;
  /** Folder with our own code, where it is not the real one. */
  readonly project?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Any fixed day, so that two builds state the same one. */
const environment = { SOURCE_DATE_EPOCH: '1780800000' };

const root = resolve(import.meta.dirname, '../..');

export const fixtureCourse = join(root, 'tests/fixtures/course');

/** A course in Chinese, with one lecture in English. */
export const chineseCourse = join(root, 'tests/fixtures/chinese-course');

/** Runs `npm run build`'s command on a content folder, into its own folder. */
export async function buildSite(request: BuildRequest = {}): Promise<BuiltSite> {
  const parent = request.folder ? undefined : await mkdtemp(join(tmpdir(), 'site-'));
  const folder = request.folder ?? join(parent ?? '', 'site');
  const { exitCode, output } = await startBuild({ ...request, folder }).ended;
  return { folder, exitCode, output, remove: () => rm(parent ?? folder, { recursive: true, force: true }) };
}

/** A build that runs. */
export type StartedBuild = {
  readonly child: ChildProcess;
  /** What it has said so far: first of its course, then of its site, which may arrive in any order. */
  said(): string;
  readonly ended: Promise<Pick<BuiltSite, 'exitCode' | 'output'>>;
};

/** Starts the command and does not wait for its end. */
export function startBuild(
  request: BuildRequest & { readonly folder: string },
  ...options: string[]
): StartedBuild {
  const command = manifest.scripts.build.split(' ').slice(1);
  const child = spawn(process.execPath, [...command, ...options], {
    cwd: request.project ?? root,
    env: {
      ...process.env,
      ...environment,
      LECTERN_CONTENT: request.content ?? join(root, 'content'),
      LECTERN_OUTPUT: request.folder,
      ...(request.base && { LECTERN_BASE: request.base }),
      ...request.environment,
    },
  });
  let report = '';
  let result = '';
  child.stderr.on('data', (text) => (report += String(text)));
  child.stdout.on('data', (text) => (result += String(text)));
  const said = () => report + result;
  const ended = new Promise<Pick<BuiltSite, 'exitCode' | 'output'>>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, output: said() }));
  });
  return { child, said, ended };
}
