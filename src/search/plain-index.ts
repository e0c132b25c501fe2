import { asText } from '../html/as-html.ts';
import { nextTag } from '../html/next-tag.ts';
import { cutText } from './cut-text.ts';
import { buildLectureText, type LectureHtml } from './lecture-text.ts';

/** A heading of a piece: element, id, text, and the place of its first word. */
export type PlainHeading = readonly [element: string, id: string, text: string, location: number];

/** A piece of a lecture, as Pagefind would answer it. */
export type PlainPiece = {
  /** Without base path. */
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly anchors: readonly PlainHeading[];
};

/** The texts of a course as a list that is searched from end to end: Pagefind's program needs a server. */
export function buildPlainIndex(lectures: readonly LectureHtml[]): PlainPiece[] {
  return lectures.flatMap(({ address, html }) => {
    const pieces = cutText(address, buildLectureText(html)).map(({ url, html: piece }) =>
      readPiece(url, piece),
    );
    const title = pieces[0]?.anchors.find(([element]) => element === 'h1')?.[2] ?? '';
    return pieces.map((piece) => ({ ...piece, title, anchors: piece.anchors.filter(([, id]) => id !== '') }));
  });
}

const heading = /^h[1-6]$/;
const id = / id="([^"]*)"/;

/** Counts words as Pagefind does. */
function readPiece(url: string, html: string): PlainPiece {
  const words: string[] = [];
  const anchors: PlainHeading[] = [];
  const add = (text: string) => words.push(...asText(text).split(' ').filter(Boolean));
  let from = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, from)) {
    add(html.slice(from, tag.start));
    from = tag.end;
    if (tag.closes || !heading.test(tag.name)) continue;
    const end = html.indexOf(`</${tag.name}>`, from);
    const text = asText(html.slice(from, end < 0 ? undefined : end));
    anchors.push([tag.name, id.exec(tag.attributes)?.[1] ?? '', text, words.length]);
  }
  add(html.slice(from));
  return { url, title: '', content: words.join(' '), anchors };
}
