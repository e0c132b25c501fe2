import { isMarkdown } from '../../source/markdown-endings.ts';
import { isInDrafts } from '../../source/release.ts';
import type { ContentList } from './list-content.ts';

/** Which files a course is read from. */
export type CourseFiles = {
  /** Folder of the posts below the content folder: `lectures/`, `_posts/`, or nothing for the folder itself. */
  readonly postsFolder: string;
  readonly posts: readonly string[];
  /** Texts that are not lectures: the authoring guide, and pages such as a glossary. */
  readonly texts: readonly string[];
};

/** Where the chapters of the authoring guide are. */
export const guideFolder = 'guide/';

const guideChapter = /^guide\/[^/]+$/;
const textFile = /^(?:guide|pages)\/[^/]+$/;

/** Folders of a content folder whose Markdown is not a lecture. */
const otherPages = /^(?:guide|_[^/]*)\//;

/**
 * Finds the posts of a course. They are in `lectures/`; a Jekyll repository has them in `_posts/`, even in
 * nested folders; in a folder with neither, notes are posts wherever they are. Pages are in `pages/`, beside
 * `lectures/` only: elsewhere a folder of that name is the author's own affair.
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

/** Posts in folders of drafts outside the folders of posts: only for their author. */
export function findDrafts({ files }: Pick<ContentList, 'files'>, posts: readonly string[]): string[] {
  return files.filter((path) => isInDrafts(path) && isMarkdown(path) && !posts.includes(path));
}
