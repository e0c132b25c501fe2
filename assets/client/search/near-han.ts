import type { PageSection } from './page-sections.ts';

/** Fewer characters have too many others near them, and of a longer run each would be looked up. */
const shortest = 3;
const longest = 10;

/** Where one character of a run may be wrong, missing or too many: what comes before and after it. */
export type Gap = { readonly before: string; readonly behind: string; readonly isMissing: boolean };

/**
 * Lists how a run of Han characters may have been meant with one character wrong, too many or missing.
 *
 * @param text the whole query
 * @returns none for a text that is not one run
 */
export function listGaps(text: string): Gap[] {
  const characters = [...text];
  if (!/^\p{Script=Han}+$/u.test(text) || characters.length < shortest || characters.length > longest)
    return [];
  const piece = (from: number, to?: number) => characters.slice(from, to).join('');
  return [
    // A wrong first character leaves the rest, which is found as it is.
    ...characters.slice(1).map((_, at) => ({
      before: piece(0, at + 1),
      behind: piece(at + 2),
      isMissing: false,
    })),
    ...characters.slice(1).map((_, at) => ({
      before: piece(0, at + 1),
      behind: piece(at + 1),
      isMissing: true,
    })),
  ];
}

/**
 * Finds a run with a gap in a section.
 *
 * @param gap folded
 * @returns the words from the first to after the last; undefined where it is not there
 */
export function findGap(
  { folded, whole }: Pick<PageSection, 'folded' | 'whole'>,
  { before, behind, isMissing }: Gap,
): readonly [from: number, to: number] | undefined {
  for (let at = whole.indexOf(before); at >= 0; at = whole.indexOf(before, at + 1)) {
    for (const skipped of isMissing ? [1] : [1, 0]) {
      const rest = at + before.length + skipped;
      if (whole.startsWith(behind, rest) && isHanAt(whole, at + before.length, skipped))
        return [wordAt(folded, at), wordAt(folded, rest + behind.length - 1) + 1];
    }
  }
  return undefined;
}

function isHanAt(text: string, at: number, length: number): boolean {
  return length === 0 || /\p{Script=Han}/u.test(text.charAt(at));
}

/** Which word a letter of the whole belongs to. */
function wordAt(folded: readonly string[], letter: number): number {
  let end = 0;
  return folded.findIndex((word) => {
    end += word.length;
    return letter < end;
  });
}
