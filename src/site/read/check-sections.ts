import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countSlips } from '../../identity/count-slips.ts';
import { foldName } from '../../identity/name.ts';
import { reservedIds } from '../../identity/reserved-ids.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { hrefOf } from '../../pages/addresses.ts';
import type { Text } from '../../pages/lecture/text-pages.ts';
import { rememberOf } from '../../source/remember.ts';
import type { LinkedPost } from '../places/linked-post.ts';
import type { Places } from '../places/places.ts';
import { displayPath } from './display-path.ts';

/** A link to a place within a page, as it is written. */
export type SectionLink = { readonly address: string; readonly line: number };

/** A post, or a chapter of a text, with its links to places within pages. */
export type LinkingPost = {
  readonly head: LinkedPost;
  /** Of its page, without base path. */
  readonly address: string;
  /** Absent where it could not be read. */
  readonly lecture: Lecture | undefined;
  readonly links: readonly SectionLink[];
};

type Surroundings = { readonly places: Places; readonly base: string };

/**
 * Reports links to a place that is not on its page: in the lecture itself, in another one or in a text. Pages whose ids
 * are not known here are left alone, and so is `#top`, which every browser knows.
 *
 * @param texts with the chapters of each as one
 */
export function checkSections(
  posts: readonly LinkingPost[],
  texts: readonly Text[],
  { places, base }: Surroundings,
): Diagnostic[] {
  const pages = new Map<string, Lecture>();
  for (const { address, lecture } of posts) if (lecture) pages.set(hrefOf(address, base), lecture);
  for (const { address, text } of texts) pages.set(hrefOf(address, base), text);
  return posts.flatMap(({ head, address, links }) => {
    const find = places.from(head);
    const own = hrefOf(address, base);
    return links.flatMap((link) => {
      const [start, id] = cutAtHash(link.address);
      const target = start === '' ? own : find(start)?.href?.replace(/[?#].*$/s, '');
      const page = target === undefined ? undefined : pages.get(target);
      if (!page || isKnownToBrowsers(id) || idsOf(page).has(id)) return [];
      const there = target === own ? undefined : displayPath(page.path);
      return [{ file: displayPath(head.path), line: link.line, ...describe(start, id, page, there) }];
    });
  });
}

/** @param there the file of the page; absent where it is that of the link */
function describe(start: string, id: string, page: Lecture, there: string | undefined) {
  const near = findNearId(id, foldedIdsOf(page));
  return {
    rule: 'link/missing-section',
    message: there
      ? `Nothing in ${there} has the id "${id}"; readers who follow the link land at its beginning.`
      : `Nothing on this page has the id "${id}"; readers who follow the link stay where they are.`,
    fix:
      near === undefined
        ? `Correct the id, or give it to the heading that is meant: ## Heading {#${id}}`
        : `${start}#${near}`,
  } as const;
}

function cutAtHash(address: string): [start: string, id: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), decode(address.slice(at + 1))];
}

/** The top of a page, and words to search for on it. */
function isKnownToBrowsers(id: string): boolean {
  return id === '' || id.toLowerCase() === 'top' || id.includes(':~:');
}

const idInMarkup = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

const idsOf = rememberOf((lecture: Lecture): ReadonlySet<string> => {
  const ids = new Set<string>(reservedIds);
  gatherIds(lecture, ids);
  return ids;
});

/** Ids of sections, figures, notes and old headings, and those in any markup, wherever a lecture has them. */
function gatherIds(value: unknown, ids: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (/^(?:ids?|references)$/.test(key)) ids.add(value);
    else if (value.includes('id')) {
      for (const [, double, single, bare] of value.matchAll(idInMarkup))
        ids.add(double ?? single ?? bare ?? '');
    }
  } else if (Array.isArray(value)) {
    for (const each of value) gatherIds(each, ids, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) gatherIds(each, ids, name);
  }
}

type FoldedId = { readonly id: string; readonly key: string };

/** As they are compared with an id that is not there: folded once, however many links miss. */
const foldedIdsOf = rememberOf((lecture: Lecture): readonly FoldedId[] =>
  [...idsOf(lecture)].flatMap((id) => (isOfPage(id) ? [] : { id, key: foldId(id) })),
);

/** Places that every page has itself are not what an author means. */
function isOfPage(id: string): boolean {
  return (reservedIds as readonly string[]).includes(id);
}

/** The id that was probably meant: the same except for case, marks and a number in front, or else one with a typing error. */
function findNearId(wanted: string, keys: readonly FoldedId[]): string | undefined {
  const key = foldId(wanted);
  if (key === '') return undefined;
  const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
  const rated = keys.map((each) => ({ ...each, slips: countSlips(key, each.key, limit) }));
  const [nearest] = rated.filter(({ slips }) => slips <= limit).sort((a, b) => a.slips - b.slips);
  const longer = key.length < 4 ? [] : keys.filter((each) => each.key.startsWith(key));
  return nearest?.id ?? (longer.length === 1 ? longer[0]?.id : undefined);
}

function foldId(id: string): string {
  return foldName(id.replace(/^[\d.\-_]+(?=\p{L})/u, ''));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
