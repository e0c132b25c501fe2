/** The end of a sentence: a full stop followed by a space and no lower-case letter, or a Chinese full stop. */
const sentenceEnd = /[.!?]['"”’)\]]*(?=\s+[^\p{Ll}\s])|[。！？][」』”’）]*/gu;

/** Letters followed by a full stop that does not end a sentence. */
const abbreviation = /(?:^|[\s(])(?:[A-Z]|e\.g|i\.e|cf|vs|etc|al|Fig|Figs|Eq|Sec|No|Dr|Mr|Ms|St|approx)\.$/;

/**
 * As many whole sentences as there is room for; a first one that is longer is cut at a word.
 *
 * @example cutAtSentence('It waits. It strikes.', 12) // 'It waits.'
 */
export function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const match of text.slice(0, most + 2).matchAll(sentenceEnd)) {
    const at = match.index + match[0].length;
    if (at <= most && !abbreviation.test(text.slice(0, at))) end = at;
  }
  if (end > 0) return text.slice(0, end);
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${word > most / 2 ? cut.slice(0, word).replace(/[\s,;:，、；：]+$/, '') : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
