/** What a terminal obeys or a reader cannot see: control characters, and those that turn the direction of text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** The same, in a text of several lines. */
const hiddenInLines = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * Escapes what a terminal would obey: a file name comes from the author, or from someone else.
 *
 * @example showControls('a\u001b[2Jb.md') // 'a\\u001b[2Jb.md'
 */
export function showControls(name: string): string {
  return name.replace(hidden, writeOut);
}

/** The same for a text that may have several lines. */
export function showControlsInLines(text: string): string {
  return text.replace(hiddenInLines, writeOut);
}

function writeOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
