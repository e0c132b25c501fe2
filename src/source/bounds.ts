import type { Finding } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './source-file.ts';

/** The greatest length of a text that is shown on many pages: a title is on every page of its lecture's entries. */
export const mostLetters = { title: 300, description: 2000 } as const;

/** How many names of one kind a post may have. Each tag is a page, on which all the others are shown. */
export const mostNames = { authors: 100, categories: 50, tags: 50 } as const;

/** Letters of one name. */
export const longestName = 200;

/**
 * Cuts a text between two letters.
 *
 * @example cutText('Herons of the river', 6) // 'Herons…'
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** The text of a key as far as it is shown; a longer one is reported. */
export function boundText(
  file: SourceFile,
  key: keyof typeof mostLetters,
  text: string,
  findings: Finding[],
): string {
  const most = mostLetters[key];
  if (text.length <= most) return text;
  const cut = cutText(text, most);
  findings.push({
    rule: 'front-matter/long',
    line: file.keyLines[key] ?? 1,
    message: `${key} has ${text.length} characters; readers see only the first ${most}.`,
    fix: `Shorten it to ${most} characters, and move the rest into the text.`,
  });
  return cut;
}

/** The names of a kind as far as they are used; more or longer ones are reported. */
export function boundNames(
  kind: keyof typeof mostNames,
  names: readonly string[],
  line: number,
  findings: Finding[],
): string[] {
  const most = mostNames[kind];
  const isLong = names.some((name) => name.length > longestName);
  const faults = [
    ...(names.length > most ? [`${kind} has ${names.length} names; only the first ${most} are used`] : []),
    ...(isLong ? [`a name in ${kind} has more than ${longestName} characters; it is cut off`] : []),
  ];
  for (const fault of faults) {
    findings.push({
      rule: 'front-matter/long',
      line,
      message: `${fault}.`,
      fix: `Keep at most ${most} names under ${kind}, of at most ${longestName} characters each.`,
    });
  }
  return names.slice(0, most).map((name) => cutText(name, longestName));
}
