import { listLinked } from '../../catalogue/build-repositories.ts';
import { listTaught } from '../../catalogue/evidence/list-taught.ts';
import { listMentions } from '../../catalogue/papers/build-papers.ts';
import { listPaperKeys, listTitled } from '../../catalogue/papers/paper-forms.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { countOwn } from '../../pages/count.ts';
import { listPaperFigures } from '../../pages/figures/placed-figure.ts';
import { playersOf } from '../../pages/lecture/frame-sites.ts';
import { listContents } from '../../pages/lecture/lecture-pages.ts';
import { acronymsOf } from '../../search/list-terms.ts';
import type { Remembered } from '../../source/remember.ts';

/** What is found in a lecture alone, and takes long enough that it is kept with its reading. */
const finders = {
  acronyms: acronymsOf,
  contents: listContents,
  counts: countOwn,
  figures: listPaperFigures,
  paperKeys: listPaperKeys,
  papers: listMentions,
  players: playersOf,
  repositories: listLinked,
  taught: listTaught,
  titled: listTitled,
};

/** What was found in one lecture, packed with it, since it is made of its sections. */
export type FoundAlone = { readonly [Name in keyof typeof finders]: ReturnType<(typeof finders)[Name]> };

export function findAlone(lecture: Lecture): FoundAlone {
  const found = Object.entries(finders).map(([name, find]) => [name, find(lecture)] as const);
  return Object.fromEntries(found) as FoundAlone;
}

/** Takes over what was found in a lecture when it was read, in another thread or by an earlier build. */
export function takeFound(lecture: Lecture, found: FoundAlone): void {
  for (const [name, find] of Object.entries(finders) as [keyof FoundAlone, Remembered<Lecture, unknown>][])
    find.take(lecture, found[name]);
}
