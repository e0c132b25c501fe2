import type { Block, Lecture, Section } from '../lecture/lecture.ts';

/** Words a minute; what a reader of Chinese counts are characters. */
const wordsRead = 220;
const hanRead = 400;

/** What is looked at or copied rather than read; tables and folded answers are read. */
const unread = /<(pre|figure|svg|math|video|script|style)\b[\s\S]*?(?:<\/\1>|$)/g;

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/**
 * Whole minutes that the prose of a lecture takes, at least one where there is any.
 *
 * @example readingMinutes(lecture) // 28
 */
export function readingMinutes({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): number {
  const text = [...proseOf(opening), ...sections.flatMap(proseOfSection)].join('\n');
  const characters = text.match(han)?.length ?? 0;
  const words = text.replace(han, ' ').match(word)?.length ?? 0;
  return Math.ceil(words / wordsRead + characters / hanRead);
}

function proseOfSection({ blocks, sections }: Section): string[] {
  return [...proseOf(blocks), ...sections.flatMap(proseOfSection)];
}

function proseOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'prose' ? block.html.replace(unread, ' ').replace(/<[^>]*>|&\w+;/g, ' ') : [],
  );
}
