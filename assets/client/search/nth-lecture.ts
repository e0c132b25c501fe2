import { eitherScript } from './either-script.ts';

/** Numbers as they are said, from the first on. */
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const said: readonly (readonly string[])[] = [ordinals, [...'一二三四五六七八九十']];

const lastOne = /^(?:last|latest|newest|final|most|最)/iu;

const noun = '(?:lectures?|lessons?|lec|class|sessions?|weeks?)';

/** `lecture 3`, `the third lecture`, `第三課`. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${noun}\\s*(?:no\\.?|number|nr\\.?|#)?\\s*(\\d{1,3})(?![\\w.])`, 'iu'),
  new RegExp(
    `\\b(${ordinals.join('|')}|\\d+(?:st|nd|rd|th)|last|latest|newest|final|most recent)\\s+${noun}\\b`,
    'iu',
  ),
  eitherScript(/第\s*([一二三四五六七八九十]|\d{1,3})\s*(?:[課講週堂]|單元)/u),
  eitherScript(/(最後|最新)的?一?(?:[課講週]|堂課?)/u),
];

/** A lecture that is asked for by its place in the course, and what else a text says. */
export type NthLecture = { readonly place: number | 'last'; readonly rest: string };

/**
 * Reads which lecture of a course a text asks for.
 *
 * @returns its place, from 1; undefined where it asks for none
 * @example readNthLecture('slides of lecture 3') // { place: 3, rest: 'slides of' }
 */
export function readNthLecture(text: string): NthLecture | undefined {
  for (const form of forms) {
    const [whole, word = ''] = form.exec(text) ?? [];
    if (whole === undefined) continue;
    const rest = text.replace(whole, ' ').replace(/\s+/g, ' ').trim();
    return { place: toPlace(word), rest };
  }
  return undefined;
}

function toPlace(word: string): number | 'last' {
  if (lastOne.test(word)) return 'last';
  const place = Math.max(...said.map((words) => words.indexOf(word.toLowerCase()))) + 1;
  return place || Number.parseInt(word, 10);
}
