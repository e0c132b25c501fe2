import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { addSettings } from '../../source/add-settings.ts';
import { decodeText } from '../../source/decode-text.ts';
import { keptByConfig, settingsOfConfig } from '../../source/jekyll-config.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { parseSettings, type Settings } from '../../source/settings.ts';
import type { BuildOptions } from '../options.ts';
import { displayPath } from './display-path.ts';

const settingsFile = 'site.yaml';

/** What replaces it if the content folder is a Jekyll repository. */
const jekyllFile = '_config.yml';

/** Reads the settings of the course; without a file every setting has its default. */
export async function readSettings({
  content,
  base,
  url,
}: Pick<BuildOptions, 'content' | 'base' | 'url'>): Promise<{
  settings: Settings;
  diagnostics: readonly Diagnostic[];
}> {
  const own = await readInside(content, settingsFile);
  const config = own === undefined ? await readInside(content, jekyllFile) : undefined;
  const { settings, findings } = config === undefined ? parseSettings(own ?? '') : parseConfig(config);
  const file = displayPath(config === undefined ? settingsFile : jekyllFile);
  return {
    settings: { ...settings, ...(base && { base }), ...(url && { url }) },
    diagnostics: findings.map((finding) => ({ ...finding, file })),
  };
}

/** Reads a Jekyll configuration as if it were a site.yaml; what is not a setting there is Jekyll's own. */
function parseConfig(yaml: string): ReturnType<typeof parseSettings> {
  const { data, findings } = readYaml(yaml, 0);
  if (findings.length > 0) return parseSettings(yaml);
  // In place, a repository publishes what Jekyll did.
  const publish = ['**', ...keptByConfig(data)];
  const written = addSettings('', { ...settingsOfConfig(data), publish }).yaml;
  const { settings, findings: faults } = parseSettings(written);
  return { settings, findings: faults.map((fault) => ({ ...fault, line: 1 })) };
}

/** The text of a file, unless it does not exist, is a link that leads out of the folder, or is not a regular file. */
export async function readInside(folder: string, name: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    const isInside = file.startsWith(root + sep) && (await stat(file)).isFile();
    return isInside ? await readText(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a text file; bytes that are not UTF-8 become U+FFFD, which a later stage reports. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return decodeText(bytes).text ?? bytes.toString('utf8');
}
