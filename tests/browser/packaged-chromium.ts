import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './chromium.ts';

const run = promisify(execFile);
const projectFolder = resolve(import.meta.dirname, '../..');
const cacheFolder = join(projectFolder, 'node_modules/.cache/lectern');

/** The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be on AWS. */
const unpackScript = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries and the font that it brings, once
 * for each version. Test files run side by side, so each unpacks into its own folder and the first
 * one done gives it its name: nobody ever starts half a browser.
 *
 * @throws Error where the package has no browser: it serves Linux on x64
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`@sparticuz/chromium has no browser for ${process.platform} on ${process.arch}.`);
  }
  const folder = join(cacheFolder, `chromium-${await readPackageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      // NSS, NSPR and Expat, which are missing from a container without a desktop.
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}

async function readPackageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(resolve(entry, '../../../package.json'), 'utf8'));
  return String(version);
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(join(cacheFolder, 'unpacking-'));
  try {
    await run(process.execPath, ['--input-type=module', '--eval', unpackScript], {
      cwd: projectFolder,
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    await writeFile(join(draft, 'fonts.conf'), formatFontSettings(folder));
    await rename(draft, folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Where letters come from on a machine without any font settings: its own fonts if it has some, and Open Sans. */
function formatFontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
