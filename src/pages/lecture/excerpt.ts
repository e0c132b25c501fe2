import { dropNoteRefs } from '../../html/drop-note-refs.ts';
import type { Section } from '../../lecture/lecture.ts';

/** About three lines of a wide column. */
const longest = 240;

/** No more markup than this is looked at; the excerpt is cut anyhow. */
const looked = 6000;

/** What is in the text but not part of its sentences, with its content. */
const noText =
  /<(pre|figure|table|svg|math|h[1-6]|summary|video|iframe|script|style|figcaption)\b[\s\S]*?(?:<\/\1>|$)/g;

/** Where one piece of text ends and the next one starts. */
const border = /<\/?(?:p|li|ul|ol|br|div|blockquote|td|th|tr|dd|dt|dl|details|hr)\b[^>]*>/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The end of a sentence: a full stop followed by a space and no lower-case letter, or a Chinese full stop. */
const sentenceEnd = /[.!?]['"”’)\]]*(?=\s+[^\p{Ll}\s])|[。！？][」』”’）]*/gu;

/** Letters followed by a full stop that does not end a sentence. */
const abbreviation = /(?:^|[\s(])(?:[A-Z]|e\.g|i\.e|cf|vs|etc|al|Fig|Figs|Eq|Sec|No|Dr|Mr|Ms|St|approx)\.$/;

/**
 * The first sentences of a section's own text, as plain words.
 *
 * @returns nothing if the section has no text
 * @example excerptOf(section) // 'LLaVA joins a frozen CLIP to Vicuna by one linear layer.'
 */
export function excerptOf({ blocks }: Pick<Section, 'blocks'>): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    const text = plainText(block.html);
    if (/\p{L}/u.test(text)) return cutAtSentence(text, longest);
  }
  return undefined;
}

/** Markup as the words that a reader sees, in one line. */
export function plainText(html: string): string {
  return dropNoteRefs(html)
    .replace(noText, ' ')
    .slice(0, looked)
    .replace(/<[^>]*$/, '')
    .replace(border, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

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
