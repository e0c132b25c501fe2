import { evenSpaces } from '../collections/even-spaces.ts';
import { dropNoteRefs } from './drop-note-refs.ts';
import { endOf, nextTag } from './next-tag.ts';

/** No more markup than this is looked at. */
const looked = 6000;

/** What is in a text but not part of its sentences, with its content. */
const noText: ReadonlySet<string> = new Set(
  'pre figure table svg math h1 h2 h3 h4 h5 h6 summary video iframe script style figcaption'.split(' '),
);

/** Where one piece of text ends and the next one starts. */
const borders: ReadonlySet<string> = new Set(
  'p li ul ol br div blockquote td th tr dd dt dl details hr'.split(' '),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * The sentences at the beginning of some markup as the words that a reader sees, in one line.
 *
 * @example plainText('<p>A <em>heron</em> waits.</p><pre>code</pre>') // 'A heron waits.'
 */
export function plainText(html: string): string {
  const markup = dropNoteRefs(html);
  let text = '';
  let room = looked;
  let from = 0;
  for (let tag = nextTag(markup, from); tag && room > 0; tag = nextTag(markup, from)) {
    const before = markup.slice(from, tag.start);
    text += before.slice(0, room);
    room -= before.length;
    const isLeft = !tag.closes && noText.has(tag.name);
    from = isLeft ? endOf(markup, tag) : tag.end;
    text += isLeft || borders.has(tag.name) ? ' ' : '';
    room -= isLeft ? 1 : tag.end - tag.start;
  }
  text += markup.slice(from, from + Math.max(room, 0));
  return evenSpaces(
    text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole),
  ).trim();
}
