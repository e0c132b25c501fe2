/** Extensions of the files that posts are read from: those that Jekyll, GitHub and editors take for Markdown. */
export const markdownEndings = ['md', 'markdown', 'mdown', 'mkdown', 'mkdn', 'mkd', 'mdwn'] as const;

const ending = new RegExp(`\\.(?:${markdownEndings.join('|')})$`, 'i');

/** @example isMarkdown('lectures/VLM.MD') // true */
export function isMarkdown(path: string): boolean {
  return ending.test(path);
}

/** @example withoutEnding('lectures/vlm.markdown') // 'lectures/vlm' */
export function withoutEnding(path: string): string {
  return path.replace(ending, '');
}
