/** A collection of a Jekyll site beside its posts. */
export type Collection = {
  readonly name: string;
  /** `_lectures/`, below the repository. */
  readonly folder: string;
  /** Template of the addresses of its documents. */
  readonly permalink: string;
  /** Whether its documents are course material, judging by its name. */
  readonly holdsLectures: boolean;
};

type Config = Readonly<Record<string, unknown>>;

/** Names of collections whose documents are read like lectures; tabs, people, news and the like are pages of the old site. */
const ofLectures =
  /^(?:[\w-]+[_-])?(?:lectures?|lessons?|notes?|lecture-?notes|classes|chapters?|units?|weeks?|tutorials?|labs?|seminars?|sessions?|講義|課程|教材)(?:[_-][\w-]+)?$/iu;

/** Jekyll's own template. */
const usualPermalink = '/:collection/:path:output_ext';

/** Collections that `_config.yml` names, as a list or with settings; a collection without pages is not one of lectures. */
export function collectionsOf(config: Config): Collection[] {
  const parent =
    typeof config.collections_dir === 'string' ? config.collections_dir.replace(/^\/+|\/+$/g, '') : '';
  return namesOf(config.collections)
    .filter(([name]) => name !== 'posts' && name !== 'drafts')
    .map(([name, settings]) => ({
      name,
      folder: `${parent && `${parent}/`}_${name}/`,
      permalink: typeof settings.permalink === 'string' ? settings.permalink : usualPermalink,
      holdsLectures: settings.output === true && ofLectures.test(name),
    }));
}

function namesOf(written: unknown): (readonly [name: string, settings: Config])[] {
  if (Array.isArray(written)) return written.map((name) => [String(name), {}] as const);
  if (!isMapping(written)) return [];
  return Object.entries(written).map(
    ([name, settings]) => [name, isMapping(settings) ? settings : {}] as const,
  );
}

/** The collection that a file is in. */
export function collectionOf(path: string, collections: readonly Collection[]): Collection | undefined {
  return collections.find(({ folder }) => path.startsWith(folder));
}

/**
 * Where Jekyll had a document of a collection.
 *
 * @example oldAddressOf('_lectures/herons.md', lectures) // '/lectures/herons.html'
 */
export function oldAddressOf(path: string, { name, folder, permalink }: Collection): string {
  const inside = path.slice(folder.length).replace(/\.[^./]+$/, '');
  const last = inside.slice(inside.lastIndexOf('/') + 1).toLowerCase();
  const parts: Readonly<Record<string, string>> = {
    collection: name,
    path: inside,
    name: last,
    title: last,
    slug: last,
    output_ext: '.html',
  };
  return permalink.replace(/:(\w+)/g, (written, part: string) => parts[part] ?? written);
}

function isMapping(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
