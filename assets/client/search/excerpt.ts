import { joinHan } from '../../../src/search/han-words.ts';
import type { Segment } from './marks.ts';
import type { SectionMatch } from './match-section.ts';

/** Words of an excerpt; a Han character counts as one. */
const longest = 34;

/** Words before the first match. */
const before = 6;

/** The words around the best place of a match, with what was looked for marked. */
export function buildExcerpt({
  section,
  span: [from, to],
  places,
}: Pick<SectionMatch, 'section' | 'span' | 'places'>): Segment[] {
  const { words, titleLength } = section;
  // The heading is above the excerpt already.
  const first = words.length > titleLength ? titleLength : 0;
  const around = Math.min(from, words.length) - (to - from < longest ? before : 2);
  const start = Math.max(first, around);
  const end = Math.min(words.length, start + longest);
  const segments: Segment[] = start > first ? [{ text: '… ', isMarked: false }] : [];
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    if (place > start)
      addGap(segments, words[place - 1] ?? '', word, places.has(place - 1) && places.has(place));
    if (places.has(place)) segments.push(...markWord(word));
    else segments.push({ text: word, isMarked: false });
  }
  if (end < words.length) segments.push({ text: ' …', isMarked: false });
  return merge(segments);
}

/** The gap between two words, where there is one: Chinese has none. Within a phrase it is marked too. */
function addGap(segments: Segment[], left: string, right: string, isWithin: boolean): void {
  const gap = joinHan(`${left} ${right}`) === left + right ? '' : ' ';
  const isOpen = segments.at(-1)?.isMarked ?? false;
  segments.push({ text: gap, isMarked: isWithin && isOpen });
}

/** The punctuation around a word is not what was looked for. */
function markWord(text: string): Segment[] {
  const [, left = '', word = '', right = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: left, isMarked: false },
    { text: word, isMarked: true },
    { text: right, isMarked: false },
  ].filter(({ text }) => text !== '');
}

function merge(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const { text, isMarked } of segments) {
    const last = merged.at(-1);
    if (last && (last.isMarked === isMarked || text === ''))
      merged[merged.length - 1] = { text: last.text + text, isMarked: last.isMarked };
    else merged.push({ text, isMarked });
  }
  return merged;
}
