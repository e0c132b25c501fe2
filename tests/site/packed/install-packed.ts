import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../../../package.json' with { type: 'json' };

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

/** A folder in which the packed generator is installed, with nothing of this repository but the packages that it depends on. */
export type Installed = {
  readonly folder: string;
  /** Runs `lectern` in that folder, or in one below it. */
  lectern(words: readonly string[], below?: string): Promise<Ran>;
  /** Starts `lectern` and does not wait for its end. */
  start(
    words: readonly string[],
    environment: Readonly<Record<string, string>>,
    below?: string,
  ): ReturnType<typeof spawn>;
  /** Packs another state of the generator, and installs it in place of the one that is there. */
  upgrade(generator: string): Promise<void>;
  remove(): Promise<void>;
};

export type Ran = { readonly code: number | null; readonly out: string; readonly said: string };

/** Packs the generator and installs it as npm does, without a network: packages that it depends on are links. */
export async function installPacked(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'packed-')));
  const modules = join(folder, 'node_modules');
  const own = join(modules, manifest.name);
  await unpack(root, own);
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  const program = join(modules, '.bin/lectern');
  await mkdir(dirname(program));
  await symlink(join('..', manifest.name, manifest.bin.lectern), program);
  const start = (words: readonly string[], environment: Readonly<Record<string, string>> = {}, below = '.') =>
    spawn(process.execPath, [program, ...words], {
      cwd: join(folder, below),
      env: { ...cleanEnvironment(), SOURCE_DATE_EPOCH: '1780800000', ...environment },
    });
  return {
    folder,
    lectern: (words, below) => watch(start(words, {}, below)),
    start,
    upgrade: async (generator) => {
      await rm(own, { recursive: true });
      await unpack(generator, own);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function unpack(generator: string, into: string): Promise<void> {
  const packed = await mkdtemp(join(tmpdir(), 'tarball-'));
  await mkdir(into, { recursive: true });
  await run('npm', ['pack', generator, '--pack-destination', packed], { cwd: root });
  const [tarball = ''] = await readdir(packed);
  await run('tar', ['-xzf', join(packed, tarball), '--strip-components=1', '-C', into]);
  await rm(packed, { recursive: true });
}

function watch(child: ReturnType<typeof spawn>): Promise<Ran> {
  let out = '';
  let said = '';
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (said += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, out, said })));
}

/** Without the variables that say where this repository is, or what npm is running. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:LECTERN_|npm_|INIT_CWD$|NODE_)/.test(name)),
  );
}
