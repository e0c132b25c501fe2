import { isMystText } from './myst-text.ts';

/** Where a comment begins, and where it ends: of HTML, kramdown, Liquid and MDX. */
const comments: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/<!--/y, /-->/g],
  [/\{::comment\}/y, /\{:\/(?:comment)?\}/g],
  [/\{%-?\s{0,9}comment\s{0,9}-?%\}/y, /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g],
  [/\{\/\*/y, /\*\/\}/g],
  // Of Obsidian, with a line for its marker.
  [/(?<=^|\n)%%(?:[ \t][^%\n]*)?(?=\n)/y, /(?:^|\s)%%[ \t]*$/gm],
];

/** A comment of MyST, where the text is one of MyST. */
const ofMyst = /(?<=^|\n) {0,3}%(?!%)[^\n]*(?=\n|$)/y;

/** A comment of Obsidian within its line. */
const withinLine = /(?<![%\p{L}\p{N}\\])%%(?!%)(?=[^\n]*?\p{L})(?:[^%\n]|%(?!%)){1,600}%%(?![%\p{L}\p{N}])/uy;

/** A definition that leads nowhere, whose title is a comment: `[//]: # (how deep?)`. */
const definition =
  /(?<=^|\n) {0,3}\[[^\]\n]{1,60}\]:[ \t]*(?:#|<>)[ \t]+(?:\((?:[^()\n]|\n(?![ \t]*\n))*\)|"(?:[^"\n]|\n(?![ \t]*\n))*"|'(?:[^'\n]|\n(?![ \t]*\n))*')[ \t]*(?=\n|$)/y;

/** What may be a comment, or is code, which contains none. */
const sign =
  /(?<=^|\n) {0,3}(`{3,}|~{3,})[^\n]*|`+|<!--|(?<=^|\n) {0,3}\[[^\]\n]{1,60}\]:[ \t]*(?:#|<>)[ \t]|\{::comment\}|\{%-?\s{0,9}comment|\{\/\*|%%|(?<=^|\n) {0,3}%(?!%)/g;

/** What is in every comment. Most texts have none of it, and need not be searched for code. */
const signOfAny = /<!--|\{(?:::comment|%|\/\*)|%%|\]:[ \t]*(?:#|<>)|(?:^|\n) {0,3}%/;

/**
 * A text without the comments of its author, which no page shows either. Code is left as it is.
 *
 * @example withoutComments('Wades. <!-- how deep? -->') // 'Wades. '
 */
export function withoutComments(text: string): string {
  if (!signOfAny.test(text)) return text;
  let kept = '';
  let from = 0;
  /** Ends that the rest of the text does not have. */
  const missing = new Set<RegExp | string>();
  const lines = isMystText(text) ? [withinLine, definition, ofMyst] : [withinLine, definition];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const { 0: written, 1: fence, index } = match;
    const isCode = fence !== undefined || written.startsWith('`');
    const end = isCode
      ? endOfCode(text, index + written.length, fence ?? written, fence !== undefined, missing)
      : endOfComment(text, index, { lines, missing });
    if (end === undefined) continue;
    if (!isCode) {
      kept += text.slice(from, index);
      from = end;
    }
    sign.lastIndex = end;
  }
  return kept + text.slice(from);
}

function endOfComment(
  text: string,
  start: number,
  { lines, missing }: { readonly lines: readonly RegExp[]; readonly missing: Set<RegExp | string> },
): number | undefined {
  for (const [form, end] of comments) {
    form.lastIndex = start;
    if (missing.has(end) || !form.test(text)) continue;
    end.lastIndex = form.lastIndex;
    if (end.test(text)) return end.lastIndex;
    missing.add(end);
  }
  const whole = lines.find((form) => {
    form.lastIndex = start;
    return form.test(text);
  });
  return whole?.lastIndex;
}

/** After the marks that close a code block, or a piece of code; a block that is never closed goes on to the end. */
function endOfCode(
  text: string,
  start: number,
  signs: string,
  isBlock: boolean,
  missing: Set<RegExp | string>,
): number | undefined {
  const key = `${isBlock} ${signs}`;
  if (missing.has(key)) return isBlock ? text.length : undefined;
  const form = isBlock ? `\\n {0,3}${signs}[\`~]*[ \\t]*(?=\\n|$)` : `(?<!\`)${signs}(?!\`)`;
  const close = new RegExp(form, 'g');
  close.lastIndex = start;
  if (close.test(text)) {
    // A piece of code ends with its paragraph.
    const isOne = isBlock || !/\n[ \t]*\n/.test(text.slice(start, close.lastIndex));
    return isOne ? close.lastIndex : undefined;
  }
  missing.add(key);
  return isBlock ? text.length : undefined;
}
