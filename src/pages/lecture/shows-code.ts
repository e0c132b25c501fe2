import type { Html } from '../../html/html.ts';
import type { Block, Lecture, Section } from '../../lecture/lecture.ts';
import { markupOf } from '../../lecture/questions/question.ts';

/** True for a lecture with blocks of code, in its text or in a question. */
export function showsCode({ opening, sections, closing }: Lecture): boolean {
  return [...opening, ...closing].some(holdsCode) || sections.some(holdsCodeBelow);
}

function holdsCodeBelow({ blocks, sections }: Section): boolean {
  return blocks.some(holdsCode) || sections.some(holdsCodeBelow);
}

function holdsCode(block: Block): boolean {
  if (block.kind === 'prose') return isCode(block.html);
  return block.kind === 'question' && markupOf(block.question).some(isCode);
}

function isCode(html: Html): boolean {
  return html.includes('<pre');
}
