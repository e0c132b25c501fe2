import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { showControlsInLines } from '../../diagnostics/show-controls.ts';
import { inGenerator } from '../generator.mjs';
import { type BuildOptions, readOptions } from '../options.ts';
import { listOutput, type OutputList } from '../publish/list-output.ts';
import { digestOf, readMark } from '../publish/mark.ts';
import { findOutput, nameOutput } from '../publish/open-output.ts';
import { planPublish } from '../publish/plan-publish.ts';
import { Refusal } from '../publish/refusal.ts';
import { describeChanges } from '../publish/to/describe-changes.ts';
import { openFolder } from '../publish/to/folder-target.ts';
import { openPages } from '../publish/to/pages-target.ts';
import { refuseShrunken } from '../publish/to/refuse-shrunken.ts';
import { openRsync } from '../publish/to/rsync-target.ts';
import type { Target } from '../publish/to/target.ts';
import { innerWorkFolder } from '../publish/work-folder.ts';
import { readSettings } from '../read/read-settings.ts';
import { publishUsage } from './publish-usage.ts';
import { reportFailure } from './report-failure.ts';
import { UsageError } from './usage-error.ts';

/**
 * `lectern publish`: builds the site and puts it where its readers find it.
 *
 * @returns the exit code, see `publish-usage.ts`
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<0 | 1> {
  const values = readArguments(args);
  if (values.help) {
    process.stdout.write(publishUsage);
    return 0;
  }
  const options = readOptions(environment, process.cwd());
  const { output, content } = options;
  const misplaced = await findMisplaced(options, values);
  if (misplaced !== undefined) throw new UsageError(misplaced);
  if (!values['no-build'] && !(await build(environment, signal))) return 1;
  try {
    const site = listSite(output);
    const target = await openTarget(values, [...site.keys()], content, signal);
    try {
      return await publishTo(target, output, site, values);
    } finally {
      target.close();
    }
  } catch (error) {
    reportFailure(error, signal, 'Stopped.');
    return 1;
  }
}

type Values = ReturnType<typeof readArguments>;

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      'allow-shrink': { type: 'boolean', default: false },
      remote: { type: 'string', default: 'origin' },
      branch: { type: 'string', default: 'gh-pages' },
      below: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [place] = positionals;
  if (values.help) return { ...values, place: '' };
  if (values.to === undefined || !isPublishWay(values.to))
    throw new UsageError('Say where to: --to folder PATH, --to rsync HOST:PATH or --to pages.');
  const needed = values.to === 'pages' ? 0 : 1;
  if (positionals.length !== needed)
    throw new UsageError(
      needed === 0
        ? '--to pages takes no place; see --remote and --branch.'
        : `Say one place: --to ${values.to} PLACE.`,
    );
  if (values.below === undefined) return { ...values, place: place ?? '' };
  if (values.to !== 'pages') throw new UsageError(`--below is for --to pages; here it is part of the place.`);
  const below = values.below.replace(/^\/+|\/+$/g, '');
  if (
    !/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(below) ||
    below.split('/').some((part) => /^\.+$|^\.git$/i.test(part))
  )
    throw new UsageError(`--below must be a folder such as 2025, not ${values.below}.`);
  return { ...values, below, place: place ?? '' };
}

function isPublishWay(to: string): boolean {
  return to === 'folder' || to === 'rsync' || to === 'pages';
}

/** Why a site cannot be where it is to be put. */
async function findMisplaced(options: BuildOptions, values: Values): Promise<string | undefined> {
  const { to, place, below } = values;
  if (below !== undefined) return findMisplacedBelow(options, below);
  if (to !== 'folder' || !isWithin(findOutput(options.output), findOutput(resolve(place)))) return undefined;
  return `${nameOutput(resolve(place))} is where the site is built, or in it, and needs no publishing: name the folder that is served, such as --to folder /srv/www/course, or build there with LECTERN_OUTPUT.`;
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

/** Its addresses begin with its base path. */
async function findMisplacedBelow(options: BuildOptions, below: string): Promise<string | undefined> {
  const { settings } = await readSettings(options);
  if (settings.base.endsWith(`/${below}/`)) return undefined;
  return `The site is for ${settings.base}, and --below would put it at ${settings.base}${below}/: set LECTERN_BASE=${settings.base}${below}/, too.`;
}

/** In a process of its own, which is the one that `lectern build` is. */
function build(environment: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<boolean> {
  const child = spawn(process.execPath, [resolve(inGenerator('src/site/lectern.mjs')), 'build'], {
    env: environment,
    stdio: 'inherit',
  });
  signal?.addEventListener('abort', () => child.kill(), { once: true });
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code === 0)));
}

/** The files of a built site, without what somebody put beside them. */
function listSite(output: string): OutputList {
  const mark = readMark(output);
  if (!mark) throw new Refusal(`There is no site in ${nameOutput(output)}; build it first.`);
  return new Map(
    [...listOutput(output, [innerWorkFolder])].filter(([path]) => Object.hasOwn(mark.files, digestOf(path))),
  );
}

async function openTarget(
  { to, place, remote, branch, below }: Values,
  files: readonly string[],
  content: string,
  signal?: AbortSignal,
): Promise<Target> {
  if (to === 'pages') return openPages({ folder: process.cwd(), remote, branch, below }, signal);
  if (to === 'rsync') return openRsync(place, signal);
  return openFolder(resolve(place), files, { content, project: process.cwd() }, signal);
}

async function publishTo(target: Target, output: string, site: OutputList, values: Values): Promise<0 | 1> {
  const published = await target.read();
  if (!values['allow-shrink']) refuseShrunken(site.keys(), published);
  const plan = planPublish(site, published.files, published.mark);
  const [clash] = plan.clashes;
  if (clash !== undefined)
    throw new Refusal(
      `Nothing was published because ${clash} at ${target.name} is in the way and was not published from here; move it elsewhere.`,
    );
  process.stdout.write(describeChanges(plan, published));
  if (values['dry-run'] || plan.place.length + plan.remove.length + plan.blocking.length === 0) return 0;
  await target.write(output, plan);
  process.stdout.write(`Published to ${showControlsInLines(target.name)}\n`);
  return 0;
}
