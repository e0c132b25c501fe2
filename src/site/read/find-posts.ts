import { isMarkdown } from '../../source/markdown-endings.ts';
import { isInDrafts } from '../../source/release.ts';
import type { ContentList } from './list-content.ts';

/** Which files a course is read from. */
export type CourseFiles = {
  /** Folder of the posts below the content folder: `lectures/`, `_posts/`, or nothing for the folder itself. */
  readonly postsFolder: string;
  readonly posts: readonly string[];
  /** Texts that are no lectures: the authoring guide, and pages such as a glossary. */
  readonly texts: readonly string[];
};

/** Where the chapters of the authoring guide lie. */
export const guideFolder = 'guide/';

const guideChapter = /^guide\/[^/]+$/;
const textFile = /^(?:guide|pages)\/[^/]+$/;

/** Folders of a content folder whose Markdown is no lecture. */
const otherPages = /^(?:guide|_[^/]*)\//;

/**
 * Finds the posts of a course. They are in `lectures/`; a Jekyll repository has them in `_posts/`, also in
 * folders of folders; notes that know neither are posts wherever they are. Pages are in `pages/`, beside
 * `lectures/` only: elsewhere a folder of that name is an author's own business.
 */
export function findPosts({ files, folders }: Pick<ContentList, 'files' | 'folders'>): CourseFiles {
  const markdown = files.filter(isMarkdown);
  const has = (name: string) => folders.some((folder) => folder === name || folder.endsWith(`/${name}`));
  if (folders.includes('lectures')) {
    const posts = markdown.filter((path) => path.startsWith('lectures/'));
    const texts = markdown.filter((path) => textFile.test(path));
    return { postsFolder: 'lectures/', posts, texts };
  }
  const texts = markdown.filter((path) => guideChapter.test(path));
  if (has('_posts')) {
    const posts = markdown.filter((path) => /(?:^|\/)_posts\//.test(path));
    return { postsFolder: '_posts/', posts, texts };
  }
  return { postsFolder: '', posts: markdown.filter((path) => !otherPages.test(path)), texts };
}

/** Posts in folders of drafts that are in none of the folders of posts: for their author alone. */
export function findDrafts({ files }: Pick<ContentList, 'files'>, posts: readonly string[]): string[] {
  return files.filter((path) => isInDrafts(path) && isMarkdown(path) && !posts.includes(path));
}
