import type { Catalogue } from '../catalogue/catalogue.ts';
import { listTaught } from '../catalogue/evidence/list-taught.ts';
import { listSections } from '../catalogue/list-sections.ts';
import { type FormOf, findForms, listPaperKeys } from '../catalogue/papers/paper-forms.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';
import type { Counts } from './lists/rows.ts';

/** What the catalogue knows about the lectures that are counted. */
type Known = {
  /** Sections that it lists. */
  readonly listed: ReadonlySet<Section>;
  /** Which of several addresses identifies a paper. */
  readonly formOf: FormOf;
};

/**
 * How much one lecture contains. A paper or repository that it links twice counts once, wherever it links it.
 *
 * @param known what is left out is what the lecture says by itself
 */
export function countLecture(lecture: Lecture, known: Partial<Known> = {}): Counts {
  const { listed = listedIn(lecture), formOf = findForms([lecture]) } = known;
  return {
    lectures: 1,
    models: listSections(lecture).filter(({ section }) => listed.has(section)).length,
    papers: new Set(listPaperKeys(lecture).map(formOf)).size,
    ...countOwn(lecture),
  };
}

/** What a lecture contains whatever else the course does. */
const countOwn: (lecture: Lecture) => Pick<Counts, 'code' | 'figures'> = /* @__PURE__ */ rememberOf(
  (lecture: Lecture) => {
    const sections = listSections(lecture);
    const resources = sections.flatMap((entry) => entry.resources);
    const code = resources.flatMap(({ role, address }) => (role === 'code' ? address : []));
    return { code: new Set(code).size, figures: sections.flatMap((entry) => entry.figures).length };
  },
);

function listedIn(lecture: Lecture): ReadonlySet<Section> {
  return new Set(listTaught(lecture).listed.map(({ section }) => section));
}

/** The counts of nothing. */
export const emptyCounts: Counts = { lectures: 0, models: 0, papers: 0, code: 0, figures: 0 };

/** How much the course contains. A model or paper that two lectures teach counts once. */
export function countCourse(
  { lectures, models, papers }: Catalogue,
  counts: ReadonlyMap<Lecture, Counts>,
): Counts {
  const sum = (key: 'code' | 'figures') => [...counts.values()].reduce((total, each) => total + each[key], 0);
  return {
    lectures: lectures.length,
    models: models.length,
    papers: papers.length,
    code: sum('code'),
    figures: sum('figures'),
  };
}
