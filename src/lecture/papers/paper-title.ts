import { rememberText } from '../../collections/remember-text.ts';
import { foldName } from '../../identity/name.ts';
import { plainTex } from '../../identity/plain-tex.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { behindPublication } from './publication-head.ts';
import { saysPublication } from './published-tail.ts';
import { beforeAuthors, behindAuthors } from './reference.ts';
import { isIdle, isOfCourse, isPaperOfName, saysNothing } from './says-nothing.ts';
import { endsWithAuthors, withoutTails } from './title-tails.ts';
import { endsInVerb } from './title-words.ts';

/** In characters: what is longer is a text, and no title. */
const longestText = 1000;

/** Characters before and after a title that are not part of it. */
const lead =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{So}|\uFE0F|\u200d|[\s•·:：,，;–—|>*)）\]】-])+/u;
const tail = /[\s,，;；:：|*·(（[【–—-]+$/u;

/** `28. Herons at Dawn`, `02.Herons at Dawn`, `2022_ICRA_Herons at Dawn`, `22_Herons at Dawn`, `[3]: [ICRA] Herons at Dawn` */
const number =
  /^(?:(?:\d{1,3}[.)、]\s+|0\d{1,2}[.)、]\s*|(?:19|20)?\d\d_(?:[A-Za-z-]+_)?)(?=\p{L})|\[\d{1,3}\][\s:：]+(?=[[\p{L}]))/u;

/** `Paper: Herons at Dawn`, `论文Herons at Dawn`, `标题：…` */
const label =
  /^(?:(?:(?:original )?papers?(?:\s#?\d{1,3})?(?:\s\([^()]{1,20}\))?|pdf|arxiv|preprint|(?:paper )?title|(?:論文|论文|原文|文章)(?:標題|标题|題目|题目|名稱|名称)|論文|论文|技術報告|技术报告|標題|标题|題目|题目|제목|논문)\s*[:：]\s*|(?:arxiv|arvix|pdf|paper)\s[-–—]\s+|(?:論文|论文|技術報告|技术报告)(?=[A-Z]))/iu;

/** `，论文地址：`, `，链接`: what comes next. */
const nextLabel = /[,，;；]\s*(?:论文|論文|原文)?(?:地址|链接|連結|鏈接)\s*[:：]?$/u;

/** True for words that start with a label for a title. */
export function isLabelled(text: string): boolean {
  return label.test(text.replace(lead, ''));
}

/** `" Herons at Dawn`: a quote that is closed elsewhere. */
const openQuote = /^["“]\s*(?=[^"“”]+$)/u;

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['[', ']'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
];

/**
 * A title without the emoji, quotes, brackets and full stops around it.
 *
 * @example cleanTitle('🔥 "Herons at Dawn."') // 'Herons at Dawn'
 */
export const cleanTitle: (text: string) => string = /* @__PURE__ */ rememberText((text) => {
  if (text.length > longestText) return '';
  const bare = plainTex(text)
    .replace(lead, '')
    .replace(number, '')
    .replace(label, '')
    .replace(ownId, '')
    .replace(sameName, '$1')
    .replace(nextLabel, '')
    .replace(tail, '')
    .replace(openQuote, '')
    .trim();
  const pair = quotes.find(
    ([open, close]) => bare.length > 2 && bare.startsWith(open) && bare.endsWith(close),
  );
  const inner = pair ? bare.slice(1, -1) : bare;
  const isWhole = pair !== undefined && !inner.includes(pair[0]) && !inner.includes(pair[1]);
  if (isWhole) return cleanTitle(inner);
  const quotedWords = quotedWithName.exec(bare)?.[1] ?? beforeAuthors(bare);
  if (quotedWords) return cleanTitle(quotedWords);
  const published = behindPublication(bare);
  if (published !== undefined && isSpelledOut(published)) return cleanTitle(published);
  const rest = behindBrackets(bare) ?? behindId.exec(bare)?.[1] ?? behindAuthors(bare);
  if (rest !== undefined && !saysNothing(rest)) return cleanTitle(rest);
  return bare.replace(/(?<![.A-Z]|\.[A-Z])[.。]$|(?<=(?<![.\p{L}])\p{Lu}{2,})\.$/u, '');
});

/** `2203.01234 Herons at Dawn`, `2203.01234v2: Herons at Dawn` */
const ownId = /^\d{4}\.\d{4,5}(?:v\d+)?[\s:：,，–—-]+(?=\p{L})/u;

/** `WAD: WAD: Waders at Dawn`: a list of names, whose titles start with them, too. */
const sameName = /^([\p{L}\p{N}.+-]{2,24}: )\1(?=\S)/u;

/** `Ponds > Birds [2203.01234] Herons at Dawn`, as archives name their pages */
const behindId = /^[^[\]]{1,80}\s\[\d{4}\.\d{4,5}(?:v\d+)?\]\s+(?=\p{L})(.+)$/su;

/** `"Herons at Dawn" (HAD)`, `"Herons at Dawn" — Reed et al., ICRA 2022` */
const quotedWithName =
  /^["“「『《]([^"“”「」『』《》]+)["”」』》]\s*(?:[(（][^()（）]{1,30}[)）]|[-–—]\s+\p{Lu}[^"“”]{1,40}\bet\.? al\b[^"“”]{0,24})$/u;

/** `[ICRA '22] Herons at Dawn`, `[2106.07447] HuBERT: …`, `[WAD] Wading at Dawn` */
const brackets =
  /^[[(（【]([^[\]()（）【】]{1,40})[\])）】](?:\p{Extended_Pictographic}|\uFE0F|[\s:：,，|–—-])*(?=["“'‘「《]?[\p{L}\p{N}])/u;

/** What follows a venue, a date, an id or a short name in brackets; undefined if a title starts with brackets of its own. */
function behindBrackets(title: string): string | undefined {
  const [whole = '', inside = ''] = brackets.exec(title) ?? [];
  if (whole === '') return undefined;
  const rest = title.slice(whole.length);
  const isShortName =
    title.startsWith('[') && /^(?!re$)[\p{L}\p{N}.+!-]{2,16}$/iu.test(inside) && isSpelledOut(rest);
  const isNamedKind =
    isSpelledOut(rest) && /^\S+ (?:data ?set|benchmark|model|simulator|corpus)$/iu.test(inside);
  return saysNothing(inside.trim()) || isShortName || isNamedKind ? rest : undefined;
}

/** `(ICRA 2022)`, `(WAD)`, `[2022, ICRA]` */
const bracketTail =
  /(?:\s+|(?<=\p{Ll}{3}|\p{sc=Han}))(?:[(（]([^()（）]{1,30})[)）]|[[【]([^[\]【】]{1,30})[\]】])$/u;

/** True for a title that its authors follow, which is one however short it is. */
export function hasAuthors(text: string): boolean {
  return endsWithAuthors(cleanTitle(text));
}

/** `Reed & Marsh`, `Reed, Marsh, Fen`, before a bracket that says nothing. */
const surnames = /^\p{Lu}[\p{L}'’-]+(?:\s(?:&|and)\s\p{Lu}[\p{L}'’-]+|(?:,\s\p{Lu}[\p{L}'’-]+)+)$/u;

/** A title without a venue, a short name in brackets, a figure number or its authors after it. */
function withoutBracket(text: string): string {
  const title = withoutTails(text);
  const [bracket = '', round, inside = round ?? ''] = bracketTail.exec(title) ?? [];
  const rest = title.slice(0, title.length - bracket.length);
  const words = inside.trim().split(/\s+/u);
  const isEmpty = saysNothing(inside.trim()) || saysPublication(inside);
  if (bracket === '') return title;
  if (isEmpty && (saysNothing(rest) || surnames.test(rest))) return '';
  if (isNameOnly(rest)) return '';
  const isNote =
    isEmpty ||
    (words.length < 3 && words.some(isDistinctive)) ||
    areNames(inside) ||
    (words.length === 2 && words.every((word) => /^\p{Lu}/u.test(word)) && rest.split(/\s+/).length > 4) ||
    (words.length === 1 && isNetwork(inside, bracket));
  const isTitle =
    isSpelledOut(rest) || isInitialsOf(inside, rest) || (isEmpty && /\p{L}\s+\p{L}/u.test(rest));
  return isNote && isTitle ? rest : title;
}

/** `WAD / Wading Net`: what its subject is called, in both ways. */
function areNames(inside: string): boolean {
  const names = inside.trim().split(/\s+\/\s+/u);
  return (
    names.length > 1 && names.every((name) => name.split(/\s+/u).length < 3) && names.some(isDistinctive)
  );
}

/** `Herons at Dawn(wadenet)`, `Herons at Dawn (Wadenet)`: what its subject is called, however it is spelt. */
function isNetwork(inside: string, bracket: string): boolean {
  return !/^\s/u.test(bracket) || /(?:net|nets|former|gan|bert|vae|cnn|rnn|lstm|nerf)\d*$/iu.test(inside);
}

/** `Wide Wading Nets (WWN)`: three words at least, since two and their letters are a term. */
function isInitialsOf(letters: string, words: string): boolean {
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  return initials.length > 2 && initials.join('') === letters;
}

/** `PondCNN by River Labs` */
const madeBy = /^\p{L}*(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2})\S*\s(?:by|from)\s\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u;

/** `WAD (Waders at Dawn)`, `TernMAE (Masked Terns)`: a name, and what its letters mean or what it is. */
const nameWithWords = /^(\S+)\s[(（][^()（）]+[)）]$/u;

/** One word, or two of which one is spelt as no other word is: `BERT`, `YOLO v3`; several with bars between them. */
function isNameOnly(title: string): boolean {
  const words = title.split(/\s+/);
  const isShort =
    words.length === 1 && (title.match(/\p{sc=Han}|\p{sc=Hangul}|\p{sc=Kana}/gu)?.length ?? 0) < 4;
  return (
    isShort ||
    madeBy.test(title) ||
    isDistinctive(nameWithWords.exec(title)?.[1] ?? '') ||
    /^\S+(?:\s\/\s\S+)+$/u.test(title) ||
    areNames(title) ||
    /^[^\s:：]+\s[^\s:：]+\sv\d[\d.]*$/u.test(title) ||
    (words.length === 2 && !/[:：]/.test(title) && words.some(isDistinctive))
  );
}

/**
 * What a text calls a paper; undefined for words that any link could carry, an id, an address, a date, a venue or
 * authors, and for a name: that of the entry or row that it is in, or one of a word or two.
 *
 * @param owner the name of that entry or row
 * @example paperTitle('[Paper]', 'Heron') // undefined
 * @example paperTitle('Heron: On Waiting', 'Heron') // 'Heron: On Waiting'
 */
export function paperTitle(text: string, owner = ''): string | undefined {
  const title = statedTitle(text);
  if (title === undefined || (isNameOnly(title) && !hasAuthors(text))) return undefined;
  const isName = foldName(title) === foldName(owner) && title.split(/\s+/).length < 3 && !isSpelledOut(title);
  return isName ? undefined : title;
}

/**
 * The same of words that are a title by their place, under "Title" or among titles: two of them may be a name, too.
 *
 * @example statedTitle('Mask R-CNN') // 'Mask R-CNN'
 */
export const statedTitle: (text: string) => string | undefined = rememberText((text) => {
  // Its authors may follow a title in quotes: `"Herons at Dawn" by Reed et al. (2022)`.
  const title = withoutBracket(cleanTitle(text)).replace(allQuoted, '$1');
  const isTitle =
    /\p{L}/u.test(title) &&
    !title.includes('；') &&
    !startsWithOthers.test(title) &&
    !twoQuotes.test(title) &&
    !twoNames.test(title) &&
    !labelOfOther.test(title) &&
    !labelOfAuthors.test(title) &&
    !endsInVerb(title) &&
    ![saysNothing, saysPublication, isPaperOfName, isOfCourse, isLabelledName].some((says) => says(title));
  return isTitle && (!isNameOnly(title) || /\S\s+\S/.test(title)) ? title : undefined;
});

/** `Reed, Ada et al., River University` */
const startsWithOthers = /^(?:\p{Lu}[\p{L}.'’-]*,?\s){1,4}et\.? al\b/u;

const allQuoted = /^["“]([^"“”]+)["”]$/u;

/** `"Wade" or "Wading at Dawn"`, `“Wade” and then “wading`: two quotes, or what is between them. */
const twoQuotes = /["”]\s*(?:or|and|\/|&)\s*["“]|”[^“”]*“/u;

/** `WAD-V / Wading Herons`: a name, or another one. */
const twoNames = /^[\p{Lu}\d][\p{L}\d-]* \/ \S+(?: \S+)?$/u;

/** `Status: card`, `状态：文献卡`: what is said of a note, and not what its paper is called. */
const labelOfOther =
  /^(?:status|type|tags|level|difficulty|rating|priority|状态|狀態|类型|類型|标签|標籤|优先级|優先級|难度|難度|来源|來源)\s*[:：]\s*\S+(?:\s\S+){0,3}$|^(?:(?:例|示例|example)\s?\d*|例如)\s*[:：]/iu;

/** `Autor: Ada Reed`, `Année : 2022`, `저자: …`, `2203.01234 | Venue: …`: who wrote a paper, when, and where it is. */
const labelOfAuthors =
  /^\d{4}\.\d{4,5}(?:v\d+)?\s*[|｜]|^(?:authors?|aut(?:h?or(?:e|es|i|en|as?)?|eure?s?)|авторы?|저자|著者|作者|ann(?:ée|o)|año|jahr|fecha|год|연도)\s*[:：]/iu;

/** `Model: Wade 2.0` */
function isLabelledName(title: string): boolean {
  const [, name] = /^(?:model|dataset|method|name|模型|方法)\s*[:：]\s*(.+)$/iu.exec(title) ?? [];
  return name !== undefined && isNameOnly(name);
}

/** `YOLO v3`, `Heron 2`, `IEEE Xplore`, `GPT-4 report`: a version, or where a paper is. */
const ofOthers =
  /\sv?\d[\d.]*$|\s(?:version|report|blog|post|page|site|link|ai|research|labs?|team|xplore|library|conference|journal|draft|edition|workshop|talk)$/iu;

/**
 * The same of the text of a link that is a title by its place: two words may say which version it is, or whose page.
 *
 * @example shortTitle('YOLO v3') // undefined
 */
export function shortTitle(text: string): string | undefined {
  return ofOthers.test(text) && !isSpelledOut(text) ? undefined : statedTitle(text);
}

/**
 * What the text of a link calls the subject of a paper, if that is too short for a title; undefined for what says nothing.
 *
 * @example nameIn('[YOLO v3]') // 'YOLO v3'
 * @example nameIn('Heron 2 (arXiv)') // 'Heron 2'
 */
export function nameIn(text: string): string | undefined {
  const words = cleanTitle(text);
  const [bracket = '', round, inside = round ?? ''] = bracketTail.exec(words) ?? [];
  const name = bracket !== '' && saysNothing(inside.trim()) ? words.slice(0, -bracket.length) : words;
  return /\p{L}/u.test(name) && ![words, name].some(saysNothing) && isNameOnly(name) ? name : undefined;
}

/**
 * True for two to four words in capitals and a year: in brackets among other links, where a paper was published.
 *
 * @example isDatedPlace('Pond Reports 2023') // true
 */
export function isDatedPlace(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}&.-]*\s){1,4}(?:19|20)\d\d$/u.test(text);
}

/** Letters of the longest text that only says what a link is. Whole paragraphs are asked about, too. */
const longestRole = 80;

/**
 * True for words that say that a link is a paper but not which one: "Paper", "official paper", "arXiv".
 *
 * @example isRoleText('[the official paper]') // true
 */
export function isRoleText(text: string): boolean {
  if (text.length > longestRole) return false;
  const title = cleanTitle(text);
  return /\p{L}/u.test(title) && isIdle(title);
}

/**
 * True for a text that is long enough for a title: four words, or two and a colon; a shorter one may be a name.
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
