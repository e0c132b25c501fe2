import { parseArxivId } from '../../identity/arxiv.ts';
import { foldName } from '../../identity/name.ts';
import { isVenue } from '../../identity/venues.ts';
import { isLabelWord } from '../links/label-line.ts';

/** Words that any link could carry beside those that are labels. */
const idleWords: ReadonlySet<string> = new Set(
  [
    'a an the this our its here see read more full text official original new html pdf abs abstract preprint version',
    'source sources page pages web online open access pub publication conference journal extended camera ready in on',
    'supp suppl supplement supplementary material materials appendix poster bib bibtex citation cite doi of to for',
    'arxiv openreview acl anthology cvf neurips acm ieee springer nature mlr alphaxiv huggingface hf ar5iv',
    'construction author authors web download view print eprint article summary review reviews',
  ].flatMap((line) => line.split(' ')),
);

/** Signs in front of a title and behind it that are no part of it. */
const lead = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u200d|[\s•·:：,，;–—|>*-])+/u;
const tail = /[\s,，;；:：|*·–—-]+$/u;

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['[', ']'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
];

/**
 * A title without the emoji, quotes, brackets and stops around it.
 *
 * @example cleanTitle('🔥 "Herons at Dawn."') // 'Herons at Dawn'
 */
export function cleanTitle(text: string): string {
  const bare = text.replace(lead, '').replace(tail, '').trim();
  const pair = quotes.find(
    ([open, close]) => bare.length > 2 && bare.startsWith(open) && bare.endsWith(close),
  );
  const inner = pair ? bare.slice(1, -1) : bare;
  const isWhole = pair !== undefined && !inner.includes(pair[0]) && !inner.includes(pair[1]);
  if (isWhole) return cleanTitle(inner);
  const rest = behindBrackets(bare);
  if (rest !== undefined) return cleanTitle(rest);
  return bare.replace(/(?<![.A-Z])[.。]$/u, '');
}

/** `[ICRA '22] Herons at Dawn`, `[2106.07447] HuBERT: …`, `[WAD] Wading at Dawn` */
const brackets = /^[[(（【]([^[\]()（）【】]{1,40})[\])）】][\s:：,，|–—-]*(?=["“'‘「《]?[\p{L}\p{N}])/u;

/** What stands behind a venue, a date, an id or a short name in brackets; undefined where a title starts with brackets of its own. */
function behindBrackets(title: string): string | undefined {
  const [whole = '', inside = ''] = brackets.exec(title) ?? [];
  if (whole === '') return undefined;
  const rest = title.slice(whole.length);
  const isShortName =
    title.startsWith('[') && /^(?!re$)[\p{L}\p{N}.+-]{2,16}$/iu.test(inside) && isSpelledOut(rest);
  return saysNothing(inside.trim()) || isShortName ? rest : undefined;
}

/** An address, also one that lost a letter on its way: `ttps://`, `http:/`, `arxiv.org/abs/…`. */
const addressForm =
  /^\S*(?:h?tt?ps?:?\/|:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$|^\S+\/\S+\.\w{2,4}$/iu;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dateForm = new RegExp(
  `^(?:\\d{1,2}[\\s./-])?(?:\\d{1,2}|(?:${months})[a-z]*\\.?)?[\\s./,'-]*(?:(?:19|20)\\d\\d)?(?:[\\s./-]\\d{1,2}){0,2}$|^(?:19|20)\\d\\d\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?$`,
  'iu',
);

/** `Wang et al. 2019`, `Kudo & Reed, 2018`, `Wang等人，2019年`: who wrote it. */
const citationForm =
  /^.{0,60}et\.? al\b.{0,24}$|^\p{Lu}[\p{L}'’-]+(?:,? ?(?:and|&|＆|和|与|與) ?\p{Lu}[\p{L}'’-]+)?[,，]? ?[(（]?(?:19|20)\d\d ?[a-z年]?[)）]?$|^.{1,24}等人?[,，]? ?[(（]?(?:19|20)\d\d ?年?[)）]?$/u;

/** `v1`, `V2.0` */
const versionForm = /^v\d+(?:\.\d+)*$/iu;

/** A pointer into a paper: `Figure 3`, `Sec. 4.2`, `Table 1`. */
const partForm =
  /^(?:fig(?:ure|\.)?|sec(?:tion|\.)?|§|tab(?:le|\.)?|eq(?:uation|\.)?|p(?:age|\.)|chapter|ch\.)\s*\d[\d.]*[a-z]?$/iu;

/**
 * What a text calls a paper; undefined for words that any link could carry, an id, an address, a date, a venue or
 * authors, and for the name of the entry or row that it stands in: one or two words.
 *
 * @param owner the name of that entry or row
 * @example paperTitle('[Paper]', 'Heron') // undefined
 * @example paperTitle('Heron: On Waiting', 'Heron') // 'Heron: On Waiting'
 */
export function paperTitle(text: string, owner = ''): string | undefined {
  const title = cleanTitle(text);
  if (!/\p{L}/u.test(title) || saysNothing(title)) return undefined;
  const isName = foldName(title) === foldName(owner) && title.split(/\s+/).length < 3 && !isSpelledOut(title);
  return isName ? undefined : title;
}

function saysNothing(title: string): boolean {
  return (
    addressForm.test(title) ||
    dateForm.test(title) ||
    citationForm.test(title) ||
    partForm.test(title) ||
    versionForm.test(title) ||
    isVenue(title) ||
    isId(title) ||
    isIdle(title)
  );
}

function isId(title: string): boolean {
  return (
    /^(?:arxiv|doi|pmid|id)\b[\s:#]*[\w./:-]*\d[\w./:-]*$/iu.test(title) || parseArxivId(title) !== undefined
  );
}

/**
 * True for words that say that a link is a paper and not which: "Paper", "official paper", "arXiv".
 *
 * @example isRoleText('[the official paper]') // true
 */
export function isRoleText(text: string): boolean {
  const title = cleanTitle(text);
  return /\p{L}/u.test(title) && isIdle(title);
}

/** "PDF", "arXiv paper", "Code (in construction)": every word of it could stand in any link. */
function isIdle(title: string): boolean {
  if (isLabelWord(title)) return true;
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.every((word) => idleWords.has(word) || isLabelWord(word));
}

/**
 * True for what is long enough for a title: four words, or two and a colon; a shorter one may be a name.
 *
 * @example isSpelledOut('Segment Anything') // false
 */
export function isSpelledOut(title: string): boolean {
  const words = title.split(/\s+/).length;
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    words >= 4 || han >= 6 || (words >= 2 && /[:：]\s/u.test(title)) || (han >= 4 && /[:：]/u.test(title))
  );
}
