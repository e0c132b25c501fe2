import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from '../options.ts';
import { digestOf } from '../publish/mark.ts';

/** Files that hold the settings of a course; it has one of them. */
const settingsFiles = ['site.yaml', '_config.yml'];

/** What every page of a course depends on beside its posts. */
type Parts = {
  readonly options: Pick<BuildOptions, 'base' | 'url'>;
  /** See `readSettingsText`. */
  readonly settings: string;
  /** Digest of the code that prints the pages. */
  readonly code: string | undefined;
  /** Digest of styles and scripts. */
  readonly assets: string | undefined;
};

/** The settings of a course as they are written. */
export async function readSettingsText(content: string): Promise<string> {
  const read = (name: string) => readFile(join(content, name), 'utf8').catch(() => null);
  return JSON.stringify(await Promise.all(settingsFiles.map(read)));
}

/** Digest of all that; undefined where nothing is to be kept. */
export function keyOfPages({ options: { base, url }, settings, code, assets }: Parts): string | undefined {
  return code && assets && digestOf(JSON.stringify([code, assets, base, url, settings]));
}
