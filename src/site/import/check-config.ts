import { addSettings } from '../../source/add-settings.ts';
import { pluginsOfConfig, settingsOfConfig } from '../../source/jekyll-config.ts';
import { parseSettings } from '../../source/settings.ts';
import type { ImportNote } from './source-repository.ts';

/** Plugins whose work is done here, or was for the old site alone. */
const knownPlugins: ReadonlySet<string> = new Set([
  'github-pages',
  'jekyll-archives',
  'jekyll-default-layout',
  'jekyll-feed',
  'jekyll-github-metadata',
  'jekyll-include-cache',
  'jekyll-optional-front-matter',
  'jekyll-paginate',
  'jekyll-paginate-v2',
  'jekyll-readme-index',
  'jekyll-redirect-from',
  'jekyll-relative-links',
  'jekyll-remote-theme',
  'jekyll-sass-converter',
  'jekyll-seo-tag',
  'jekyll-sitemap',
]);

const file = '_config.yml';

/** Says what of a Jekyll configuration has no counterpart here. */
export function checkConfig(config: Readonly<Record<string, unknown>>): ImportNote[] {
  const plugins = pluginsOfConfig(config).filter((name) => !knownPlugins.has(name));
  const { findings } = parseSettings(addSettings('', settingsOfConfig(config)).yaml);
  return [
    ...plugins.map((name) => ({
      path: file,
      note: `the plugin ${name} is not known here; look at what it did in the posts`,
    })),
    ...findings.map(({ message }) => ({ path: file, note: message })),
  ];
}
