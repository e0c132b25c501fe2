/** A piece of a lecture as Pagefind gets it. */
export type TextPiece = {
  /** Address of the lecture; a later piece has that of its first section. */
  readonly url: string;
  readonly html: string;
};

/** Letters of a piece: a search loads the text of what it finds, and wants a section or two of it. */
const wanted = 4000;

/** In a longer course the table of all pieces, which every search loads, would outweigh what small ones save. */
const mostLectures = 300;

const heading = /<h[1-6] id="([^"]*)">/g;
const title = /<h1[^>]*>(.*?)<\/h1>/s;

/** Whether the lectures of a course are cut at all. */
export function areCut(lectures: number): boolean {
  return lectures <= mostLectures;
}

/**
 * Cuts the text of a lecture into pieces of some sections. Each piece knows the title of the lecture.
 *
 * @param text as `buildLectureText` makes it
 * @example cutText('/lectures/vlm/', text)[1]?.url // '/lectures/vlm/#llava'
 */
export function cutText(address: string, text: string): TextPiece[] {
  const body = text.replace(/^<html><body>|<\/body><\/html>$/g, '');
  const name = title.exec(body)?.[1]?.trim() ?? '';
  const starts = [{ at: 0, id: '' }];
  for (const match of body.matchAll(heading)) {
    if (match.index - (starts.at(-1)?.at ?? 0) >= wanted)
      starts.push({ at: match.index, id: match[1] ?? '' });
  }
  return starts.map(({ at, id }, index) => ({
    url: `${encodeURI(address)}${id && `#${encodeURI(id)}`}`,
    html: `<html><body>${id && buildTitle(name)}${body.slice(at, starts[index + 1]?.at)}</body></html>`,
  }));
}

/** The title as data and not as words, which would be found in every piece. */
function buildTitle(name: string): string {
  const value = name.replaceAll('"', '&quot;');
  return `<p data-pagefind-meta="title[data-title]" data-title="${value}"></p>`;
}
