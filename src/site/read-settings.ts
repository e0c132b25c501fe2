import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseSettings, type Settings } from '../source/settings.ts';
import type { BuildOptions } from './options.ts';

const settingsFile = 'site.yaml';

/** Reads the settings of the course; without a file every setting has its default. */
export async function readSettings({ content, base }: Pick<BuildOptions, 'content' | 'base'>): Promise<{
  settings: Settings;
  diagnostics: readonly Diagnostic[];
}> {
  const yaml = await readText(join(content, settingsFile)).catch(() => '');
  const { settings, findings } = parseSettings(yaml);
  return {
    settings: base ? { ...settings, base } : settings,
    diagnostics: findings.map((finding) => ({ ...finding, file: displayPath(settingsFile) })),
  };
}

/** Reads a text file; bytes that are no UTF-8 become U+FFFD, which a later stage reports. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
}

/** The path of a file of the content folder as authors know it. */
export function displayPath(path: string): string {
  return `content/${path}`;
}
