import type { Lecture, Section } from '../../lecture/lecture.ts';

type Sections = Pick<Lecture, 'opening' | 'sections'>;

/** True for a lecture with paragraphs in a language that is not its own. */
export function hasOtherLanguage({ opening, sections }: Sections): boolean {
  return [...opening, ...sections.flatMap(blocksOf)].some(
    (block) => block.kind === 'prose' && /<p\b[^>]* lang="/.test(block.html),
  );
}

function blocksOf({ blocks, sections }: Section): Section['blocks'] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}
