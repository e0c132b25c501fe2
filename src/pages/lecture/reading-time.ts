import type { Block, Lecture, Section } from '../../lecture/lecture.ts';
import { sizeOf, type TextSize } from '../../lecture/text-size.ts';

/** Words per minute; in Chinese, characters. */
const wordsRead = 220;
const hanRead = 400;

/** Seconds that a reader gives to what is looked at. */
const seconds = { figure: 12, drawing: 12, formula: 10, card: 4 } as const;

/**
 * Whole minutes that a lecture takes: its words, and a look at its figures, drawings, displayed formulas and cards. None if there is more
 * to look at than to read: how long that takes is the reader's choice.
 *
 * @example readingMinutes(lecture) // 58
 */
export function readingMinutes({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): number {
  const blocks = [...opening, ...sections.flatMap(blocksOf)];
  const sizes = blocks.flatMap(sizesOf);
  const read = minutesOf({
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    characters: sizes.reduce((sum, { characters }) => sum + characters, 0),
  });
  const looked = blocks.reduce((sum, block) => sum + secondsFor(block), 0) / 60;
  return read < looked ? 0 : Math.ceil(read + looked);
}

function blocksOf({ blocks, sections }: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}

function minutesOf({ words, characters }: TextSize): number {
  return words / wordsRead + characters / hanRead;
}

function sizesOf(block: Block): TextSize[] {
  if (block.kind === 'facts') return block.facts.map(({ label, text }) => sizeOf(`${label} ${text}`));
  if (block.kind === 'question') return [sizeOf(block.question.text)];
  return block.kind === 'prose' ? [block.size] : [];
}

function secondsFor(block: Block): number {
  if (block.kind === 'gallery') return block.figures.length * seconds.figure;
  if (block.kind === 'cards') return block.resources.length * seconds.card;
  if (block.kind !== 'prose') return 0;
  const { diagrams = [], formulas = 0 } = block;
  return diagrams.length * seconds.drawing + formulas * seconds.formula;
}
