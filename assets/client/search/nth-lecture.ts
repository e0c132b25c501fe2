/** Numbers as they are said, from the first on. */
const said: readonly RegExp[] = [
  /^(?:first|1st|one|一)$/iu,
  /^(?:second|2nd|two|二)$/iu,
  /^(?:third|3rd|three|三)$/iu,
  /^(?:fourth|4th|four|四)$/iu,
  /^(?:fifth|5th|five|五)$/iu,
  /^(?:sixth|6th|six|六)$/iu,
  /^(?:seventh|7th|seven|七)$/iu,
  /^(?:eighth|8th|eight|八)$/iu,
  /^(?:ninth|9th|nine|九)$/iu,
  /^(?:tenth|10th|ten|十)$/iu,
];

const lastOne = /^(?:last|latest|newest|final|most recent|最後|最后|最新)/iu;

const noun = '(?:lectures?|lessons?|lec|class|sessions?|weeks?)';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|last|latest|newest|final|most recent)';
const cardinal = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';

/** `lecture 3`, `the third lecture`, `第三課`. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${noun}\\s*(?:no\\.?|number|nr\\.?|#)?\\s*(\\d{1,3}|${cardinal})(?![\\w.])`, 'iu'),
  new RegExp(`\\b(${ordinal})\\s+${noun}\\b`, 'iu'),
  /第\s*([一二三四五六七八九十]|\d{1,3})\s*(?:[課课講讲週周堂]|單元|单元)/u,
  /(最後|最后|最新)(?:的)?(?:一)?(?:[課课講讲週周]|堂課?|堂课?)/u,
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
  const at = said.findIndex((words) => words.test(word));
  return at >= 0 ? at + 1 : Number.parseInt(word, 10);
}
