import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { modelKey } from '../identity/name.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';
import { listTaught } from './evidence/list-taught.ts';
import { listSections } from './list-sections.ts';
import { mostListed } from './most-listed.ts';
import { paperKey } from './papers/paper-key.ts';

/** How many things of each kind in a lecture have a page of their own. */
const countsOf: (lecture: Lecture) => readonly (readonly [name: string, count: number])[] =
  /* @__PURE__ */ rememberOf((lecture: Lecture) =>
    Object.entries(kinds).map(([name, listKeys]) => [name, new Set(listKeys(lecture)).size] as const),
  );

/** Which things in a lecture are listed with a page of their own. */
const kinds: Readonly<Record<'entries' | 'papers', (lecture: Lecture) => string[]>> = {
  entries: (lecture) =>
    mayHaveMany(lecture)
      ? listTaught(lecture).listed.map(({ section, names }) => modelKey(names.name) || section.id)
      : [],
  papers: (lecture) =>
    listSections(lecture).flatMap(({ section, resources }) =>
      [...resources, ...section.mentions].flatMap((resource) => paperKey(resource) ?? []),
    ),
};

/** A section is an entry at most twice, by itself and as a whole: fewer need not be asked what they are. */
function mayHaveMany(lecture: Lecture): boolean {
  return listSections(lecture).length * 2 >= mostListed;
}

/**
 * Reports lectures with more entries or papers than the course lists.
 *
 * @param fileOf the path of a lecture as its author knows it
 */
export function checkAmounts(
  lectures: readonly Lecture[],
  fileOf: (lecture: Lecture) => string,
): Diagnostic[] {
  return lectures.flatMap((lecture) =>
    countsOf(lecture).flatMap(([name, count]): Diagnostic[] => {
      if (count <= mostListed) return [];
      return [
        {
          rule: 'lecture/many',
          file: fileOf(lecture),
          line: 1,
          message: `The lecture has ${count} ${name}; the first ${mostListed} have pages and are listed.`,
          fix: 'Split the lecture into several.',
        },
      ];
    }),
  );
}
