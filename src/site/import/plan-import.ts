import { isMarkdown } from '../../source/markdown-endings.ts';
import { isForeign, noteForeign } from '../read/describe-foreign.ts';
import { isHostFile, isPublishedFile } from '../read/published-files.ts';
import { checkConfig } from './check-config.ts';
import { checkPosts } from './check-posts.ts';
import { type Collection, collectionOf } from './collections.ts';
import { isSectionPage, placeOfHugo } from './hugo-site.ts';
import type { ImportStep } from './import-step.ts';
import { listPublished } from './list-published.ts';
import type { ImportNote, SourceRepository } from './source-repository.ts';

export type ImportPlan = {
  /** Folder of the site within the named folder, `docs/`. */
  readonly inside?: string;
  readonly posts: readonly ImportStep[];
  readonly files: readonly ImportStep[];
  /** Patterns of what Jekyll published, and of what it withheld, for `publish:`. */
  readonly publish: readonly string[];
  readonly ignored: readonly ImportNote[];
  /** What was imported, or could not be, and needs a person's attention. */
  readonly toLookAt: readonly ImportNote[];
};

/**
 * Decides what is imported from a repository, and to where. A picture keeps its path, and with it the address
 * that posts show it by; pictures beside posts stay beside them.
 *
 * @param existing paths of the posts that the content folder has already
 */
export function planImport(source: SourceRepository, existing: readonly string[]): ImportPlan {
  const collections = (source.collections ?? []).filter(({ holdsLectures }) => holdsLectures);
  const place = { jekyll: placeOfJekyll(collections), hugo: placeOfHugo, folder: placeOfFolder }[source.kind];
  const steps = (paths: readonly string[]) =>
    paths.flatMap((from) => {
      const to = place(from);
      return to === undefined ? [] : [{ from, to }];
    });
  const { kept: posts, clashes } = dropClashes(steps(source.posts.map(({ path }) => path)));
  const files = steps(
    source.files.filter((path) => (isPublishedFile(path) || isHostFile(path)) && !isDraft(path)),
  );
  const foreign = findForeign(source);
  return {
    ...(source.inside && { inside: source.inside }),
    posts,
    files,
    publish: listPublished(source, posts, files),
    ignored: findIgnored(source, new Set(foreign)),
    toLookAt: [
      ...clashes,
      ...foreign.map((path) => ({ path, note: `not imported as a post: it is ${noteForeign(path)}` })),
      ...source.unread,
      ...checkPosts(source, posts, existing),
      ...checkConfig(source.config),
    ],
  };
}

/** `_posts/x.md` and `_lectures/x.md` are `lectures/x.md`, and so is what is beside them. Folders around `_posts` are kept. */
function placeOfJekyll(collections: readonly Collection[]): (path: string) => string {
  return (path) => {
    const collection = collectionOf(path, collections);
    if (collection) return `lectures/${path.slice(collection.folder.length)}`;
    const [, around = '', rest = ''] = /^((?:.*\/)?)_posts\/(.*)$/.exec(path) ?? [];
    return rest ? `lectures/${around}${rest}` : path;
  };
}

function placeOfFolder(path: string): string {
  return `lectures/${path}`;
}

function dropClashes(steps: readonly ImportStep[]) {
  const byPlace = new Map<string, ImportStep>();
  const clashes: ImportNote[] = [];
  for (const step of steps) {
    const first = byPlace.get(step.to);
    if (!first) byPlace.set(step.to, step);
    else
      clashes.push({
        path: step.from,
        note: `not imported: its place, content/${step.to}, is taken by ${first.from}`,
      });
  }
  return { kept: [...byPlace.values()], clashes };
}

const isDraft = (path: string) => path.startsWith('_drafts/');

/** Texts among the posts that are not Markdown and not published either; a build names those that are, such as notebooks. */
function findForeign({ kind, files, posts, collections = [] }: SourceRepository): string[] {
  const all = new Set([...files, ...posts.map(({ path }) => path)]);
  const isAmongPosts = (path: string) =>
    kind === 'jekyll'
      ? /(?:^|\/)_posts\//.test(path) || collectionOf(path, collections)?.holdsLectures
      : kind === 'folder' || path.startsWith('content/');
  return files.filter((path) => !isPublishedFile(path) && isAmongPosts(path) && isForeign(path, all));
}

/** Markdown that is not a post is listed, file by file; what the old site was made with is counted. */
function findIgnored({ files, kind }: SourceRepository, told: ReadonlySet<string>): ImportNote[] {
  const isLeft = (path: string) => kind === 'hugo' && placeOfHugo(path) === undefined;
  const left = files.filter(
    (path) =>
      !told.has(path) && (isDraft(path) || isLeft(path) || !(isPublishedFile(path) || isHostFile(path))),
  );
  const texts = left.filter((path) => isDraft(path) || isMarkdown(path));
  return [
    ...texts.map((path) => ({ path, note: noteText(path) })),
    ...noteOthers(left.length - texts.length, kind),
  ];
}

function noteText(path: string): string {
  if (isDraft(path)) return 'a draft; move it to content/lectures/ to publish it';
  return isSectionPage(path) ? 'the list page of a section, not a post' : 'a page, not a post';
}

function noteOthers(number: number, kind: SourceRepository['kind']): ImportNote[] {
  if (number === 0) return [];
  const note =
    kind === 'folder'
      ? 'of kinds that the site does not publish'
      : 'what the old site was made with: layouts, styles, scripts';
  return [{ path: `${number} more`, note }];
}
