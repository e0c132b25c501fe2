import { parseBase, parseOrigin } from './site-address.ts';

/** Settings as site.yaml would have them. */
export type WrittenSettings = Readonly<Record<string, Value>>;

type Value = string | true | readonly string[];

type Config = Readonly<Record<string, unknown>>;

/** Which part of `_config.yml` becomes which setting. */
const settingOf: Readonly<Record<string, (config: Config) => Value | undefined>> = {
  title: (config) => textOf(config.title) ?? textOf(config.name),
  description: (config) => textOf(config.description) ?? textOf(config.tagline),
  author: (config) => authorsOf(config.author),
  // `en_US` is how operating systems write it.
  language: (config) =>
    (textOf(config.lang) ?? textOf(config.language) ?? textOf(config.locale))?.replace('_', '-'),
  timeZone: (config) => textOf(config.timezone),
  base: (config) => baseOf(config.baseurl),
  url: (config) => parseOrigin(textOf(config.url) ?? ''),
  formerBase: (config) => parseBase(baseOf(config.baseurl) ?? '')?.replace(/^\/$/, ''),
  permalink: (config) => permalinkOf(config),
  future: (config) => (config.future === true ? true : undefined),
};

/**
 * Finds the settings that a Jekyll configuration has under its own names.
 *
 * @param config `_config.yml` as data
 * @example settingsOfConfig({ baseurl: '/EdgeAI-course' }).base // '/EdgeAI-course/'
 */
export function settingsOfConfig(config: Config): WrittenSettings {
  const found = Object.entries(settingOf).flatMap(([key, read]) => {
    const value = read(config);
    return value === undefined || (value !== true && value.length === 0) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

/** The plugins that a site asks for, under both names that Jekyll has had for them. */
export function pluginsOfConfig(config: Config): readonly string[] {
  return [config.plugins, config.gems].flatMap((list) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
  );
}

/**
 * What Jekyll did not publish from a repository, as patterns of `publish:`: what `exclude:` names, and what `defaults:` say
 * `published: false` of.
 *
 * @example keptByConfig({ exclude: ['hw/'] }) // ['!hw']
 */
export function keptByConfig(config: Config): readonly string[] {
  const excluded = [config.exclude].flat().flatMap((pattern) => textOf(pattern) ?? []);
  const rules = Array.isArray(config.defaults) ? config.defaults : [];
  const unpublished = rules.flatMap((rule) => {
    if (path(rule, 'values', 'published') !== false) return [];
    const place = textOf(path(rule, 'scope', 'path'));
    return place ? [place] : ['_posts', '**/_posts'];
  });
  return [...excluded, ...unpublished].flatMap(reachOf).map((pattern) => `!${pattern}`);
}

/** A star in Jekyll matches slashes too, so a pattern without one applies at any depth. */
function reachOf(written: string): string[] {
  const pattern = written.replace(/^(?:\.?\/)+|\/+$/g, '');
  return pattern.includes('*') && !pattern.includes('/') ? [`**/${pattern}`] : [pattern];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim() || undefined
    : undefined;
}

function authorsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(authorsOf);
  return [textOf(isMapping(value) ? value.name : value) ?? []].flat();
}

function baseOf(value: unknown): string | undefined {
  const written = textOf(value) ?? '';
  // What is not a path stays as it is, and is refused where settings are read.
  const base = parseBase(written) ?? written;
  return base === '/' ? undefined : base;
}

/** The most specific rule wins: of the posts' collection, of the defaults for posts, of the site. */
function permalinkOf(config: Config): string | undefined {
  const collection = path(config, 'collections', 'posts', 'permalink');
  const defaults = Array.isArray(config.defaults) ? config.defaults : [];
  const forPosts = defaults.filter((rule) =>
    ['posts', undefined].includes(textOf(path(rule, 'scope', 'type'))),
  );
  const [byDefault] = forPosts.flatMap((rule) => textOf(path(rule, 'values', 'permalink')) ?? []);
  const permalink = byDefault ?? textOf(collection) ?? textOf(config.permalink);
  return permalink?.includes('..') ? withoutWayOut(permalink) : permalink;
}

/** Jekyll drops from an address what leads out of the site: `../../:title` is `/:title`. */
function withoutWayOut(permalink: string): string {
  return `/${permalink}`.replaceAll('..', '/').replace(/\/{2,}/g, '/');
}

function path(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner: unknown, key) => (isMapping(inner) ? inner[key] : undefined), value);
}

function isMapping(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
