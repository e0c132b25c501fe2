import type { Model, Place } from '../../catalogue/catalogue.ts';
import type { Reference } from '../../citations/reference.ts';
import type { ExportSources } from '../../exports/export-file.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import type { CourseLinks } from '../../pages/course-links.ts';
import type { CrossNames } from '../../pages/lecture/cross-names.ts';
import { viewLecture } from '../../pages/lecture/view-lecture.ts';
import { refToModel } from '../../pages/models/model-ref.ts';
import { viewModel } from '../../pages/models/view-model.ts';
import type { Page, PageKind } from '../../pages/page.ts';
import { viewPaper } from '../../pages/papers/view-paper.ts';
import type { PartLinks } from '../../pages/parts/part-links.ts';
import type { Site } from '../../pages/site.ts';
import { digestOf } from '../publish/mark.ts';
import { lectureKey } from './lecture-keys.ts';

/** What JSON says as a whole: it would leave out a function, and what is in a map. */
type Tree =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Tree[]
  | { readonly [name: string]: Tree };

/** Kinds whose pages show more than what they name, or name whole lectures, which takes longer to write down than to print; and those of a few lines. */
type UnkeyedKind =
  | 'lineage'
  | 'matrix'
  | 'not-found'
  | 'part'
  | 'redirect'
  | 'revise-lecture'
  | 'search'
  | 'style'
  | 'text';

/** Kinds whose pages name all that they show. */
type KeyedKind = Exclude<PageKind, UnkeyedKind>;

type PageOf<Kind> = Extract<Page, { readonly kind: Kind }>;

/** Of most kinds, all that is in it. */
const whole = <Kind extends Page>({ site, ...more }: Kind) => more;

/** What a page of each kind shows beside its site: a layout can read nothing that is not here. */
const shown: { readonly [Kind in KeyedKind]: (page: PageOf<Kind>) => Tree } = {
  lecture: (page) => {
    const { site: _, lecture, names, links, ...rest } = page;
    return [rest, viewLecture(page)];
  },
  model: (page) => {
    const { site: _, from, ...rest } = page;
    return [rest, viewModel(page)];
  },
  paper: (page) => {
    const { site: _, from, ...rest } = page;
    return [rest, viewPaper(page)];
  },
  slides: ({ site, lecture, ...rest }) => [rest, keyOfLecture(lecture)],
  app: whole,
  compare: whole,
  figures: whole,
  home: whole,
  lectures: whole,
  list: whole,
  models: whole,
  news: whole,
  papers: whole,
  parts: whole,
  print: whole,
  revise: whole,
  timeline: whole,
  topic: whole,
  topics: whole,
};

/**
 * A key of all that a page shows: pages of the same key are the same, byte for byte, if the same code prints them. It takes a tenth of the time of
 * printing.
 *
 * @returns undefined for a page that is of no such kind
 */
export function keyOfPage(page: Page): string | undefined {
  if (!isKeyed(page)) return undefined;
  const show = shown[page.kind] as (page: Page) => Tree;
  return digestOf(JSON.stringify([keyOfSite(page.site), show(page)]));
}

function isKeyed(page: Page): page is PageOf<KeyedKind> {
  return Object.hasOwn(shown, page.kind);
}

/** Kinds whose pages make most of what they show only when they are printed. */
type ViewedKind = 'lecture' | 'model' | 'paper';

/** What a page of each of these is made from beside its site. */
const sources: { readonly [Kind in ViewedKind]: (page: PageOf<Kind>) => Tree } = {
  lecture: ({ site, lecture, names, links, ...rest }) => [
    keyOfLecture(lecture),
    keyOfNames(names),
    keyOfLinks(links),
    rest,
  ],
  model: ({ site, model: _, from, ...rest }) => {
    const { model, edges, names, parts, ...more } = from;
    const ties = edges.map(({ model, ancestor, place, ...said }) => [
      refToModel(model),
      refToModel(ancestor),
      keyOfPlace(place),
      said,
    ]);
    return [keyOfModel(model), ties, keyOfNames(names), keyOfParts(parts), more, rest];
  },
  paper: ({ site, from, ...rest }) => {
    const { places, figures, ...more } = from;
    const shown = figures.map(({ figure, ...place }) => [keyOfPlace(place), figure]);
    return [places.map(keyOfPlace), shown, more, rest];
  },
};

/**
 * A key of all that a page is made from: of the same key, it shows the same. It is found without making what the page shows, and is
 * another one for every page once the course has a new name.
 *
 * @returns undefined for a page of another kind
 */
export function keyOfSources(page: Page): string | undefined {
  if (!Object.hasOwn(sources, page.kind)) return undefined;
  const { kind, site } = page;
  const list = sources[kind as ViewedKind] as (page: Page) => Tree;
  return digestOf(JSON.stringify(['sources', keyOfSite(site), list(page)]));
}

/** A key of all that a file for other programs is made from. */
export function keyOfExport({ as, site, models = [], references = [], more = [] }: ExportSources): string {
  const shown = [site && keyOfSite(site), models.map(keyOfModel), references.map(keyOfReference), more];
  return digestOf(JSON.stringify([as, shown] satisfies Tree));
}

const keyOfReference = rememberKey((reference: Reference) => reference satisfies Tree);
const keyOfSite = rememberKey((site: Site) => site satisfies Tree);
const keyOfLecture = rememberKey((lecture: Lecture) => lectureKey(lecture) ?? (lecture satisfies Tree));
const keyOfNames = rememberKey((names: CrossNames) => [...names]);
const keyOfParts = rememberKey(({ base, slugs, names }: PartLinks) => {
  const ofParts = Object.entries(names).map(([property, of]) => [
    property,
    ...Object.values(of).map((each) => [...each]),
  ]);
  return [base, [...slugs], ofParts];
});
const keyOfLinks = rememberKey(({ entries, papers, parts }: CourseLinks) => [
  [...entries],
  [...papers],
  keyOfParts(parts),
]);
const keyOfModel = rememberKey(({ places, ...model }: Model) => [model, places.map(keyOfPlace)]);

/** A section is one of its lecture: an item of a list, too, has an id and a line there. */
function keyOfPlace({ lecture, section: { kind, id, line, name }, ...more }: Place): Tree {
  return [keyOfLecture(lecture), kind, id, line, name, more];
}

/** The key of something that many pages show, made once. */
function rememberKey<Value extends object>(asTree: (value: Value) => Tree): (value: Value) => string {
  const known = new WeakMap<Value, string>();
  return (value) => {
    const key = known.get(value) ?? digestOf(JSON.stringify(asTree(value)));
    known.set(value, key);
    return key;
  };
}
