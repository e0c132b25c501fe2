import { endOf, nextTag } from '../html/next-tag.ts';

import { separateHan } from './han-words.ts';

/** A lecture page as it was rendered. */
export type LectureHtml = {
  /** Address without base path and encoding: `/lectures/vlm/` */
  readonly address: string;
  readonly html: string;
};

/**
 * - `sentence`: its content ends like a sentence, so that an excerpt reads well
 * - `inline`: is within a word or between words
 * - `empty`: has neither text nor end
 * - `out`: a control or a picture; its text is not part of the lecture's
 *
 * Every other element separates words.
 */
type Kind = 'heading' | 'sentence' | 'inline' | 'empty' | 'out';

const tagsByKind: Readonly<Record<Kind, string>> = {
  heading: 'h1 h2 h3 h4 h5 h6',
  sentence: 'p li td th dt dd figcaption blockquote summary',
  inline:
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr',
  empty: 'br hr img input source track',
  out: 'nav footer button form label iframe video svg script style noscript template',
};

const kinds = new Map<string, Kind>(
  Object.entries(tagsByKind).flatMap(([kind, tags]) =>
    tags.split(' ').map((tag) => [tag, kind as Kind] as const),
  ),
);

/** What repeats a heading, a figure or the lists of the site. */
const classesLeftOut = new Set(
  'heading-link entry-fact to-outline card-links figure-plate figure-credit footnote-ref footnote-back video-link embed-note count-list certainty-legend certainty kicker cite visually-hidden'.split(
    ' ',
  ),
);

const id = / id="[^"]*"/;
const wordEnd = /[\p{L}\p{N}_'")$*]$/u;

/** What leads somewhere but says nothing: an address, and a long path such as a card shows. */
const address = /https?:\/\/[^\s<>]+|(?<![\w.-])(?=[\w./-]{30})[\w.-]+(?:\/[\w.-]+)+/g;

/**
 * Cuts a page down to the words it teaches. Only headings are left of the markup, since each opens
 * a section that a hit can lead to: each further element takes Pagefind as long as a sentence.
 *
 * @example buildLectureText('<main><p class="lede">Old <em>birds</em></p><h2 id="heron">Heron</h2></main>')
 * // '<html><body> Old birds. <h2 id="heron">Heron</h2></body></html>'
 */
export function buildLectureText(html: string): string {
  const [start, end] = findText(html);
  const pieces: string[] = [];
  let from = start;
  let inlineEnded = false;
  for (let tag = nextTag(html, from); tag && tag.start < end; tag = nextTag(html, from)) {
    const { name, closes, attributes } = tag;
    const kind = kinds.get(name);
    const hasWords = tag.start > from;
    if (hasWords) pieces.push(html.slice(from, tag.start));
    from = tag.end;
    if (!closes && isLeftOut(kind, name, attributes)) {
      from = endOf(html, tag);
      if (kind !== 'inline') pieces.push(' ');
    } else if (kind === 'inline') {
      // Side by side they are read as two: `<span>Kuo</span><time>2024</time>`.
      if (!closes && inlineEnded && !hasWords) pieces.push(' ');
      inlineEnded = closes;
    } else {
      if (kind === 'heading')
        pieces.push(closes ? `</${name}>` : `<${name}${id.exec(attributes)?.[0] ?? ''}>`);
      else if (kind === 'sentence' && closes) endSentence(pieces);
      else pieces.push(' ');
      inlineEnded = false;
    }
  }
  return `<html><body>${separateText(`${pieces.join('')}${html.slice(from, end)}`)}</body></html>`;
}

/** Takes addresses out of a text whose only tags are headings, and separates its Han characters. */
function separateText(text: string): string {
  return text.replace(/<[^>]*>|[^<>]+/g, (part) =>
    part.startsWith('<') ? part : separateHan(part.replace(address, ' ')),
  );
}

/** The text of a page is in its `<main>`; header and footer are the same on every page. */
function findText(html: string): readonly [start: number, end: number] {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start >= 0 && end > start ? [start, end] : [0, html.length];
}

/** Adds the full stop that an element without one implies. */
function endSentence(pieces: string[]): void {
  let last = pieces.pop()?.trimEnd();
  while (last === '') last = pieces.pop()?.trimEnd();
  if (last !== undefined) pieces.push(last, wordEnd.test(last) ? '. ' : ' ');
}

function isLeftOut(kind: Kind | undefined, name: string, attributes: string): boolean {
  if (kind === 'out' || name === '') return true;
  if (attributes === '' || kind === 'empty') return false;
  return (
    attributes.includes('data-pagefind-ignore') ||
    classesOf(attributes).some((each) => classesLeftOut.has(each))
  );
}

function classesOf(attributes: string): readonly string[] {
  const start = attributes.indexOf('class="') + 'class="'.length;
  return start < 'class="'.length ? [] : attributes.slice(start, attributes.indexOf('"', start)).split(' ');
}
