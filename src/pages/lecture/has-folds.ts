import type { Block, Lecture, Section } from '../../lecture/lecture.ts';

/** True for a lecture in which something is folded, such as the answer of a question. */
export function hasFolds({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): boolean {
  return opening.some(isFolded) || sections.some(foldsIn);
}

function foldsIn({ blocks, sections }: Section): boolean {
  return blocks.some(isFolded) || sections.some(foldsIn);
}

function isFolded(block: Block): boolean {
  return block.kind === 'question' || (block.kind === 'prose' && block.isFolded === true);
}
