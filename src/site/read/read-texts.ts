import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { addresses } from '../../pages/addresses.ts';
import type { Text } from '../../pages/lecture/text-pages.ts';
import { ownRooms } from '../../pages/own-rooms.ts';
import { fileKey } from '../../source/file-key.ts';
import { displayPath } from './display-path.ts';
import { guideFolder } from './find-posts.ts';
import type { PostHead } from './parse-post.ts';

/** A text that is not a lecture, up to its bodies. */
export type TextHead = { readonly address: string; readonly chapters: readonly PostHead[] };

/**
 * Gives the texts of a course their addresses. The files of the guide are the chapters of one text; any other file
 * is a page by its name. The site's own pages keep their addresses, and so does the first page of a name.
 *
 * @param heads in the order of their paths
 */
export function findTexts(heads: readonly PostHead[]): {
  readonly texts: readonly TextHead[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const guide = heads.filter(({ path }) => path.startsWith(guideFolder));
  const texts: TextHead[] = [];
  const taken = new Set(ownRooms);
  for (const head of heads.filter((head) => !guide.includes(head))) {
    const slug = findFreeSlug(head.slug, taken);
    if (slug !== head.slug) diagnostics.push(describeTaken(head, slug));
    taken.add(fileKey(slug));
    texts.push({ address: addresses.text(slug), chapters: [head] });
  }
  if (guide.length > 0) texts.push({ address: addresses.guide, chapters: guide });
  return { texts, diagnostics };
}

/** Joins the chapters of a text: the title and description of the first apply to all. */
export function joinChapters(address: string, chapters: readonly Lecture[]): Text[] {
  const [first] = chapters;
  if (!first) return [];
  const sections = chapters.flatMap((chapter) => chapter.sections);
  const footnotes = chapters.flatMap((chapter) => chapter.footnotes ?? []);
  return [{ address, text: { ...first, sections, ...(footnotes.length > 0 && { footnotes }) } }];
}

function findFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; taken.has(fileKey(free)); count += 1) free = `${slug}-${count}`;
  return free;
}

function describeTaken({ path, slug, file }: PostHead, free: string): Diagnostic {
  return {
    rule: 'source/same-address',
    file: displayPath(path),
    line: file.keyLines.slug ?? 1,
    message: `Another page of the site is at ${addresses.text(slug)}; this one is at ${addresses.text(free)}.`,
    fix: `To choose its address, add to its front matter\nslug: ${free}`,
  };
}
