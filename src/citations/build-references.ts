import type { Catalogue, Paper } from '../catalogue/catalogue.ts';
import { groupByLecture } from '../catalogue/group-by-lecture.ts';
import { compareText } from '../collections/compare-text.ts';
import { monthNumber } from '../collections/month-number.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { LastMade } from '../source/last-made.ts';
import type { PaperRecords } from '../source/paper-records.ts';
import { parseAuthors } from './authors.ts';
import { CiteKeys, citeKey } from './cite-key.ts';
import { buildPaperDraft } from './paper-draft.ts';
import type { Reference, References } from './reference.ts';

/** What citations take from the site. */
export type CitedSite = {
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
  /** Absolute; undefined where the course does not say where it is. */
  readonly address: string | undefined;
  readonly addressOf: (lecture: Lecture) => string | undefined;
};

type Draft = Omit<Reference, 'key'>;

/** Of papers. */
const drafts = /* @__PURE__ */ new LastMade<Draft>();
const references = /* @__PURE__ */ new LastMade<Reference>();

/**
 * Makes a reference of everything that can be cited. Keys depend on what is cited and on nothing else in the course, except
 * for works that would share one: then the oldest has it.
 */
export function buildReferences(
  catalogue: Pick<Catalogue, 'lectures' | 'papers'>,
  records: PaperRecords,
  site: CitedSite,
): References {
  const keys = new CiteKeys();
  const name = (draft: Draft, year = draft.year): Reference => {
    const key = keys.take(citeKey({ ...draft, ...(year && { year }) }, draft.kind));
    return references.of(draft, [key], () => ({ ...draft, key }));
  };
  const papers = new Map<string, Reference>();
  for (const paper of [...catalogue.papers].sort(oldestFirst)) {
    const record = records.get(paper.key);
    const draft = drafts.of(paper, [record], () => buildPaperDraft(paper, record));
    papers.set(paper.key, name(draft, paper.year));
  }
  const lectures = new Map<string, Reference>();
  for (const lecture of [...catalogue.lectures].reverse()) {
    lectures.set(lecture.slug, name(buildLectureDraft(lecture, site)));
  }
  return {
    course: name(buildCourseDraft(site)),
    lectures,
    papers,
    papersOf: groupPapers(catalogue.papers, papers),
  };
}

function buildLectureDraft(lecture: Lecture, site: CitedSite): Draft {
  const [year, month, day] = (lecture.date?.iso ?? '').split('-').map(Number);
  const address = site.addressOf(lecture);
  return {
    kind: 'lecture',
    title: lecture.title,
    ...parseAuthors(lecture.authors),
    ...(year && month && day && { year, month, day }),
    ...(address && { address }),
    venue: site.title,
    language: lecture.language ?? site.language,
  };
}

function buildCourseDraft({ title, language, authors, address }: CitedSite): Draft {
  return { kind: 'course', title, ...parseAuthors(authors), ...(address && { address }), language };
}

function groupPapers(
  papers: readonly Paper[],
  references: ReadonlyMap<string, Reference>,
): Map<string, Reference[]> {
  const cited = papers.filter(({ key }) => references.has(key));
  return new Map(
    [...groupByLecture(cited)].map(([slug, own]) => [
      slug,
      own.flatMap(({ key }) => references.get(key) ?? []),
    ]),
  );
}

/** What a course adds later is mostly newer, and then takes no key from what is there. */
function oldestFirst(a: Paper, b: Paper): number {
  return ageOf(a) - ageOf(b) || compareText(a.key, b.key);
}

function ageOf({ year, arxiv }: Paper): number {
  return monthNumber({ year: year ?? 9999, month: arxiv?.month });
}
