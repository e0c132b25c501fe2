import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../collections/compare-text.ts';
import { showControls } from '../../diagnostics/show-controls.ts';
import { isMarkdown } from '../../source/markdown-endings.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { type ContentList, listContent } from '../read/list-content.ts';
import { readInside, readText } from '../read/read-settings.ts';
import { collectionOf, collectionsOf } from './collections.ts';
import { findsMath } from './finds-math.ts';
import { isSectionPage, readHugoConfig } from './hugo-site.ts';
import type { ImportNote, SourcePost, SourceRepository } from './source-repository.ts';

/** Folders at the top of a Jekyll repository that contain text; the others build the old site. */
const textFolders = new Set(['_posts', '_drafts']);

const configFile = '_config.yml';

/** A text that is longer was not written by a person. */
const mostBytes = 5_000_000;

const isPost = (path: string) => /(?:^|\/)_posts\//.test(path);

/**
 * Reads a Jekyll repository, a Hugo site or a plain folder of Markdown. Where the Jekyll site is in a folder of the repository, such
 * as `docs/`, that is read.
 *
 * @throws Error if there is no such folder
 */
export async function readRepository(folder: string): Promise<SourceRepository> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`There is no folder ${showControls(folder)}.`);
  const { inside, others } = await findSite(folder);
  const source = await readSite(join(folder, inside), inside);
  const notes = others.map((path) => ({
    path: `${path}${configFile}`,
    note: 'another Jekyll site, which was not imported; import it with a command of its own',
  }));
  return { ...source, unread: [...notes, ...source.unread] };
}

/** The folder of the Jekyll site, if it is not the repository itself, and of others in it. */
async function findSite(folder: string): Promise<{ inside: string; others: readonly string[] }> {
  const own = await readInside(folder, configFile);
  const list = own === undefined ? await listContent(folder) : undefined;
  if (!list || list.folders.includes('_posts')) return { inside: '', others: [] };
  const sites = list.files
    .filter((path) => path.endsWith(`/${configFile}`))
    .map((path) => path.slice(0, -configFile.length))
    .sort((a, b) => a.split('/').length - b.split('/').length || compareText(a, b));
  const inside = sites.find((path) => path === 'docs/') ?? sites[0] ?? '';
  return { inside, others: sites.filter((path) => path !== inside) };
}

async function readSite(folder: string, inside: string): Promise<SourceRepository> {
  const jekyll = await readInside(folder, configFile);
  const hugo = jekyll === undefined ? await readHugoConfig(folder) : undefined;
  const config = hugo ?? readYaml(jekyll ?? '', 0).data;
  const collections = collectionsOf(config);
  const own = new Set([...textFolders, ...collections.map((each) => each.folder.slice(0, -1))]);
  const list = await listContent(folder, (path) => /^_[^/]*$/.test(path) && !own.has(path));
  const named = list.files.filter(isPlain);
  const markdown = named.filter(isMarkdown);
  const ofJekyll = markdown.filter((path) => isPost(path) || collectionOf(path, collections)?.holdsLectures);
  const isHugo = hugo !== undefined && list.folders.includes('content');
  const kind = ofJekyll.length > 0 ? 'jekyll' : isHugo ? 'hugo' : 'folder';
  const texts = markdown.filter((path) => !isSectionPage(path) && (!isHugo || path.startsWith('content/')));
  const posts = new Set(kind === 'jekyll' ? ofJekyll : texts);
  const read = await readPosts(folder, [...posts]);
  return {
    kind,
    inside,
    posts: read.posts,
    files: named.filter((path) => !posts.has(path)),
    config,
    collections,
    hasMath: await findsMath(folder, read.posts),
    unread: [...describeUnread(list), ...read.unread],
  };
}

/** Hosts, links and lists of files take no name with a line break or another control character in it. */
function isPlain(path: string): boolean {
  return showControls(path) === path;
}

function describeUnread({ files, diagnostics }: ContentList): ImportNote[] {
  return [
    ...diagnostics.map(({ file, message }) => ({ path: file.replace(/^content\//, ''), note: message })),
    ...files
      .filter((path) => !isPlain(path))
      .map((path) => ({
        path,
        note: 'not imported: its name contains a line break or another control character',
      })),
  ];
}

async function readPosts(
  folder: string,
  paths: readonly string[],
): Promise<{ posts: readonly SourcePost[]; unread: readonly ImportNote[] }> {
  const posts: SourcePost[] = [];
  const unread: ImportNote[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    try {
      const { size } = await stat(file);
      if (size > mostBytes) unread.push({ path, note: `not imported: larger than ${mostBytes / 1e6} MB` });
      else posts.push({ path, text: await readText(file) });
    } catch {
      unread.push({ path, note: 'not imported: it cannot be read' });
    }
  }
  return { posts, unread };
}
