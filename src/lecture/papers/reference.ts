import { isMaker } from '../../identity/makers.ts';
import { isCitation, saysNothing } from './says-nothing.ts';
import { isSentence } from './title-words.ts';

/** `Reed, A., Marsh, B. (2021). Herons at Dawn. `, `Ada Reed and Bo Marsh. Herons at Dawn. ICRA 2022. `: a reference as journals print it. */
const reference =
  /^[^.()]*(?:(?<!\p{L})\p{Lu}\.[^.()]*)*(?:\((?:19|20)\d\d[a-z]?\)\.|\.)\s+([\p{Lu}\p{N}“"][^.]{14,200})\.(?:\s|$)/u;

/** The same where authors have their initials in front, `A. Reed and B. Marsh. Herons at Dawn. `: no name ends with one. */
const behindInitials =
  /^[^.()]*(?:(?<!\p{L})\p{Lu}\.[^.()]*)*(?<!(?<!\p{L})\p{Lu})\.\s+([\p{Lu}\p{N}“"][^.]{14,200})\.(?:\s|$)/u;

/** `Reed A, Marsh B. Herons at Dawn[J]. ICRA, 2022`: the Chinese standard marks what kind of work it is. */
const marked =
  /^[^[\]]*?(?:\[\d+\][^[\]]*?)?\.\s+([^.[\]]{15,200}|\p{sc=Han}[^.[\]]{5,200})\[[A-Z](?:\/OL)?\]/u;

const forms: readonly RegExp[] = [marked, behindInitials, reference];

/** What is written in one way before a reference is read: a pattern, and what takes its place. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/，\s*/gu, ', '],
  [/[．。]\s*/gu, '. '],
  [/\s*\[Online\]\.?/iu, '.'],
  [/^\s*[(（][^()（）]{2,40}[)）]\s+/u, ''],
  // `(2021, July)`: the month of a conference
  [/\(((?:19|20)\d\d[a-z]?), \p{Lu}\p{Ll}+\.?(?: \d{1,2})?\)/u, '($1)'],
  // `. (2021) `, and `. 2021. ` in front of a title
  [/\.\s+\(((?:19|20)\d\d[a-z]?)\)\.?(?=\s)/u, ' ($1).'],
  [/(?<=\p{L})[.,]\s+((?:19|20)\d\d[a-z]?)\.(?=\s+["“]?[\p{Lu}\p{N}]\S*\s)/u, ' ($1).'],
  [/(?:…|\.{3})\s*(?=&|and\b)/u, ''],
  // The full stop of `Bo N. Marsh`, which ends no sentence
  [/(\p{Lu}\p{L}+ \p{Lu})\. (?=\p{Lu}[\p{L}'’-]+(?:[,.]| and\b))/gu, '$1 '],
  // The initials of `Bo N.O. Marsh`
  [/(\p{Lu}\p{L}+) (?:\p{Lu}\.[ -]?){2,4} ?(?=\p{Lu}[\p{L}'’-]+(?:[,.]| and\b))/gu, '$1 '],
  [/\b(et\.? al)\.(?=,?\s*\()/u, '$1'],
  [/\b(et\.? al)\.?,?\s*((?:19|20)\d\d[a-z]?)\.(?=\s)/u, '$1 ($2).'],
];

/** The title in a reference as journals print it; empty for any other text. */
export function titleOfReference(words: string): string {
  const text = spellings.reduce((said, [form, means]) => said.replace(form, means), words);
  for (const form of forms) {
    const title = form.exec(text)?.[1] ?? '';
    if (title !== '' && isTitleOf(text, title)) return title;
  }
  return '';
}

/** True for a title in a text whose authors are before it, if they are two or say where it was published. */
function isTitleOf(text: string, title: string): boolean {
  const authors = text
    .slice(0, text.indexOf(title))
    .replace(/^\s*\[\d+\]\s*|[\s.]*(?:\(\d{4}[a-z]?\)|,\s*(?:19|20)\d\d[a-z]?)?[\s.]*$/gu, '');
  const isSurname = /(?<!\p{L})\p{Lu}$/u.test(authors) && /^\p{Lu}[\p{L}'’-]+(?:,| and\b| &)/u.test(title);
  const isOfOne =
    (isFullName(authors) || isHouse(authors)) &&
    isLongTitle(title) &&
    !isSentence(title) &&
    saysWhere(text.slice(text.indexOf(title) + title.length));
  return !inJournal.test(title) && !isPlace(title) && (isListOfAuthors(authors) || isOfOne) && !isSurname;
}

/** `Pond University`, `Department of Ponds`: where they work. */
function isPlace(words: string): boolean {
  return ofPlace.test(words) && words.split(/\s+/u).length < 7;
}

const ofPlace = /\b(?:University|Institute|Department|College|School|Faculty|Laboratory)\b/u;

/** `River Team`, `DeepSeek-AI`: who signs a report. */
function isHouse(words: string): boolean {
  return isMaker(words.replace(/[ -](?:AI|Team)$/u, '')) || /^\p{Lu}\S*(?: \p{Lu}\S*)? Team$/u.test(words);
}

/** `Letters on Ponds, Volume 19, Issue 1`: where it was published. */
const inJournal = /\b(?:vol(?:ume)?\.?|issue|no\.|pp\.?)\s?\d/iu;

/** Words enough for a title, behind the name of one author. */
function isLongTitle(title: string): boolean {
  return title.split(/\s+/u).length > 4;
}

/** `Reed, A., & Marsh, B. (2020).`: names with initials. */
export function areAuthors(text: string): boolean {
  const names = text.replace(/\s*[(（](?:19|20)\d\d[a-z]?[)）]\W*$/u, '');
  return /,\s*\p{Lu}\./u.test(names) && isListOfAuthors(names);
}

/** `Reed, A., Marsh, B.`, `Ada Reed, Bo Marsh, and Cy Fen`, `Reed et al`, `刘洋, 李明, 等` */
export function isListOfAuthors(text: string): boolean {
  const names = text
    .replace(/(?:…|\.{3})\s*/gu, '')
    .replace(/,?\s*(?:et\.? al\.?|等)$/u, ', Others')
    .split(/\s*(?:[,;&，、]|\b(?:and|und|y|i|e)\b)\s*/u)
    .filter(Boolean);
  return (
    names.length > 1 &&
    names.every((name) => authorName.test(name)) &&
    !names.some((name) => ofWork.test(name))
  );
}

/** `Ada Reed`, `Reed`, `A.`, `van den Oord`, `刘洋` */
const authorName =
  /^(?:(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ten|ter) ){0,2}(?:d['’]|al-)?\p{Lu}[\p{L}.'’-]*\s*){1,4}$|^\p{sc=Han}{2,4}$/u;

/** Words that titles list and no author is called: `Soft Wading Algorithms and Applications`. */
const ofWork = /\p{L}{4}(?:tion|ology|ability|ization)s?$|\s(?:algorithms?|learning|networks?|models?)$/iu;

/** `Reed et al. 2022, "Herons at Dawn" (ICRA)` */
const quotedWork = /^([^"“„«「《]{3,80}?)[\s,.:：]+["“„«「《]([^"“”„«»」》]{3,300})["”»」》]\s*(.*)$/su;

/** `Reed et al. (2022). Herons at Dawn`, `Reed et al., Herons at Dawn` */
const othersWork =
  /^[^()（）]{2,60}?\bet\.? al(?:\.,(?!\s*(?:19|20)\d\d\b)|\.?[:：]|[.,]|\.?,?\s*[(（]?(?:19|20)\d\d(?:[a-z]|\/\d+)?[)）]?(?:[.,:：]|\s+[–—-]{1,2}|(?<=[)）])))\s+(?=[\p{Lu}\p{N}])(?!(?:19|20)\d\d\b)(.+)$/su;

/** `Reed, Marsh, Fen — Herons at Dawn`, `Reed et al. – Herons at Dawn`: a dash behind surnames, and a title. */
const dashedWork = /^(\p{Lu}[\p{L}'’., &-]{3,160}?)\s[–—-]\s(?=[\p{Lu}\p{N}])((?:\S+\s+){2,}\S+)$/su;

/** What follows surnames and a dash: "et al.", or two of them joined, or three; one alone could be a name. */
function behindDash(text: string): string | undefined {
  const [, names = '', title] = dashedWork.exec(text) ?? [];
  const isOfOthers = /^\p{Lu}[\p{L}'’-]+,? et\.? al\.?$/u.test(names);
  const parts = names.split(/,\s(?:(?:and|&)\s)?|\s(?:and|&)\s/u);
  const isJoined = parts.length === 2 && !names.includes(',');
  const noName = isJoined ? ofThings : ofField;
  const areNames = parts.every((part) => surname.test(part) && !noName.test(part));
  return isOfOthers || (areNames && (isJoined || parts.length > 2)) ? title : undefined;
}

/** `Reed`, `Allen-Zhu`, `Le Marsh` */
const surname = /^(?:(?:De|Le|La|Van|Von) )?\p{Lu}\p{L}*(?:['’-]\p{Lu}\p{L}*)?$/u;

/** `Google, `, `CMU, `: where they were when they wrote it, in front of words enough for a title. */
const place =
  /^(?:Google|Meta|Facebook|Microsoft|Baidu|Tencent|Alibaba|Amazon|Apple|NVIDIA|OpenAI|DeepMind|Stanford|Berkeley|\p{Lu}{3,4}),\s(?=\S+(?:\s\S+){3})/u;

/** `RiverLab (2022). Herons at Dawn` */
const datedWork =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,? (?:& |and )?|\s*(?=[(（]))){1,8}[(（](?:19|20)\d\d(?:[a-z]|\/\d+)?[)）][.,:：]\s+(?=[\p{Lu}\p{N}])(.+)$/su;

/** `Reed & Marsh, Herons at Dawn` */
const twoNamesWork = /^(\p{Lu}[\p{L}'’-]+ (?:&|and) \p{Lu}[\p{L}'’-]+), (?=\p{Lu})((?:\S+ ){2,}\S+)$/u;

/** What follows two surnames; not two things of a field, `Vision and Language, a Survey`. */
function behindTwoNames(text: string): string | undefined {
  const [, names = '', title] = twoNamesWork.exec(text) ?? [];
  return ofThings.test(names) ? undefined : title;
}

/** `Reed, Marsh & Fen 2022 - Herons at Dawn` */
const namesAndYearWork =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,|,? (?:and|&)) \p{Lu}[\p{L}'’-]+)+ (?:19|20)\d\d\s[-–—]\s(?=[\p{Lu}\p{N}])((?:\S+ ){2,}\S+)$/u;

/** `A. Reed, 2022, 'Herons at Dawn'` */
const singleQuoted = /^\p{Lu}[\p{L}.,’ &-]{1,80}?[\s,(]+(?:19|20)\d\d\)?[,.:]?\s+['‘]([^'‘’]{10,300})['’]$/u;

/** `Reed 等（2022）：黎明的鹭`, `Reed、Marsh（2022）：…` */
const hanWork = /^\p{Lu}[\p{sc=Latin}'’、 -]{1,60}(?:等)?[（(](?:19|20)\d\d[)）][:：]\s*(\S.+)$/su;

/** `A. Reed+, Herons at Dawn`, as Japanese lists have it */
const andOthers = /^(\p{Lu}[\p{L}.'’ -]{0,40})\+(?=,\s[^+]*$)/u;

/** True where what is before a quote are its authors: what follows may then be anything that a reference says. */
function isOfAuthors(authors: string, names: string, rest: string, work: string): boolean {
  const isLong = work.split(/\s+/u).length > 3;
  const isOne = /^\p{Lu}[\p{L}'’-]+$/u.test(names);
  if (isOne) return /^[(（]?(?:19|20)\d\d[)）]?$/u.test(rest) || (isLong && rest === '');
  if (isListOfAuthors(authors)) return isLong || saysWhere(rest);
  return isCitation(names) && saysWhere(rest);
}

/**
 * What follows the authors in words that name them first; undefined where they do not.
 *
 * @example behindAuthors('Reed et al. (2022). Herons at Dawn') // 'Herons at Dawn'
 */
export function behindAuthors(words: string): string | undefined {
  const text = words.replace(andOthers, '$1 et al.');
  const [, names = '', work, rest = ''] = quotedWork.exec(text) ?? [];
  const authors = names.replace(/\s*[(（]?(?:19|20)\d\d[a-z]?[)）]?$/u, '');
  if (work && isOfAuthors(authors || names, names, rest, work)) return work;
  const inReference = /[.．。]\s/u.test(text) ? titleOfReference(`${text} `) : '';
  if (inReference !== '') return inReference;
  return (
    othersWork.exec(text)?.[1]?.replace(place, '') ??
    datedWork.exec(text)?.[1] ??
    behindTwoNames(text) ??
    namesAndYearWork.exec(text)?.[1] ??
    singleQuoted.exec(text)?.[1] ??
    hanWork.exec(text)?.[1] ??
    behindDash(text) ??
    behindFullNames(text) ??
    behindNames(text) ??
    behindLabel(text)
  );
}

/** `"Herons at Dawn." Reed, A. and Marsh, B., 2013. Birds of the Pond` */
const quoteAndAuthors = /^["“]([^"“”]{10,300})["”]\s+(\p{Lu}[^"“”]{3,200})$/u;

/**
 * What is quoted in front of its authors; undefined where anything else follows.
 *
 * @example beforeAuthors('"Herons at Dawn." Reed, A. and Marsh, B., 2013. Birds.') // 'Herons at Dawn.'
 */
export function beforeAuthors(text: string): string | undefined {
  const [, quote, rest = ''] = quoteAndAuthors.exec(text) ?? [];
  const [names = ''] = rest.split(/\W*\b(?:19|20)\d\d\b/u);
  return isListOfAuthors(names.trim()) ? quote : undefined;
}

/** `Ada Reed`, `Bo N. Marsh` */
const fullName =
  /^(?:(?:and|&) )?\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){1,3}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){1,3})?$/u;

/** Words of a field, which titles list and no author is called: `Deep Learning, Machine Vision, and Ponds`. */
const ofField =
  /\b(?:\p{L}+(?:tion|sion|ology|ability|ization)s?|\p{L}*(?:learning|training|tuning|modell?ing|reasoning|planning|understanding|mining|coding|matching|tracking|processing)|deep|neural|visual|machine|artificial|computer|natural|social|language|vision|robot(?:ics|s)?|text|speech|audio|video|images?|data|objects?|graphs?|networks?|models?|transformers?|agents?|systems?|analysis|control|recognition|attention|memory|big|large|small|open|world|human|physics|science|theory|design|inference|retrieval|policy|policies|\p{L}{3,}(?:ing|ly))\b/iu;

/** True for words that a person may be called, and no field: `Ada Reed`, not `Bird Segmentation`. */
function isFullName(words: string): boolean {
  return fullName.test(words) && !ofField.test(words);
}

/** True for nothing but full names: `Ada Reed, Bo Marsh`. */
export function areFullNames(text: string): boolean {
  return text.split(/,\s(?:and\s)?|\s(?:and|&)\s/u).every(isFullName);
}

/** `Ada Reed, Bo Marsh, Cy Fen, Herons at Dawn`: two full names at least, and a title. */
function behindFullNames(text: string): string | undefined {
  const parts = text.split(/(?<=\p{L}\p{L}), /u);
  const other = parts.findIndex((part) => !fullName.test(part));
  const names = parts.slice(0, other < 0 ? -1 : other);
  if (names.length < 2 || !names.every(isFullName)) return undefined;
  const title = parts.slice(names.length).join(', ');
  const isTitle = /^[\p{Lu}\p{N}]/u.test(title) && title.split(/\s+/u).length > 2;
  return isTitle && !isListOfAuthors(title) ? title : undefined;
}

/** `Ada Reed, Bo N. Marsh and Cy Fen: Herons at Dawn and Dusk`; not `Hard Waders and Soft Terns: …`, two things. */
function behindNames(text: string): string | undefined {
  const [, names = '', title = ''] = /^([^:：]{5,120})[:：]\s+(?=[\p{Lu}\p{N}])(.+)$/su.exec(text) ?? [];
  const all = names.split(/,\s(?:(?:and|&)\s)?|\s(?:and|&)\s/u);
  const areNames =
    /\s(?:and|&)\s/u.test(names) && all.every((name) => fullName.test(name) && !ofThings.test(name));
  return areNames && title.split(/\s+/u).length > 3 ? title : undefined;
}

/** `Reed, Marsh, Fen: `, `Reed et al: ` */
const surnamesAndColon =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,|,? (?:and|&)) \p{Lu}[\p{L}'’-]+)*(?:(?<=, \S+|[&d] \S+)| et\.? al\.?)[:：]\s+(?=\S+\s)/u;

/** True for words that start with two surnames or more and a colon, as some titles do: `Show, Attend and Tell: …`. */
export function startsWithSurnames(text: string): boolean {
  return surnamesAndColon.test(text);
}

/** What follows such surnames. */
export function behindSurnames(text: string): string {
  return text.replace(surnamesAndColon, '');
}

/** Words of a field, and any that could be a plural. */
const ofThings = new RegExp(`${ofField.source}|\\p{Ll}{3}s\\b`, 'iu');

/** `The first of them (Wade): Reed & Marsh (2022). Herons at Dawn`: what it is to the author, and then a reference. */
function behindLabel(text: string): string | undefined {
  const [, rest = ''] = /^(?:[^:：.]|\.(?=\S)){2,60}[:：]\s+(.+)$/su.exec(text) ?? [];
  return rest === '' ? undefined : (datedOthers.exec(rest)?.[1] ?? datedWork.exec(rest)?.[1]);
}

/** `Reed, et al. (2022). Herons at Dawn` */
const datedOthers =
  /^\p{Lu}[^()（）:：]{1,60}?\bet\.? al\.?,?\s*[(（](?:19|20)\d\d[a-z]?[)）][.,]\s+(?=[\p{Lu}\p{N}])(.+)$/su;

/**
 * True for words in which full names come before a title, with a date in brackets in front or not.
 *
 * @example startsWithNames('[1/14] Ada Reed, Bo Marsh, Herons at Dawn') // true
 */
export function startsWithNames(text: string): boolean {
  return behindFullNames(text.replace(/^\s*\[[^[\]]*\]\s*/u, '').trim()) !== undefined;
}

/** Nothing, or where and when it was published. */
function saysWhere(text: string): boolean {
  const words = text.replace(/^[\s,.;]+|[\s.]+$/gu, '');
  return words === '' || saysNothing(words.replace(/^[(（]([^()（）]*)[)）]$/u, '$1'));
}
