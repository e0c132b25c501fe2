import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runningCode } from '../cache/code-key.mjs';
import { readStamp } from '../cache/file-stamp.mjs';
import { inGenerator } from '../generator.mjs';
import type { BuildOptions } from '../options.ts';
import { digestOf } from '../publish/mark.ts';
import { findHead, isOutsideGit } from '../read/at-head.ts';
import { readCommitTime } from '../read/commit-time.ts';
import { listContent } from '../read/list-content.ts';
import { isWorkFolder } from '../read/work-folders.ts';
import { type FileStates, readStates } from './file-states.ts';
import type { CommitTime, KnownBuild } from './known-build.ts';

/** Everything that a build reads, at one moment, except for the time of day. */
export type BuildSources = {
  /** Digest of the code, of the environment, and of which files and links there are. */
  readonly key: string;
  /** Each file, by its absolute path. */
  readonly files: FileStates;
  /** What git said of the content. */
  readonly commit: CommitTime;
};

/** Variables that we, Eleventy, Pagefind and Node read; NODE_V8_COVERAGE only says where Node writes what it counted. */
const variable =
  /^(?!NODE_V8_COVERAGE$)(?:(?:LECTERN|ELEVENTY|PAGEFIND|NODE|ESBUILD|LC)_.*|SOURCE_DATE_EPOCH|TZ|LANG|LANGUAGE|DEBUG|INIT_CWD|npm_package_json)$/;

/** Files at the top of the content folder that are read whatever else is there, even through links. */
const settings = ['site.yaml', '_config.yml', 'papers.yaml'];

/** Folders of the project that scripts and styles are made from. */
const assets = 'assets';

/** Those that the digest of the code covers, too: a build that goes by that need not look at them again. */
const code = ['src', 'layouts'];

/**
 * Examines everything that a build reads.
 *
 * @param known files as they were before
 * @returns undefined if the code that runs is not known, or a file cannot be read: then nothing can be said
 */
export async function readSources(
  ...asked: Parameters<typeof findSources>
): Promise<BuildSources | undefined> {
  // A folder that disappears while it is read, or may not be read: the build itself will find this, and say so.
  return findSources(...asked).catch(() => undefined);
}

async function findSources(
  { content, output }: Pick<BuildOptions, 'content' | 'output'>,
  environment: NodeJS.ProcessEnv,
  known?: Pick<KnownBuild, 'sources' | 'commit'>,
): Promise<BuildSources | undefined> {
  const running = runningCode();
  if (running === undefined) return undefined;
  const list = await listContent(content, isWorkFolder(content, output));
  const paths = [
    ...list.files.map((path) => join(content, path)),
    ...settings.map((name) => join(content, name)).filter((path) => existsSync(path)),
    ...listProject(assets),
  ];
  const files = readStates('', new Set(paths), known?.sources, statSync);
  if (!files) return undefined;
  const { node, icu, tz, unicode } = process.versions;
  const commit = await findCommitTime(content, environment, known?.commit);
  const variables = Object.entries(environment).filter(([name]) => variable.test(name));
  const parts = [
    running,
    node,
    icu,
    tz,
    unicode,
    process.cwd(),
    content,
    output,
    environment.SOURCE_DATE_EPOCH || commit.time,
    variables.sort(),
    list,
  ];
  return { key: digestOf(JSON.stringify(parts)), files, commit };
}

/** Asking git starts a process: it is not asked again about the same commit, nor where there is no repository, nor for nothing. */
async function findCommitTime(
  content: string,
  { SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv,
  known: CommitTime | undefined,
): Promise<CommitTime> {
  if (SOURCE_DATE_EPOCH || isOutsideGit(content)) return { time: '' };
  const head = findHead(content);
  if (head !== undefined && head === known?.head && known.time !== '') return known;
  return { ...(head !== undefined && { head }), time: await readCommitTime(content) };
}

/** Stamps of the code that a build runs, at one moment: it can only be relied on if nobody touches it until the end. What is in it, its digest says. */
export function stampCode(): string {
  const paths = code.flatMap(listProject);
  return digestOf(JSON.stringify(paths.map((path) => [path, readStamp(path)?.stamp])));
}

function listProject(folder: string): string[] {
  const entries = readdirSync(resolve(inGenerator(folder)), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}
