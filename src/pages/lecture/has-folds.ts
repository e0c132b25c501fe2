import type { Block, Lecture, Section } from '../../lecture/lecture.ts';

/** What an author folded; a diagram in words was folded by us, and is on no paper. */
const fold = /<details(?! class="diagram-text")/;

/** True for a lecture in which something is folded, such as the answer of a question. */
export function hasFolds({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): boolean {
  return opening.some(isFolded) || sections.some(foldsIn);
}

function foldsIn({ blocks, sections }: Section): boolean {
  return blocks.some(isFolded) || sections.some(foldsIn);
}

function isFolded(block: Block): boolean {
  return block.kind === 'question' || (block.kind === 'prose' && fold.test(block.html));
}
