import type { Lecture } from '../../lecture/lecture.ts';
import type { CourseLinks } from '../../pages/course-links.ts';
import type { CrossNames } from '../../pages/lecture/cross-names.ts';
import { viewLecture } from '../../pages/lecture/view-lecture.ts';
import type { Page } from '../../pages/page.ts';
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

/** Kinds of which a course has as many pages as it has lectures, or more, and whose pages name all that they show. */
type KeyedKind = 'lecture' | 'model' | 'paper' | 'slides' | 'topic';

type PageOf<Kind> = Extract<Page, { readonly kind: Kind }>;

/** What a page of each kind shows beside its site: a layout can read nothing that is not here. */
const shown: { readonly [Kind in KeyedKind]: (page: PageOf<Kind>) => Tree } = {
  lecture: (page) => {
    const { site: _, lecture, names, links, ...rest } = page;
    return [rest, viewLecture(page)];
  },
  model: ({ site, ...rest }) => rest,
  paper: ({ site, ...rest }) => rest,
  slides: ({ site, lecture, ...rest }) => [rest, keyOfLecture(lecture)],
  topic: ({ site, ...rest }) => rest,
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

/**
 * A key of all that the page of a lecture is made from: of the same key, it shows the same. It is found without making what the page shows, and is
 * another one for every page once the course has a new name.
 *
 * @returns undefined for a page of another kind
 */
export function keyOfSources(page: Page): string | undefined {
  if (page.kind !== 'lecture') return undefined;
  const { site, lecture, names, links, ...rest } = page;
  const tree = [
    'sources',
    keyOfSite(site),
    keyOfLecture(lecture),
    keyOfNames(names),
    keyOfLinks(links),
    rest,
  ];
  return digestOf(JSON.stringify(tree satisfies Tree));
}

const keyOfSite = rememberKey((site: Site) => site satisfies Tree);
const keyOfLecture = rememberKey((lecture: Lecture) => lectureKey(lecture) ?? (lecture satisfies Tree));
const keyOfNames = rememberKey((names: CrossNames) => [...names]);
const keyOfLinks = rememberKey(({ entries, papers, parts }: CourseLinks) => {
  const { base, slugs, names } = parts;
  const ofParts = Object.entries(names).map(([property, of]) => [
    property,
    ...Object.values(of).map((each) => [...each]),
  ]);
  return [[...entries], [...papers], base, [...slugs], ofParts];
});

/** The key of something that many pages show, made once. */
function rememberKey<Value extends object>(asTree: (value: Value) => Tree): (value: Value) => string {
  const known = new WeakMap<Value, string>();
  return (value) => {
    const key = known.get(value) ?? digestOf(JSON.stringify(asTree(value)));
    known.set(value, key);
    return key;
  };
}
