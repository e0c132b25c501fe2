import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../../package.json' with { type: 'json' };
import { readOptions } from '../../../src/site/options.ts';

const root = resolve(import.meta.dirname, '../../..');

type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
};

async function readSteps(): Promise<Step[]> {
  const workflow = parse(await readFile(join(root, '.github/workflows/site.yml'), 'utf8'));
  return Object.values<{ readonly steps: Step[] }>(workflow.jobs).flatMap(({ steps }) => steps);
}

test('the workflow runs scripts that exist, on the Node that the project names', async () => {
  const steps = await readSteps();
  const scripts = steps.flatMap(({ run }) => /^npm run (?:--silent )?(\S+)/.exec(run ?? '')?.[1] ?? []);
  expect(scripts).toEqual(['check', 'build']);
  for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script);
  const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with?.['node-version-file'];
  const version = (await readFile(join(root, node ?? ''), 'utf8')).trim();
  expect(manifest.engines.node).toBe(`>=${version}`);
});

test.each([
  ['https://birds.example', '/vlm', '/vlm/'],
  ['https://birds.example', '', undefined],
])('a site at %s%s is built for that address, from what GitHub Pages says', async (origin, path, base) => {
  const outputs: Readonly<Record<string, string>> = { origin, base_path: path };
  const env = (await readSteps()).find(({ run }) => run === 'npm run build')?.env ?? {};
  const environment = Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const output = /^\$\{\{ steps\.pages\.outputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, outputs[output] ?? ''];
    }),
  );
  const options = readOptions(environment, '/course');
  expect({ url: options.url, base: options.base }).toEqual({ url: origin, base });
});

test('in a pull request nothing says where the site is, and it is built nonetheless', () => {
  expect(() => readOptions({ LECTERN_URL: '', LECTERN_BASE: '' }, '/course')).not.toThrow();
});

test('no script of ours runs when npm publishes a package', () => {
  const lifecycle = /^(?:pre|post)?(?:publish|publishOnly|pack|prepare|install|version)$/;
  expect(Object.keys(manifest.scripts).filter((name) => lifecycle.test(name))).toEqual([]);
});
