import { asText } from '../html/as-html.ts';
import { everydayWords } from './everyday-words.ts';
import { joinHan, separateHan } from './han-words.ts';
import { buildLectureText, type LectureHtml } from './lecture-text.ts';
import { mostSections, type PackedSection, type TextPiece } from './section-index.ts';

/** A lecture without its markup, except for headings. */
type PlainLecture = { readonly address: string; readonly text: string };

/** Letters of a piece: a search loads the text of what it finds, and wants a section or two of it. */
const longestPiece = 4000;

const opening = /<h[1-6] id="([^"]*)">(.*?)<\/h[1-6]>/gs;
const title = /<h1[^>]*>(.*?)<\/h1>/s;

/**
 * Cuts a lecture, as it was printed, into pieces of some sections, each under its heading.
 *
 * @example cutPage({ address: '/lectures/vlm/', html })[0]?.sections[0]?.title // 'Vision Language Models'
 */
export function cutPage({ address, html }: LectureHtml): TextPiece[] {
  return cutLecture({ address, text: buildLectureText(html) });
}

function cutLecture({ address, text }: PlainLecture): TextPiece[] {
  const lecture = asText(title.exec(text)?.[1] ?? '');
  const headings = [...text.matchAll(opening)];
  const before = text.slice(0, headings[0]?.index).replace(title, ' ');
  const sections: PackedSection[] = [
    { title: lecture, id: '', text: asText(before) },
    ...headings.map((heading, place) => ({
      title: asText(heading[2] ?? ''),
      id: encodeURI(heading[1] ?? ''),
      text: asText(text.slice(heading.index + heading[0].length, headings[place + 1]?.index)),
    })),
  ].map(addEverydayWords);
  const page = encodeURI(address);
  return gatherPieces(sections).map((own) => ({ page, lecture: joinHan(lecture), sections: own }));
}

function addEverydayWords(section: PackedSection): PackedSection {
  const words = everydayWords(joinHan(section.title));
  return words.length > 0 ? { ...section, also: separateHan(words.join(' ')) } : section;
}

function gatherPieces(sections: readonly PackedSection[]): PackedSection[][] {
  const pieces: PackedSection[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    const last = pieces.at(-1);
    if (last && letters < longestPiece && last.length < mostSections) last.push(section);
    else {
      pieces.push([section]);
      letters = 0;
    }
    letters += section.title.length + section.text.length;
  }
  return pieces;
}
