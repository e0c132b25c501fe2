import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import { listTaught } from '../catalogue/evidence/list-taught.ts';
import { listSections } from '../catalogue/list-sections.ts';
import { findSubject } from '../catalogue/models/find-subject.ts';
import { type FormOf, findForms, listPaperKeys } from '../catalogue/papers/paper-forms.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';
import type { Counts } from './lists/rows.ts';
import type { Site } from './site.ts';

/** A course that calls what it lists by a name of its own, robots or museums, counts all of it as that. */
type Naming = Pick<Site, 'catalogue'>;

/** As what an entry is counted. */
export type CountedAs = 'models' | 'others';

/** What the catalogue knows about the lectures that are counted. */
type Known = {
  /** Sections that it lists. */
  readonly listed: ReadonlyMap<Section, CountedAs>;
  /** Which of several addresses identifies a paper. */
  readonly formOf: FormOf;
};

/**
 * How much one lecture contains. A paper or repository that it links twice counts once, wherever it links it.
 *
 * @param naming of the course
 * @param known what is left out is what the lecture says by itself
 */
export function countLecture(lecture: Lecture, naming: Naming, known: Partial<Known> = {}): Counts {
  const { listed = listedIn(lecture, naming), formOf = findForms([lecture]) } = known;
  const entries = listSections(lecture).map(({ section }) => listed.get(section));
  return {
    lectures: 1,
    models: entries.filter((each) => each === 'models').length,
    others: entries.filter((each) => each === 'others').length,
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

function listedIn(lecture: Lecture, naming: Naming): ReadonlyMap<Section, CountedAs> {
  const { listed } = listTaught(lecture);
  return new Map(listed.map((entry) => [entry.section, countAs(findSubject([entry]), naming)]));
}

/** The sections that teach what is listed, and as what each is counted. */
export function listCounted(models: readonly Model[], naming: Naming): ReadonlyMap<Section, CountedAs> {
  return new Map(
    models.flatMap(({ subject, places }) =>
      places.map(({ section }) => [section, countAs(subject, naming)] as const),
    ),
  );
}

function countAs(subject: Model['subject'], { catalogue }: Naming): CountedAs {
  return subject === 'model' || catalogue ? 'models' : 'others';
}

/** The counts of nothing. */
export const emptyCounts: Counts = { lectures: 0, models: 0, others: 0, papers: 0, code: 0, figures: 0 };

/** How much the course contains. A model or paper that two lectures teach counts once. */
export function countCourse(
  { lectures, models, papers }: Catalogue,
  counts: ReadonlyMap<Lecture, Counts>,
  naming: Naming,
): Counts {
  const counted = models.map(({ subject }) => countAs(subject, naming));
  const sum = (key: 'code' | 'figures') => [...counts.values()].reduce((total, each) => total + each[key], 0);
  return {
    lectures: lectures.length,
    models: counted.filter((each) => each === 'models').length,
    others: counted.filter((each) => each === 'others').length,
    papers: papers.length,
    code: sum('code'),
    figures: sum('figures'),
  };
}
