import { withoutEnding } from './markdown-endings.ts';

/** Files that represent the folder that they are in, with their pictures beside them. */
const ofFolder = /^(?:index|readme)$/i;

/** Folders that contain posts, but are not posts themselves. */
const ofPosts = /^(?:lectures|_?posts|_drafts|pages|guide|content|docs)$/i;

/**
 * The part of a path that names the post, date included: its file, or its folder, if it is the `index.md` of one.
 *
 * @example namingPart('lectures/2026-06-07-VLM/index.md') // '2026-06-07-VLM'
 */
export function namingPart(path: string): string {
  const [file = '', folder] = withoutEnding(path).split('/').reverse();
  return folder !== undefined && ofFolder.test(file) && !ofPosts.test(folder) ? folder : file;
}

/**
 * The part of a path that names the post: no folders, no date, no extension.
 *
 * @example postName('lectures/2026-06-07-VLM.md') // 'VLM'
 */
export function postName(path: string): string {
  return namingPart(path).replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/, '');
}
