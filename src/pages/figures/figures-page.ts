import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type CourseFigure, listFigures, type Shown } from '../../catalogue/figures/list-figures.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { compareText } from '../../collections/compare-text.ts';
import { renameDiagram } from '../../lecture/prose.ts';
import { LastMade } from '../../source/last-made.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses, hrefOf, sectionAddress } from '../addresses.ts';
import type { Common } from '../common.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Href, Site } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { withoutNotes } from './placed-figure.ts';

/** Figures of the whole course on one wall, or on as many as they need. */
export type FiguresPage = Common & {
  readonly kind: 'figures';
  readonly figures: readonly WallFigure[];
  /** What the figures of this page can be filtered by; a filter without a choice is empty. */
  readonly families: readonly WallChoice[];
  readonly lectures: readonly WallChoice[];
  /** Which of the walls this is, from 1, and where all of them are. */
  readonly number: number;
  readonly walls: readonly Href[];
  /** How many figures are on none of them, and where those can be found. */
  readonly rest: number;
  readonly lectureList: Href;
};

export type WallFigure = {
  /** Its id is unique in the course. */
  readonly shown: Shown;
  /** What it shows, and the page about that, or its place in the lecture where it has none. */
  readonly entry: { readonly name: string; readonly href: Href };
  readonly family?: string;
  /** Where it is in a lecture. */
  readonly place: PlaceLink;
  /** Slugs of all lectures that show it. */
  readonly lectures: readonly string[];
  /** Page of the paper, or the repository, that it is from. */
  readonly creditHref?: string;
};

export type WallChoice = {
  /** What the address of the page says: `?family=projection`. */
  readonly value: string;
  readonly text: string;
  /** How many figures it leaves. */
  readonly count: number;
  /** Of the text: BCP 47. */
  readonly language: string;
};

/** How many figures one wall holds. */
const mostOnWall = 120;

/** No reader walks past more; the newest lectures come first. */
const mostWalls = 12;

/** The walls of a course; one without figures has an empty one. */
export function buildFiguresPages(content: SiteContent): FiguresPage[] {
  const { catalogue, site, language } = content;
  const words = wordsOfSite(site, language).wall;
  const found = listFigures(catalogue);
  const figures = found.slice(0, mostOnWall * mostWalls).map((figure) => findHung(figure, site));
  const count = Math.max(1, Math.ceil(figures.length / mostOnWall));
  const all = Array.from({ length: count }, (_, index) =>
    index === 0 ? addresses.figures : `${addresses.figures}${index + 1}/`,
  );
  return all.map((address, index) => {
    const shown = figures.slice(index * mostOnWall, (index + 1) * mostOnWall);
    const title = index === 0 ? words.title : words.numbered(index + 1);
    return {
      ...frame(content, address, title, words.describe(mentionCourse(content))),
      kind: 'figures',
      figures: shown,
      families: listFamilies(shown, site.language),
      lectures: listLectures(shown, catalogue, site),
      number: index + 1,
      walls: all.map((each) => hrefOf(each, site.base)),
      rest: found.length - figures.length,
      lectureList: hrefOf(addresses.lectures, site.base),
    };
  });
}

const hung = /* @__PURE__ */ new LastMade<WallFigure>();

/** A figure on the wall; the same as when the course was laid out last, if it hangs there as it did. */
function findHung(found: CourseFigure, site: Site): WallFigure {
  const { shown, lecture, section, lectures, model, family, paper } = found;
  const parts = [site, lecture, section, model, family, paper, ...lectures];
  return hung.of(shown.kind === 'picture' ? shown.figure : shown.diagram, parts, () =>
    hangFigure(found, site),
  );
}

function hangFigure(
  { shown, lecture, section, lectures, model, family, ...origin }: CourseFigure,
  site: Site,
): WallFigure {
  const own = shown.kind === 'picture' ? shown.figure.id : shown.diagram.id;
  const address = model ? addresses.model(model.slug) : sectionAddress(lecture.slug, section.id);
  const creditHref = findCreditHref(origin, site);
  return {
    // A slug holds no slash, so that no two lectures make the same id of two.
    shown: renameShown(shown, `${lecture.slug}/${own}`),
    entry: { name: model?.name ?? section.name, href: hrefOf(address, site.base) },
    ...(family && { family }),
    place: {
      ...linkPlace({ lecture, section }, site),
      href: hrefOf(sectionAddress(lecture.slug, own), site.base),
    },
    lectures: lectures.map(({ slug }) => slug),
    ...(creditHref && { creditHref }),
  };
}

function renameShown(shown: Shown, id: string): Shown {
  return shown.kind === 'picture'
    ? { kind: 'picture', figure: { ...withoutNotes(shown.figure), id } }
    : { kind: 'diagram', diagram: renameDiagram(shown.diagram, id) };
}

function findCreditHref(
  { paper, source }: Pick<CourseFigure, 'paper' | 'source'>,
  site: Site,
): string | undefined {
  if (paper) return hrefOf(addresses.paper(paper.slug), site.base);
  if (source?.type !== 'github' || !source.name) return undefined;
  return `https://github.com/${source.owner}/${source.name}`;
}

/** Families by the first name that each has; spellings that give one value are one. */
function listFamilies(figures: readonly WallFigure[], language: string): WallChoice[] {
  const named = new Map<string, string>();
  for (const { family = '' } of figures) if (!named.has(slugOf(family))) named.set(slugOf(family), family);
  named.delete('');
  const candidates = [...named].map(([value, text]) => ({ value, text, language }));
  candidates.sort((a, b) => compareText(a.value, b.value));
  return countChoices(
    candidates,
    figures.map(({ family = '' }) => [slugOf(family)]),
  );
}

/** Lectures in the order of the course. */
function listLectures(figures: readonly WallFigure[], { lectures }: Catalogue, site: Site): WallChoice[] {
  const candidates = lectures.map(({ slug, title, language = site.language }) => ({
    value: slug,
    text: title,
    language,
  }));
  return countChoices(
    candidates,
    figures.map((figure) => figure.lectures),
  );
}

function countChoices(
  candidates: readonly Omit<WallChoice, 'count'>[],
  values: readonly (readonly string[])[],
): WallChoice[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const choices = candidates.flatMap((candidate) => {
    const count = counts.get(candidate.value);
    return count === undefined ? [] : [{ ...candidate, count }];
  });
  return choices.length > 1 ? choices : [];
}
