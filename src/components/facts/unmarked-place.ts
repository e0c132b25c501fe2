import { createContext } from 'preact';
import type { Fact, Lecture, Section } from '../../lecture/lecture.ts';
import { areAllMarked, listCertainties } from './certainty-legend.tsx';

/** Which fact sheet of a page says what a value without a mark means, for all sheets of the page. */
export type UnmarkedPlace = {
  readonly facts?: readonly Fact[];
  /** Whether every value of the page is marked by its author. */
  readonly isAllMarked: boolean;
};

/** Absent on pages where every sheet says it itself. */
export const UnmarkedPlaceContext = createContext<UnmarkedPlace | undefined>(undefined);

/** The first sheet of a lecture with a value that was seen in its source. */
export function findUnmarkedPlace({ opening, sections }: Lecture): UnmarkedPlace {
  const sheets = [opening, ...sections.flatMap(blocksOf)].flatMap((blocks) =>
    blocks.flatMap((block) => (block.kind === 'facts' ? [block.facts] : [])),
  );
  const marked = sheets.filter((facts) => listCertainties(facts).length > 0);
  const facts = marked.find((sheet) => listCertainties(sheet).includes('source'));
  return { ...(facts && { facts }), isAllMarked: marked.every(areAllMarked) };
}

function blocksOf({ blocks, sections }: Section): Section['blocks'][] {
  return [blocks, ...sections.flatMap(blocksOf)];
}
