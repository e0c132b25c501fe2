import { addSettings } from '../../source/add-settings.ts';
import { pluginsOfConfig, settingsOfConfig } from '../../source/jekyll-config.ts';
import { checkSetting, parseSettings } from '../../source/settings.ts';
import type { ImportNote } from './source-repository.ts';

/** Plugins whose work is done here, or was only for the old site. */
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

/** Jekyll settings with which a site shows posts that are withheld; here each post must say so itself. */
const showing = {
  show_drafts: 'it showed the posts in _drafts; move those that are ready to content/lectures/',
  unpublished: 'it showed posts that say published: false; delete that line in those that are ready',
} as const;

function shownByConfig(config: Readonly<Record<string, unknown>>): ImportNote[] {
  return Object.entries(showing).flatMap(([key, note]) =>
    config[key] === true ? [{ path: file, note: `${key} is true, so ${note}` }] : [],
  );
}

/** Says what in a Jekyll configuration has no counterpart here. */
export function checkConfig(config: Readonly<Record<string, unknown>>): ImportNote[] {
  const plugins = pluginsOfConfig(config).filter((name) => !knownPlugins.has(name));
  // One that names no host is not even among the settings.
  const url = config.url ? checkSetting('url', config.url) : undefined;
  const { findings } = parseSettings(addSettings('', settingsOfConfig(config)).yaml);
  return [
    ...plugins.map((name) => ({
      path: file,
      note: `the plugin ${name} is not known here; check what it did in the posts`,
    })),
    ...shownByConfig(config),
    ...[...findings.map(({ message }) => message), ...(url ? [url] : [])].map((message) => ({
      path: file,
      note: message.replace(/\.$/, '; it is left out'),
    })),
  ];
}
