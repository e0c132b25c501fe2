import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import { listTaught, type TaughtEntry } from '../catalogue/evidence/list-taught.ts';
import { listSections } from '../catalogue/list-sections.ts';
import { entryKey } from '../catalogue/models/build-models.ts';
import { findSubject } from '../catalogue/models/find-subject.ts';
import { type FormOf, findForms, listPaperKeys } from '../catalogue/papers/paper-forms.ts';
import { addTo } from '../collections/add-to.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../source/remember.ts';
import type { Counts } from './lists/rows.ts';
import type { Site } from './site.ts';

/** A course that calls what it lists by a name of its own, robots or museums, counts all of it as that. */
type Naming = Pick<Site, 'catalogue'>;

/** As what an entry is counted. */
export type CountedAs = 'models' | 'others';

/** How many of each are taught. */
type Tally = Readonly<Record<CountedAs, number>>;

/** What the catalogue knows about the lectures that are counted. */
type Known = {
  /** How many things of the catalogue each of them teaches. */
  readonly taught: ReadonlyMap<Lecture, Tally>;
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
  const { taught, formOf = findForms([lecture]) } = known;
  return {
    lectures: 1,
    ...(taught ? (taught.get(lecture) ?? tally([])) : taughtIn(lecture, naming)),
    papers: new Set(listPaperKeys(lecture).map(formOf)).size,
    ...countOwn(lecture),
  };
}

/** What a lecture contains whatever else the course does. */
export const countOwn: Remembered<Lecture, Pick<Counts, 'code' | 'figures'>> = /* @__PURE__ */ rememberOf(
  (lecture: Lecture) => {
    const sections = listSections(lecture);
    const resources = sections.flatMap((entry) => entry.resources);
    const code = resources.flatMap(({ role, address }) => (role === 'code' ? address : []));
    return { code: new Set(code).size, figures: sections.flatMap((entry) => entry.figures).length };
  },
);

/** What a lecture teaches by itself, each name once. */
function taughtIn(lecture: Lecture, naming: Naming): Tally {
  const byName = new Map<string, TaughtEntry[]>();
  for (const entry of listTaught(lecture).listed) addTo(byName, entryKey(entry), entry);
  return tally([...byName.values()].map((entries) => countAs(findSubject(entries), naming)));
}

/** How many things each lecture teaches: one that it teaches in two places counts once, two in one heading twice. */
export function countTaught(models: readonly Model[], naming: Naming): ReadonlyMap<Lecture, Tally> {
  const counted = new Map<Lecture, CountedAs[]>();
  for (const { subject, places } of models)
    for (const lecture of new Set(places.map(({ lecture }) => lecture)))
      addTo(counted, lecture, countAs(subject, naming));
  return new Map([...counted].map(([lecture, each]) => [lecture, tally(each)]));
}

/** How many of each there are. */
export function tally(counted: readonly CountedAs[]): Tally {
  const models = counted.filter((each) => each === 'models').length;
  return { models, others: counted.length - models };
}

/** As what a thing of the catalogue is counted. */
export function countAs(subject: Model['subject'], { catalogue }: Naming): CountedAs {
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
  const sum = (key: 'code' | 'figures') => [...counts.values()].reduce((total, each) => total + each[key], 0);
  return {
    lectures: lectures.length,
    ...tally(models.map(({ subject }) => countAs(subject, naming))),
    papers: papers.length,
    code: sum('code'),
    figures: sum('figures'),
  };
}
