import { parse } from 'smol-toml';
import { readYaml } from '../../source/read-yaml.ts';
import { readInside } from '../read/read-settings.ts';

type Config = Readonly<Record<string, unknown>>;

/** Where Hugo has its configuration, in the order in which it looks. */
const configFiles = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml'].map((ending) => `${name}.${ending}`),
);

/**
 * What the configuration of a Hugo site says, under the names that Jekyll uses.
 *
 * @param folder of the site, absolute
 * @returns undefined if there is no readable one
 */
export async function readHugoConfig(folder: string): Promise<Config | undefined> {
  for (const name of configFiles) {
    const text = await readInside(folder, name);
    const config = text === undefined ? undefined : parseConfig(text, name.endsWith('.toml'));
    if (config) return asJekyll(config);
  }
  return undefined;
}

function parseConfig(text: string, isToml: boolean): Config | undefined {
  if (!isToml) return readYaml(text, 0).data;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function asJekyll(config: Config): Config {
  const params = typeof config.params === 'object' && config.params !== null ? config.params : {};
  const url =
    typeof config.baseURL === 'string' && URL.canParse(config.baseURL) ? new URL(config.baseURL) : undefined;
  return {
    title: config.title,
    description: 'description' in params ? params.description : undefined,
    lang: config.languageCode ?? config.defaultContentLanguage,
    timezone: config.timeZone,
    ...(url && { url: url.origin, baseurl: url.pathname.replace(/\/$/, '') }),
  };
}

/** Folders with the files of a Hugo site, and where they go: what is in `static/` has no folder there. */
const places: readonly (readonly [from: RegExp, to: string])[] = [
  [/^content\//, 'lectures/'],
  [/^(?:static|assets)\//, ''],
];

/**
 * Where a file of a Hugo site goes; undefined for what the site was made with.
 *
 * @example placeOfHugo('content/posts/herons/index.md') // 'lectures/posts/herons/index.md'
 */
export function placeOfHugo(path: string): string | undefined {
  const place = places.find(([from]) => from.test(path));
  return place && path.replace(place[0], place[1]);
}

/** A list page of a section, which is not a post. */
export function isSectionPage(path: string): boolean {
  return /(?:^|\/)_index(?:\.[\w-]+)?\.(?:md|markdown)$/i.test(path);
}
