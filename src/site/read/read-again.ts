import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lecture } from '../../lecture/lecture.ts';
import { readWithDiagrams } from '../../markdown/code/diagram-engine.ts';
import type { DateValue } from '../../source/dates.ts';
import type { Withheld } from '../../source/release.ts';
import type { Settings } from '../../source/settings.ts';
import type { Places } from '../places/places.ts';
import type { PostHead } from './parse-post.ts';
import type { PostReader } from './post-reader.ts';

/** What is needed to read one post of a course again. */
export type KnownPosts = {
  readonly settings: Settings;
  readonly date: DateValue | undefined;
  readonly places: Places;
  /** Why readers do not see a post, by its path. */
  readonly reasons: ReadonlyMap<string, Withheld>;
  /** Lectures by their addresses, as they were read. */
  readonly lectures: ReadonlyMap<string, PostHead>;
  /** Chapters of the other texts, by the addresses of these. */
  readonly texts: ReadonlyMap<string, readonly PostHead[]>;
};

/**
 * How a post is now.
 *
 * - `same`: as it was read
 * - a lecture: edited, and shown at the same address to the same people
 * - `other`: anything else, which only reading the whole course can tell
 */
export type ReadAgain = 'same' | 'other' | { readonly lecture: Lecture };

/** What of a post decides where it is shown, and to whom: what other pages and other posts depend on. */
export type PlacedPost = Pick<PostHead, 'path' | 'slug' | 'oldAddresses' | 'release'> & {
  readonly frontMatter: Pick<PostHead['frontMatter'], 'slug'>;
};

export function placeOfPost({ path, slug, oldAddresses, release, frontMatter }: PlacedPost): PlacedPost {
  return {
    path,
    slug,
    oldAddresses,
    release,
    frontMatter: { ...(frontMatter.slug !== undefined && { slug: frontMatter.slug }) },
  };
}

/** @param content folder, absolute */
export async function readAgain(
  address: string,
  known: KnownPosts,
  reader: PostReader,
  content: string,
): Promise<ReadAgain> {
  const { settings } = known;
  const before = known.lectures.get(address);
  const heads = before ? [before] : (known.texts.get(address) ?? []);
  // A post that is gone has no other state; what serves the site knows that its page is missing.
  if (heads.some(({ path }) => !existsSync(join(content, path)))) return 'same';
  const now = await Promise.all(
    heads.map(({ path }) => reader.readHead(path, join(content, path), settings)),
  );
  if (now.every(({ head }, index) => head?.file === heads[index]?.file)) return 'same';
  const lecture = before && (await readLecture(now[0]?.head, before, known, reader));
  return lecture ? { lecture } : 'other';
}

/**
 * The lecture at an address, from its post as it is now; nothing where only reading the whole course can tell what is there.
 *
 * @param content folder, absolute
 */
export async function readLectureNow(
  address: string,
  known: KnownPosts,
  reader: PostReader,
  content: string,
): Promise<Lecture | undefined> {
  const before = known.lectures.get(address);
  if (!before) return undefined;
  const { head } = await reader.readHead(before.path, join(content, before.path), known.settings);
  return readLecture(head, before, known, reader);
}

/**
 * The lecture of a post that was read again; nothing where only reading the whole course can tell where it is shown.
 *
 * @param before the post as it was when the course was read
 */
export async function readLecture(
  found: PostHead | undefined,
  before: PlacedPost,
  { settings, date, places, reasons }: Pick<KnownPosts, 'settings' | 'date' | 'places' | 'reasons'>,
  reader: PostReader,
): Promise<Lecture | undefined> {
  if (!found || placeKey(found) !== placeKey(before)) return undefined;
  // Its address may differ from the one that its name gives: two posts may have the same name.
  const head = found.slug === before.slug ? found : { ...found, slug: before.slug };
  const { read } = await readWithDiagrams(() => reader.readBody(head, settings, date, places));
  return read && markLecture(read.lecture, head, reasons.get(head.path));
}

function placeKey({ frontMatter, oldAddresses, release }: PlacedPost): string {
  return JSON.stringify([frontMatter.slug, oldAddresses, release]);
}

/** A lecture as it was parsed, unless there is something to say about who may see it: then a copy that says so. */
export function markLecture(
  lecture: Lecture,
  { release }: PostHead,
  withheld: Withheld | undefined,
): Lecture {
  const { isUnlisted } = release;
  return withheld || isUnlisted
    ? { ...lecture, ...(withheld && { withheld }), ...(isUnlisted && { isUnlisted }) }
    : lecture;
}
