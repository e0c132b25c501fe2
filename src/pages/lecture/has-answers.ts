import type { Block, Lecture, Section } from '../../lecture/lecture.ts';

/** True for a lecture with a question whose answer is folded. */
export function hasAnswers({ opening, sections }: Pick<Lecture, 'opening' | 'sections'>): boolean {
  return opening.some(asks) || sections.some(asksIn);
}

function asksIn({ blocks, sections }: Section): boolean {
  return blocks.some(asks) || sections.some(asksIn);
}

function asks(block: Block): boolean {
  return block.kind === 'question' || (block.kind === 'prose' && block.asks === true);
}
