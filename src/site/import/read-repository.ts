import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../../source/parse-source.ts';
import { listContent } from '../list-content.ts';
import { readText } from '../read-settings.ts';
import { collectionOf, collectionsOf } from './collections.ts';
import type { SourceRepository } from './source-repository.ts';

/** Folders at the top of a Jekyll repository that hold text; the others make the old site. */
const textFolders = new Set(['_posts', '_drafts']);

const isMarkdown = (path: string) => /\.(?:md|markdown)$/i.test(path);
const isPost = (path: string) => /(?:^|\/)_posts\//.test(path);

/**
 * Reads a Jekyll repository or a plain folder of Markdown.
 *
 * @throws Error where there is no such folder
 */
export async function readRepository(folder: string): Promise<SourceRepository> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const config = readYaml(await readText(join(folder, '_config.yml')).catch(() => ''), 0).data;
  const collections = collectionsOf(config);
  const texts = new Set([...textFolders, ...collections.map((each) => each.folder.slice(0, -1))]);
  const list = await listContent(folder, (path) => /^_[^/]*$/.test(path) && !texts.has(path));
  const markdown = list.files.filter(isMarkdown);
  const ofJekyll = markdown.filter((path) => isPost(path) || collectionOf(path, collections)?.holdsLectures);
  const isJekyll = ofJekyll.length > 0;
  const posts = isJekyll ? ofJekyll : markdown;
  return {
    kind: isJekyll ? 'jekyll' : 'folder',
    posts: await Promise.all(posts.map(async (path) => ({ path, text: await readText(join(folder, path)) }))),
    files: list.files.filter((path) => !posts.includes(path)),
    config,
    collections,
    unread: list.diagnostics.map(({ file, message }) => ({
      path: file.replace(/^content\//, ''),
      note: message,
    })),
  };
}
