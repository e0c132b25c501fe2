import type { Catalogue, Model, Paper, Place } from '../catalogue/catalogue.ts';
import { isShown } from '../catalogue/figures/first-diagram.ts';
import { paperName } from '../catalogue/papers/paper-name.ts';
import { slugOf } from '../catalogue/slug.ts';
import { compareText } from '../collections/compare-text.ts';
import { headingId } from '../identity/heading-id.ts';
import { properties } from '../lecture/facts/fact-properties.ts';
import { isUntold } from '../lecture/facts/is-untold.ts';
import type { Subject } from '../lecture/headings/stated.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';
import { repositoryOf } from './aliases.ts';
import { type Belonging, belongings } from './belongings.ts';
import type { PackedMeasures } from './measures.ts';
import { listOrganisations } from './organisations.ts';
import { packMeasures } from './pack-measures.ts';

/**
 * Models, papers, lectures and topics by name, as the site's own file: small enough to be there before the reader
 * has typed the third letter. What a reader of the file can work out is left out; `readNames` does.
 */
export type Names = {
  readonly lectures: readonly PackedLecture[];
  /** How many of the lectures, from the first, are answers themselves; the others only teach something in this file. Nothing for all. */
  readonly answers?: number;
  /** Headings that models are under and entries that papers belong to. */
  readonly headings: readonly string[];
  readonly models: readonly PackedName[];
  readonly papers: readonly PackedName[];
  /** Tags and categories; the address of a topic follows from its name. */
  readonly topics: readonly string[];
};

/** Its title, with the last part of its page's address if that does not follow from the title. */
export type PackedLecture = string | readonly [title: string, slug: string];

/** The keys are short since they are written some hundred times. */
export type PackedName = {
  /** A model's name, a paper's title. */
  readonly n: string;
  /** Lectures that teach it, as indexes. */
  readonly l: readonly number[];
  /** Id of the section in each of these lectures; 0, or nothing, if it is the one that its heading gives. */
  readonly i?: readonly (string | 0)[];
  /** Last part of its page's address, if it does not follow from name or arXiv id. */
  readonly s?: string;
  /** Index of the heading that it is under. */
  readonly u?: number;
  /** arXiv id, which also gives the year. */
  readonly a?: string;
  readonly y?: number;
  /** Other names that an author gives it. */
  readonly o?: readonly string[];
  /** What its heading says after the name. */
  readonly t?: string;
  /** Owner and name of code and weights. */
  readonly r?: readonly string[];
  /** What it is, if it is not a model. */
  readonly k?: Subject;
  /** What it comes with: the sum of `belongings`. */
  readonly h?: number;
  /** Who wrote it. */
  readonly w?: readonly string[];
  /** Facts that its page tells: a bit for each of `properties`, in their order. */
  readonly f?: number;
  /** Organisations that made it. Of a paper: where it was published. */
  readonly g?: readonly string[];
  /** What it can be compared by. */
  readonly q?: PackedMeasures;
};

/** What a list of names is made from. */
export type NamesSource = Pick<Catalogue, 'lectures' | 'models' | 'papers'> & {
  /** Who wrote a paper and where it was published, by its key in the catalogue, if the course says so. */
  readonly written?: PaperOrigins;
};

/** Names in the order of the title page: `Haotian Liu`. */
export type PaperOrigin = { readonly authors?: readonly string[]; readonly venue?: string };

export type PaperOrigins = ReadonlyMap<string, PaperOrigin>;

/**
 * Builds the list of names from the catalogue. Equal catalogues give equal bytes.
 *
 * @param answers how many lectures, from the first, are answers themselves; the others are only places
 * @example JSON.stringify(buildNames(catalogue))
 */
export function buildNames(
  { lectures, models, papers, written }: NamesSource,
  topics: readonly string[] = [],
  answers: number = lectures.length,
): Names {
  const slugs = new Map(lectures.map(({ slug }, index) => [slug, index]));
  const taught = models.flatMap((model) => packModel(model, slugs));
  const cited = papers.flatMap((paper) => packPaper(paper, slugs, written?.get(paper.key)));
  const headings = [...new Set([...taught, ...cited].flatMap(({ under }) => under ?? []))].sort();
  const indexes = new Map(headings.map((heading, index) => [heading, index]));
  const finish = ({ under, ...packed }: Draft): PackedName => {
    const u = under === undefined ? undefined : indexes.get(under);
    return u === undefined ? packed : { ...packed, u };
  };
  return {
    lectures: lectures.map(packLecture),
    ...(answers < lectures.length && { answers }),
    headings,
    models: taught.map(finish).sort(byName),
    papers: cited.map(finish).sort(byName),
    topics,
  };
}

const packLecture: (lecture: Lecture) => PackedLecture = /* @__PURE__ */ rememberOf(
  ({ title, slug }: Lecture): PackedLecture => (slug === slugOf(title) ? title : [title, slug]),
);

