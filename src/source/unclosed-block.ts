/** Keys that show that lines at the top of a file are front matter, not a text that starts with a divider. */
const knownKey =
  /^(?:title|date|authors?|layout|tags?|categor(?:y|ies)|description|permalink|lang|language|slug|draft|published|unlisted|math)[ \t]*:/im;

const keyLine = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:[ \t]|$)/u;

/** What continues the value above: an item of a list, or an indented line. */
const valueLine = /^(?:[ \t]+\S|-[ \t])/;

/**
 * Finds the end of a block that is never closed: after the last of the lines at the top that are keys with their values,
 * blank lines between them included.
 *
 * @param lines of the file, after the `---` that opens the block
 * @returns how many of the lines are the block; undefined for a text that starts with a divider
 * @example findBlockEnd(['title: Birds', '', 'Text.']) // 1
 */
export function findBlockEnd(lines: readonly string[]): number | undefined {
  if (!keyLine.test(lines[0] ?? '')) return undefined;
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (keyLine.test(line) || (length === index && valueLine.test(line))) length = index + 1;
    else if (line.trim()) break;
  }
  return knownKey.test(lines.slice(0, length).join('\n')) ? length : undefined;
}
