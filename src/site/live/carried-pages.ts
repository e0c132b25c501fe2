import { deserialize, serialize } from 'node:v8';
import { fileOf } from '../../pages/addresses.ts';
import { type LectureSurroundings, surroundingsOf } from '../../pages/lecture/lecture-pages.ts';
import type { LecturePage } from '../../pages/page.ts';
import type { DateValue } from '../../source/dates.ts';
import { LastMade } from '../../source/last-made.ts';
import type { Withheld } from '../../source/release.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Settings } from '../../source/settings.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { Places, type PlacesInput } from '../places/places.ts';
import { digestOf } from '../publish/mark.ts';
import type { PostHead } from '../read/parse-post.ts';
import { type KnownPosts, type PlacedPost, placeOfPost } from '../read/read-again.ts';

/** What every post of a course is read with. */
type CarriedCourse = {
  readonly settings: Settings;
  readonly date: DateValue | undefined;
  readonly places: PlacesInput;
};

/** What the pages of all lectures have in common. */
type Shared = Pick<LectureSurroundings, 'site' | 'links' | 'names'>;

type CarriedPage = {
  readonly post: PlacedPost;
  readonly withheld: Withheld | undefined;
  readonly surroundings: Omit<LectureSurroundings, keyof Shared>;
};

/** A page, and the digest of the text that it was laid out from. */
type PackedPage = { readonly bytes: Uint8Array; readonly text: string };

/**
 * Pages of lectures as they were laid out, each without its lecture, with all that is needed to read its post in another thread. Each part is
 * packed by itself, so that only those that are used are unpacked.
 */
type Packed = {
  readonly course: Uint8Array | undefined;
  readonly shared: Uint8Array | undefined;
  readonly pages: ReadonlyMap<string, PackedPage>;
  /** Files of pages that are no more. */
  readonly gone: readonly string[];
};

/** Packs the pages of lectures for another thread, again and again: each time what differs from the last. */
export class PagePacker {
  #last: Packed = { course: undefined, shared: undefined, pages: new Map(), gone: [] };

  /** @param textOf gives the text that a post was read from; a page whose post has none is left out */
  pack(
    pages: readonly LecturePage[],
    known: KnownPosts,
    textOf: (head: PostHead) => string | undefined,
  ): Uint8Array {
    const now = packAll(pages, known, textOf);
    const last = this.#last;
    this.#last = now;
    const isNew = ([file, { bytes, text }]: [string, PackedPage]) => {
      const before = last.pages.get(file);
      return before?.text !== text || !isEqual(before.bytes, bytes);
    };
    return serialize({
      course: isEqual(now.course, last.course) ? undefined : now.course,
      shared: isEqual(now.shared, last.shared) ? undefined : now.shared,
      pages: new Map([...now.pages].filter(isNew)),
      gone: [...last.pages.keys()].filter((file) => !now.pages.has(file)),
    } satisfies Packed);
  }

  /** All that was packed last, for whoever has received nothing. */
  packWhole(): Uint8Array {
    return serialize(this.#last);
  }
}

function packAll(
  pages: readonly LecturePage[],
  { settings, date, places, reasons, lectures }: KnownPosts,
  textOf: (head: PostHead) => string | undefined,
): Packed {
  const packed = new Map<string, PackedPage>();
  let shared: Shared | undefined;
  for (const page of pages) {
    const head = lectures.get(page.address);
    const text = head && digestText(head, textOf);
    if (!head || text === undefined) continue;
    const { site, links, names, ...surroundings } = surroundingsOf(page);
    shared ??= { site, links, names };
    const carried: CarriedPage = { post: placeOfPost(head), withheld: reasons.get(head.path), surroundings };
    packed.set(fileOf(page.address), { bytes: serialize(carried), text });
  }
  return {
    course: serialize({ settings, date, places: places.input } satisfies CarriedCourse),
    shared: shared && serialize(shared),
    pages: packed,
    gone: [],
  };
}

/** Most posts are as they were when the course was laid out last. */
const digests = new WeakMap<SourceFile, string>();

function digestText(head: PostHead, textOf: (head: PostHead) => string | undefined): string | undefined {
  const known = digests.get(head.file);
  if (known !== undefined) return known;
  const text = textOf(head);
  if (text === undefined) return undefined;
  const digest = digestOf(text);
  digests.set(head.file, digest);
  return digest;
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** The page of a lecture without the lecture, and what its post is read with. */
export type KnownPage = {
  readonly post: PlacedPost;
  readonly surroundings: LectureSurroundings;
  readonly known: Pick<KnownPosts, 'settings' | 'date' | 'places' | 'reasons'>;
};

/** The pages as the other thread knows them. */
export class CarriedPages {
  #course: Omit<KnownPage['known'], 'reasons'> | undefined;
  #shared: Uint8Array | undefined;
  readonly #pages = new Map<string, PackedPage>();
  readonly #known = new LastMade<KnownPage>();

  /** Takes over what differs from what was taken before. */
  take(bytes: Uint8Array): void {
    const { course, shared, pages, gone }: Packed = deserialize(bytes);
    if (course) this.#course = unpackCourse(course);
    if (shared) this.#shared = shared;
    for (const file of gone) this.#pages.delete(file);
    for (const [file, page] of pages) this.#pages.set(file, page);
  }

  /** Digest of the text that a page was laid out from; undefined for what is not the page of a lecture. */
  textOf(file: string): string | undefined {
    return this.#pages.get(file)?.text;
  }

  /** The same object until the page is laid out otherwise. */
  find(file: string): KnownPage | undefined {
    const [page, course, shared] = [this.#pages.get(file), this.#course, this.#shared];
    if (!page || !course || !shared) return undefined;
    return this.#known.of(page, [course, shared], () => {
      const { post, withheld, surroundings }: CarriedPage = deserialize(page.bytes);
      const reasons = new Map(withheld ? [[post.path, withheld]] : []);
      return {
        post,
        surroundings: { ...unpackShared(shared), ...surroundings },
        known: { ...course, reasons },
      };
    });
  }
}

const unpackShared = rememberOf((bytes: Uint8Array): Shared => deserialize(bytes));

function unpackCourse(bytes: Uint8Array): Omit<KnownPage['known'], 'reasons'> {
  const { settings, date, places }: CarriedCourse = deserialize(bytes);
  return { settings, date, places: new Places(places) };
}