/** The names of all topics, each spelling that gives an address of its own once. */
export function listTopics(lectures: NamesSource['lectures']): string[] {
  const names = lectures.flatMap(({ tags, categories }) => [...tags, ...categories]);
  const topics = new Map<string, string>();
  for (const name of names) if (slugOf(name) && !topics.has(slugOf(name))) topics.set(slugOf(name), name);
  return [...topics.values()].sort();
}

/** In letters: anything longer is the title of a paper, which is a name of its own. */
const longestSubtitle = 60;

type Draft = Omit<PackedName, 'u'> & { readonly under?: string };

function packModel(model: Model, slugs: ReadonlyMap<string, number>): Draft[] {
  return packPlaces(model.name, model.places, slugs, draftOfModel(model));
}

function packPaper(
  paper: Paper,
  slugs: ReadonlyMap<string, number>,
  { authors = [], venue }: PaperOrigin = {},
): Draft[] {
  const packed = packPlaces(paperName(paper), paper.places, slugs, draftOfPaper(paper));
  const origin = { ...(authors.length > 0 && { w: authors }), ...(venue && { g: [venue] }) };
  return packed.map((draft) => ({ ...draft, ...origin }));
}

/**
 * What a list says about a name whichever lectures the list has, and the id of a section that is implied. A name
 * in a very long course is in a dozen lists. Marked as pure, so that the scripts, which read the lists, do without it.
 */
type NameDraft = { readonly draft: Omit<Draft, 'n' | 'l' | 'i'>; readonly usualId: string };

const draftOfModel = /* @__PURE__ */ rememberOf((model: Model): NameDraft => {
  const { name, slug, resources, subject, subtitle } = model;
  const repositories = resources.flatMap(({ identity }) => repositoryOf(identity) ?? []);
  const has = sumBelongings({
    code: resources.some(({ role }) => role === 'code'),
    weights: resources.some(({ role, identity }) => role === 'model' || identity.type === 'huggingface'),
    figure: isShown(model),
  });
  const facts = sumFacts(model);
  const organisations = organisationsOf(model);
  const measures = packMeasures(model);
  const draft = {
    ...(slug !== slugOf(name) && { s: slug }),
    ...(model.family && { under: model.family }),
    ...(model.year && { y: model.year }),
    ...(model.aliases.length > 0 && { o: [...model.aliases].sort() }),
    ...(subtitle && subtitle.length <= longestSubtitle && { t: subtitle }),
    ...(repositories.length > 0 && { r: [...new Set(repositories)].sort() }),
    ...(subject && subject !== 'model' && { k: subject }),
    ...(has > 0 && { h: has }),
    ...(facts > 0 && { f: facts }),
    ...(organisations.length > 0 && { g: organisations }),
    ...(measures && { q: measures }),
  };
  return { draft, usualId: headingId(name) };
});

const draftOfPaper = /* @__PURE__ */ rememberOf((paper: Paper): NameDraft => {
  const under = paper.places[0]?.section.name;
  const has = sumBelongings({ code: paper.code.length > 0, weights: false, figure: false });
  const draft = {
    ...(paper.slug !== (paper.arxiv?.id ?? slugOf(paperName(paper))) && { s: paper.slug }),
    ...(under && { under }),
    ...(paper.arxiv && { a: paper.arxiv.id }),
    ...(paper.year && !paper.arxiv && { y: paper.year }),
    ...(has > 0 && { h: has }),
  };
  return { draft, usualId: headingId(under ?? '') };
});

function sumBelongings(has: Readonly<Record<Belonging, boolean>>): number {
  const names = Object.keys(belongings) as Belonging[];
  return names.reduce((sum, name) => sum + (has[name] ? belongings[name] : 0), 0);
}

/** Facts that only say that nothing is known are not an answer. */
function sumFacts({ facts }: Model): number {
  const stated = new Set(facts.filter((fact) => !isUntold(fact)).map(({ property }) => property));
  return properties.reduce((sum, property, bit) => sum + (stated.has(property) ? 2 ** bit : 0), 0);
}

function organisationsOf({ facts }: Model): string[] {
  const own = facts.filter(({ property }) => property === 'organisation');
  return [...new Set(own.flatMap(({ text }) => listOrganisations(text)))];
}

/** Nothing for what is taught nowhere, since no link could lead to it. A lecture counts once, with its first section. */
function packPlaces(
  name: string,
  places: readonly Place[],
  slugs: ReadonlyMap<string, number>,
  { draft, usualId }: NameDraft,
): Draft[] {
  const firsts = new Map<number, string>();
  for (const { lecture, section } of places) {
    const index = slugs.get(lecture.slug);
    if (index !== undefined && !firsts.has(index)) firsts.set(index, section.id);
  }
  if (firsts.size === 0) return [];
  const ids = [...firsts.values()].map((id) => (id === usualId ? 0 : id));
  return [{ n: name, l: [...firsts.keys()], ...(ids.some((id) => id !== 0) && { i: ids }), ...draft }];
}

/** By code unit and not by locale, so that every machine writes the same order. */
function byName(a: PackedName, b: PackedName): number {
  return compareText(a.n, b.n) || compareText(a.s ?? '', b.s ?? '') || (a.l[0] ?? 0) - (b.l[0] ?? 0);
}
