import { deserialize, serialize } from 'node:v8';
import { fileOf } from '../../pages/addresses.ts';
import type { LecturePage } from '../../pages/page.ts';
import type { DateValue } from '../../source/dates.ts';
import type { Withheld } from '../../source/release.ts';
import type { Settings } from '../../source/settings.ts';
import { Places, type PlacesInput } from '../places/places.ts';
import type { PostHead } from '../read/parse-post.ts';
import type { KnownPosts } from '../read/read-again.ts';

/** Pages of lectures as they were laid out, with all that is needed to read their posts again in another thread. */
type CarriedPages = {
  readonly settings: Settings;
  readonly date: DateValue | undefined;
  readonly places: PlacesInput;
  readonly posts: readonly CarriedPost[];
};

type CarriedPost = {
  readonly path: string;
  readonly slug: string;
  /** That the page was laid out from. */
  readonly text: string;
  readonly withheld: Withheld | undefined;
  readonly page: LecturePage;
};

/** What such a thread knows. */
export type KnownPages = { readonly known: KnownPosts; readonly pages: ReadonlyMap<string, LecturePage> };

/**
 * Packs pages for another thread. One whose post has no text is left out.
 *
 * @param textOf gives the text that a post was read from
 */
export function packPages(
  pages: readonly LecturePage[],
  { settings, date, places, reasons, lectures }: KnownPosts,
  textOf: (head: PostHead) => string | undefined,
): Uint8Array {
  const posts = pages.flatMap((page): CarriedPost[] => {
    const head = lectures.get(page.address);
    const text = head && textOf(head);
    if (!head || text === undefined) return [];
    return [{ path: head.path, slug: head.slug, text, withheld: reasons.get(head.path), page }];
  });
  return serialize({ settings, date, places: places.input, posts } satisfies CarriedPages);
}

/** @param parseHead reads the front matter of a post, and gives the same object for the same text later */
export function unpackPages(
  bytes: Uint8Array,
  parseHead: (path: string, text: string, settings: Settings) => PostHead,
): KnownPages {
  const { settings, date, places, posts }: CarriedPages = deserialize(bytes);
  const known: KnownPosts = {
    settings,
    date,
    places: new Places(places),
    reasons: new Map(posts.flatMap(({ path, withheld }) => (withheld ? [[path, withheld]] : []))),
    lectures: new Map(
      posts.map(({ path, slug, text, page }) => [page.address, { ...parseHead(path, text, settings), slug }]),
    ),
    texts: new Map(),
  };
  return { known, pages: new Map(posts.map(({ page }) => [fileOf(page.address), page])) };
}
