import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseToml } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Installed, installPacked } from './install-packed.ts';

/**
 * What hosts do to publish a course, step by step in the shell that they use, from the packed file: everything but what installs
 * packages, and the actions of GitHub, whose answers are given.
 */
let installed: Installed;
const at = (path: string) => join(installed.folder, 'my-course', path);
const root = resolve(import.meta.dirname, '../../..');

beforeAll(async () => {
  installed = await installPacked();
  await installed.lectern(['new', 'my-course', '--title', 'Birds that see', '--author', 'Ada']);
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Begin');
  await promisify(execFile)('git', ['init', '-q', '--bare', join(installed.folder, 'remote.git')]);
  await git('remote', 'add', 'origin', join(installed.folder, 'remote.git'));
});
afterAll(() => installed.remove());

type Variables = Readonly<Record<string, string>>;
type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Variables;
  readonly with?: Readonly<Record<string, unknown>>;
};

const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };

function git(...args: readonly string[]) {
  return promisify(execFile)('git', args, { cwd: at(''), env: { ...process.env, ...author, ...committer } });
}

/** As GitHub runs a step that names its shell; GitLab and Netlify stop at the first line that fails, too. */
async function runIn(script: string, variables: Variables = {}): Promise<string> {
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(?:LECTERN_|npm_|INIT_CWD$|NODE_)/.test(name),
  );
  const env = {
    ...Object.fromEntries(clean),
    SOURCE_DATE_EPOCH: '1780800000',
    ...author,
    ...committer,
    ...variables,
  };
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  return (await promisify(execFile)('bash', args, { cwd: at(''), env })).stdout;
}

const read = (path: string) => readFile(at(path), 'utf8');
const installs = /^npm (?:ci|install)$/;

async function readWorkflow(path: string): Promise<readonly Step[]> {
  const { jobs } = parse(await readFile(path, 'utf8'));
  return Object.values<{ readonly steps: readonly Step[] }>(jobs).flatMap(({ steps }) => steps);
}

/** Runs a workflow for an event, where the site is at https://ada.github.io/my-course. */
async function runWorkflow(event: 'push' | 'pull_request'): Promise<string> {
  const outputs: Variables =
    event === 'push' ? { origin: 'https://ada.github.io', base_path: '/my-course' } : {};
  const isRun = ({ if: condition }: Step) =>
    condition === undefined || condition.includes('!=') === (event !== 'pull_request');
  let printed = '';
  for (const step of (await readWorkflow(at('.github/workflows/site.yml'))).filter(isRun)) {
    if (step.run === undefined || installs.test(step.run)) continue;
    const variables = Object.entries(step.env ?? {}).map(([name, value]) => {
      const output = /^\$\{\{ steps\.pages\.outputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, outputs[output] ?? ''];
    });
    printed += await runIn(step.run, Object.fromEntries(variables));
  }
  return printed;
}

test('a pull request is checked and built as an artifact, without former terms', async () => {
  expect(await runWorkflow('pull_request')).toContain('Built _site/');
  const [artifact] = (await readWorkflow(at('.github/workflows/site.yml'))).filter(({ uses = '' }) =>
    uses.startsWith('actions/upload-artifact'),
  );
  expect(existsSync(at(`${artifact?.with?.path}/index.html`))).toBe(true);
});

test('the main branch is published at its address, with the former terms beside it', async () => {
  const term =
    'LECTERN_BASE=/my-course/2025/ LECTERN_OUTPUT=_old npm run deploy -- --to pages --branch terms --below 2025';
  await runIn(term);
  await rm(at('_old'), { recursive: true });
  await rm(at('_site'), { recursive: true });
  await runWorkflow('push');
  const home = await read('_site/index.html');
  expect(home).toContain('<link rel="canonical" href="https://ada.github.io/my-course/"');
  expect(home).not.toContain('/my-course/2025/');
  expect(await read('_site/2025/index.html')).toContain('href="/my-course/2025/lectures/"');
  // Once more, as after a push without the cache: the site is the one of this term.
  await runWorkflow('push');
  expect(await read('_site/index.html')).toBe(home);
});

test('both workflows use the same versions of the same actions, all of GitHub itself', async () => {
  const [own, created] = await Promise.all(
    [join(root, '.github/workflows/site.yml'), at('.github/workflows/site.yml')].map(async (path) =>
      (await readWorkflow(path)).flatMap(({ uses }) => uses ?? []),
    ),
  );
  expect(own).toEqual(created);
  for (const uses of own ?? []) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

/** A block of code of the README, by the heading that it is under. */
async function readRecipe(heading: string): Promise<string> {
  const text = await readFile(join(root, 'README.md'), 'utf8');
  const [, part = ''] = text.split(`\n### ${heading}\n`);
  return /```\w+\n([\s\S]*?)\n```/.exec(part)?.[1] ?? '';
}

test('Netlify builds with the recipe, at the address that it gives', async () => {
  const { build } = parseToml(await readRecipe('Netlify')) as {
    readonly build: { readonly command: string; readonly publish: string };
  };
  await runIn(build.command, { URL: 'https://birds.example' });
  expect(await read(`${build.publish}/index.html`)).toContain(
    '<link rel="canonical" href="https://birds.example/"',
  );
  expect(await read(`${build.publish}/_headers`)).toContain('/lectern-assets/*');
});

test.each([
  ['https://ada.gitlab.io/birds', 'https://ada.gitlab.io/birds/', '/birds/lectures/'],
  ['https://ada.gitlab.io', 'https://ada.gitlab.io/', '/lectures/'],
])('GitLab builds with the recipe, at %s', async (address, canonical, lectures) => {
  const { pages } = parse(await readRecipe('GitLab Pages'));
  const script = pages.script.filter((line: string) => !installs.test(line)).join('\n');
  await runIn(script, { CI_PAGES_URL: address, ...pages.variables, GIT_DEPTH: '0' });
  const home = await read(`${pages.artifacts.paths[0]}/index.html`);
  expect(home).toContain(`<link rel="canonical" href="${canonical}"`);
  expect(home).toContain(`href="${lectures}"`);
});
