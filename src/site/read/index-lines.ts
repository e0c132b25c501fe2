/** Lines of a file by what they hold. */
export type LineIndex = {
  /** The lines that hold a text, as they follow each other. */
  readonly find: (text: string) => readonly string[];
};

/** Letters or digits in a row: an arXiv id with a version is three of them. */
const run = /\p{L}+|\p{N}+/gu;

/** Reads lines once, so that each of many texts is looked for only where it can be. */
export function indexLines(lines: readonly string[]): LineIndex {
  const byRun = new Map<string, string[]>();
  for (const line of lines)
    for (const each of new Set(line.match(run))) {
      const holding = byRun.get(each);
      if (holding) holding.push(line);
      else byRun.set(each, [line]);
    }
  return {
    find: (text) => {
      const [longest] = [...text.matchAll(run)].map(([found]) => found).sort((a, b) => b.length - a.length);
      const candidates = longest === undefined ? lines : (byRun.get(longest) ?? []);
      return candidates.filter((line) => line.includes(text));
    },
  };
}
