import type { Block, Lecture, Section } from '../../lecture/lecture.ts';

/** True for a lecture with blocks of code, in its text or in a question. */
export function showsCode({ opening, sections, closing }: Lecture): boolean {
  return [...opening, ...closing].some(holdsCode) || sections.some(holdsCodeBelow);
}

function holdsCodeBelow({ blocks, sections }: Section): boolean {
  return blocks.some(holdsCode) || sections.some(holdsCodeBelow);
}

function holdsCode(block: Block): boolean {
  if (block.kind === 'prose') return block.html.includes('<pre');
  // Any piece of a question may have code.
  return block.kind === 'question' && JSON.stringify(block.question).includes('<pre');
}
