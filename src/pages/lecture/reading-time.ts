import type { Block, Lecture, Section } from '../../lecture/lecture.ts';

/** Words per minute; in Chinese, characters. */
const wordsRead = 220;
const hanRead = 400;

/** Seconds that a reader gives to what is looked at. */
const seconds = { figure: 12, drawing: 12, formula: 10, card: 4 } as const;

/** What is looked at or copied rather than read; tables and folded answers are read. */
const unread = /<(pre|figure|svg|math|video|script|style)\b[\s\S]*?(?:<\/\1>|$)/g;
const formula = /<math\b[^>]*display="block"/g;

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/**
 * Whole minutes that a lecture takes: its words, and a look at its figures, drawings, displayed formulas and cards. None if there is more
 * to look at than to read: how long that takes is the reader's choice.
 *
 * @example readingMinutes(lecture) // 58
 */
export function readingMinutes({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): number {
  const blocks = [...opening, ...sections.flatMap(blocksOf)];
  const read = minutesOfText(blocks.flatMap(textOf).join('\n'));
  const looked = blocks.reduce((sum, block) => sum + secondsFor(block), 0) / 60;
  return read < looked ? 0 : Math.ceil(read + looked);
}

function blocksOf({ blocks, sections }: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}

function minutesOfText(text: string): number {
  const characters = text.match(han)?.length ?? 0;
  const words = text.replace(han, ' ').match(word)?.length ?? 0;
  return words / wordsRead + characters / hanRead;
}

function textOf(block: Block): string[] {
  if (block.kind === 'facts') return block.facts.map(({ label, text }) => `${label} ${text}`);
  if (block.kind === 'question') return [block.question.text];
  if (block.kind !== 'prose') return [];
  return [block.html.replace(unread, ' ').replace(/<[^>]*>|&\w+;/g, ' ')];
}

function secondsFor(block: Block): number {
  if (block.kind === 'gallery') return block.figures.length * seconds.figure;
  if (block.kind === 'cards') return block.resources.length * seconds.card;
  if (block.kind !== 'prose') return 0;
  const formulas = block.html.match(formula)?.length ?? 0;
  return (block.diagrams?.length ?? 0) * seconds.drawing + formulas * seconds.formula;
}
