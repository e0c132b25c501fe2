import { stringify } from 'yaml';
import type { WrittenSettings } from './jekyll-config.ts';
import { readYaml } from './read-yaml.ts';

/** A site.yaml with what was added to it, and the keys that were already set to something else. */
export type AddedSettings = {
  readonly yaml: string;
  readonly added: readonly string[];
  readonly kept: readonly string[];
};

/**
 * Adds settings to the end of a site.yaml. A key that is set keeps its value; comments and
 * order are kept.
 *
 * @example addSettings('title: Birds\n', { title: 'Fish', base: '/x/' }).yaml // 'title: Birds\nbase: /x/\n'
 */
export function addSettings(yaml: string, wanted: WrittenSettings): AddedSettings {
  const { data, findings } = readYaml(yaml, 0);
  if (findings.length > 0) return { yaml, added: [], kept: Object.keys(wanted) };
  const keys = Object.keys(wanted);
  const added = keys.filter((key) => data[key] === undefined);
  const kept = keys.filter((key) => !added.includes(key) && !isSame(data[key], wanted[key]));
  const lines = added.map((key) =>
    stringify({ [key]: wanted[key] }, { lineWidth: 0, collectionStyle: 'flow' }),
  );
  const start = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return { yaml: start + lines.map(unwrap).join(''), added, kept };
}

/** `[ a ]` and `a` are one author. */
function isSame(here: unknown, there: unknown): boolean {
  return JSON.stringify([here].flat()) === JSON.stringify([there].flat());
}

/** One key on each line, without the braces of a flow mapping. */
function unwrap(flow: string): string {
  return `${flow.trim().replace(/^\{\s*|\s*\}$/g, '')}\n`;
}
