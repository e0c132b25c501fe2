import { withoutEnding } from './markdown-endings.ts';

/**
 * The part of a file name that names the post: no folders, no date, no ending.
 *
 * @example postName('lectures/2026-06-07-VLM.md') // 'VLM'
 */
export function postName(path: string): string {
  const name = withoutEnding(path.slice(path.lastIndexOf('/') + 1));
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/, '');
}
