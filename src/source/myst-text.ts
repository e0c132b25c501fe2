/** What only MyST has: a directive, a role, a target. */
const sign =
  /(?:^|\n)[ \t]*(?:`{3,}|:{3,}|~{3,})\{[a-z][\w:-]{1,40}\}|\{(?:cite|ref|numref|eq|doc|term|prf:ref)(?::\w{1,10})?\}`|(?:^|\n)\([A-Za-z][\w:.-]{0,80}\)=[ \t]*(?:\n|$)/;

/**
 * True for a text in the syntax of MyST, where a line that begins with a percent sign is a comment.
 *
 * @example isMystText('(intro)=\n# Herons') // true
 */
export function isMystText(text: string): boolean {
  return sign.test(text);
}
