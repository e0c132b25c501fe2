import type { Catalogue, Model, Paper, Place } from '../catalogue/catalogue.ts';
import { headingId } from '../identity/heading-id.ts';
import { addresses, hrefOf } from '../pages/addresses.ts';
import { repositoryOf } from './aliases.ts';

/**
 * Every model and paper by name, as the site's own file: small enough to be there before the reader
 * has typed the third letter. What a reader of the file can work out is left out; `readNames` does.
 */
export type Names = {
  readonly lectures: readonly { readonly title: string; readonly page: string }[];
  /** Headings that models stand under and entries that papers belong to. */
  readonly headings: readonly string[];
  readonly models: readonly PackedName[];
  readonly papers: readonly PackedName[];
};

/** The keys are short since they are written some hundred times. */
export type PackedName = {
  /** A model's name, a paper's title. */
  readonly n: string;
  /** Lectures that teach it, as indexes; the first one's section is the address. */
  readonly l: readonly number[];
  /** Id of that section where it is not the one that its heading gives. */
  readonly i?: string;
  /** Index of the heading it stands under. */
  readonly u?: number;
  /** arXiv id, which tells the year as well. */
  readonly a?: string;
  readonly y?: number;
  /** Other names that an author gives it. */
  readonly o?: readonly string[];
  /** Owner and name of code and weights. */
  readonly r?: readonly string[];
};

/** Where the list lies in the site, without base path. */
export const namesAddress = '/search/names.json';

/**
 * Builds the list of names from the catalogue. Equal catalogues give equal bytes.
 *
 * @example JSON.stringify(buildNames(catalogue))
 */
export function buildNames({ lectures, models, papers }: Catalogue): Names {
  const slugs = lectures.map((lecture) => lecture.slug);
  const taught = models.flatMap((model) => packModel(model, slugs));
  const cited = papers.flatMap((paper) => packPaper(paper, slugs));
  const headings = [...new Set([...taught, ...cited].flatMap(({ under }) => under ?? []))].sort();
  const finish = ({ under, ...packed }: Draft): PackedName =>
    under === undefined ? packed : { ...packed, u: headings.indexOf(under) };
  return {
    lectures: lectures.map(({ title, slug }) => ({ title, page: hrefOf(addresses.lecture(slug), '/') })),
    headings,
    models: taught.map(finish).sort(byName),
    papers: cited.map(finish).sort(byName),
  };
}

type Draft = Omit<PackedName, 'u'> & { readonly under?: string };

function packModel(model: Model, slugs: readonly string[]): Draft[] {
  const repositories = model.resources.flatMap(({ identity }) => repositoryOf(identity) ?? []);
  return packPlace(model.name, model.places, slugs).map((packed) => ({
    ...packed,
    ...(model.family ? { under: model.family } : {}),
    ...(model.year ? { y: model.year } : {}),
    ...(model.aliases.length > 0 ? { o: [...model.aliases].sort() } : {}),
    ...(repositories.length > 0 ? { r: [...new Set(repositories)].sort() } : {}),
  }));
}

function packPaper(paper: Paper, slugs: readonly string[]): Draft[] {
  const under = paper.places[0]?.section.name;
  return packPlace(paper.title, paper.places, slugs).map((packed) => ({
    ...packed,
    ...(under ? { under } : {}),
    ...(paper.arxiv ? { a: paper.arxiv.id } : {}),
  }));
}

/** Nothing for what is taught nowhere: it has no address. */
function packPlace(name: string, places: readonly Place[], slugs: readonly string[]): Draft[] {
  const [place] = places;
  if (!place) return [];
  const l = [...new Set(places.map(({ lecture }) => slugs.indexOf(lecture.slug)))];
  const { id, name: heading } = place.section;
  return [{ n: name, l, ...(id === headingId(heading) ? {} : { i: id }) }];
}

/** By code unit and not by locale, so that every machine writes the same order. */
function byName(a: PackedName, b: PackedName): number {
  return compare(a.n, b.n) || compare(a.i ?? '', b.i ?? '') || (a.l[0] ?? 0) - (b.l[0] ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
