import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runningCode } from '../cache/code-key.mjs';
import { inGenerator } from '../generator.mjs';
import type { BuildOptions } from '../options.ts';
import { digestOf } from '../publish/mark.ts';
import { readCommitTime } from '../read/commit-time.ts';
import { listContent } from '../read/list-content.ts';
import { isWorkFolder } from '../read/work-folders.ts';
import { type FileStates, readStates } from './file-states.ts';

/** Everything that a build reads, at one moment, except for the time of day. */
export type BuildSources = {
  /** Digest of the code, of the environment, and of which files and links there are. */
  readonly key: string;
  /** Each file, by its absolute path. */
  readonly files: FileStates;
};

/** Variables that we, Eleventy, Pagefind and Node read; NODE_V8_COVERAGE only says where Node writes what it counted. */
const variable =
  /^(?!NODE_V8_COVERAGE$)(?:(?:LECTERN|ELEVENTY|PAGEFIND|NODE|ESBUILD|LC)_.*|SOURCE_DATE_EPOCH|TZ|LANG|LANGUAGE|DEBUG|INIT_CWD|npm_package_json)$/;

/** Files at the top of the content folder that are read whatever else is there, even through links. */
const settings = ['site.yaml', '_config.yml', 'papers.yaml'];

/** Folders of the project that are read while a site is built: scripts and styles are made from them. */
const project = ['src', 'layouts', 'assets'];

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
  known?: FileStates,
): Promise<BuildSources | undefined> {
  const code = runningCode();
  if (code === undefined) return undefined;
  const list = await listContent(content, isWorkFolder(content, output));
  const paths = [
    ...list.files.map((path) => join(content, path)),
    ...settings.map((name) => join(content, name)).filter((path) => existsSync(path)),
    ...project.flatMap(listProject),
  ];
  const files = readStates('', new Set(paths), known, statSync);
  if (!files) return undefined;
  const { node, icu, tz, unicode } = process.versions;
  const changed = environment.SOURCE_DATE_EPOCH || (await readCommitTime(content));
  const variables = Object.entries(environment).filter(([name]) => variable.test(name));
  const parts = [
    code,
    node,
    icu,
    tz,
    unicode,
    process.cwd(),
    content,
    output,
    changed,
    variables.sort(),
    list,
  ];
  return { key: digestOf(JSON.stringify(parts)), files };
}

function listProject(folder: string): string[] {
  const entries = readdirSync(resolve(inGenerator(folder)), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}
