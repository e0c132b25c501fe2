import { withoutPublication } from './published-tail.ts';
import { areFullNames } from './reference.ts';

/** What may follow a title, each with nothing but the end behind it. */
const tails: readonly RegExp[] = [
  // ` --> WAD`
  /\s+(?:-+>|→).*$/su,
  // ` - PDF`
  /\s[-–—|]\s(?:pdf|openreview|acl anthology|ieee xplore)$/iu,
  // `Herons at Dawn (HAD) Paper`
  /(?<=\S\s.{4,}[)）])\s+paper$/iu,
  // `, arXiv:2203.01234`, `; DOI`
  /[\s,.;]+(?:arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?|doi|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/\S+)$/iu,
  // ` Tech report (v5)`
  /(?<![.,;\s])\s+tech(?:nical)? report \(v\d+\)$/iu,
  // `, J`: how a journal or the first of its authors begins, where the rest is cut off
  /,\s+\p{Lu}\.?$/u,
  // What a picture was taken from: `Herons at Dawn, Fig. 2`
  /[\s,，:：–—-]+(?:fig(?:ure|\.)?|tab(?:le|\.)?)\s*\d+[a-z]?$/iu,
];

/** ` - Ada Reed, Bo Marsh`, `; Ada Reed and Bo Marsh`: two authors at least, since one name may be the end of a title. */
const authorsTail =
  /(?:\s[-–—]|;)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+(?:(?:,\s*(?:and\s)?|\s(?:and|&)\s)(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+)+$/u;

/** `, Ada Reed, Bo Marsh, Cy Fen`: three at least, since titles list things, too. */
const namesTail =
  /(?:,\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}){3,}(?:,?\s+(?:and|&)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})?$/u;

/** ` by Ada Reed, Bo Marsh and Cy Fen`: two names of two words at least. */
const byTail =
  /\sby\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+)+$/u;

/** ` — Reed et al.`, ` — Reed, Marsh & Fen` */
const surnamesTail =
  /\s[-–—]\s+(?:\p{Lu}[\p{L}.'’ -]{1,40}\bet\.? al\.?(?:,\s+\p{Lu}\p{L}{1,11}\s+(?:19|20)\d\d)?|\p{Lu}[\p{L}'’-]+(?:,\s+\p{Lu}[\p{L}'’-]+)+,?\s+(?:&|and)\s+\p{Lu}[\p{L}'’-]+)$/u;

/** `. Reed, Marsh, Fen`, behind four words */
const stopTail =
  /^((?:\S+\s+){3,}\S*\p{Ll})\.\s+\p{Lu}\p{Ll}[\p{L}'’-]+(?:,\s+(?:and\s+)?\p{Lu}\p{Ll}[\p{L}'’-]+)*$/u;

/** `, Reed et al. (2021)`, ` by Reed et al.`, `, Reed et al., ICRA 2021`, behind two words or more. */
const othersTail =
  /^(\S+(?:\s+\S+)+?)(?:[,.]\s+|\s+by\s+)\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?,?\s+et\.? al\b\.?,?\s*(?:[(（]?(?:\p{Lu}[\p{L}-]{2,11}[\s'’]*)?(?:(?:19|20)\d\d[a-z]?|['’]\d\d)[)）]?)?$/u;

/** `, 2022` */
const yearTail = /,\s+(?:19|20)\d\d$/u;

/** `Reed & Marsh`, `Reed, Marsh and Fen`: whose work it is, when a year follows. */
const joinedNames = /^\p{Lu}[\p{L}.'’-]*(?:(?:,|,? (?:and|&)) \p{Lu}[\p{L}.'’-]*)+$/u;

/** In characters: what is longer is no title, and each rule would look for a tail at each of its words. */
const longest = 1000;

/** A title without what follows it: notes, its archive, its authors. */
export function withoutTails(given: string): string {
  if (given.length > longest) return given;
  const text = withoutPublication(given);
  const title = behindNoNames(othersTail.exec(text)?.[1]) ?? text;
  const rest = [...tails, authorsTail, namesTail, byTail, surnamesTail].reduce(
    (words, tail) => words.replace(tail, ''),
    title,
  );
  const undated = rest.replace(yearTail, '').replace(stopTail, '$1');
  return joinedNames.test(undated) ? rest : undated;
}

/** `Ada Reed, Marsh et al.` names two authors. */
function behindNoNames(words: string | undefined): string | undefined {
  return words === undefined || areFullNames(words) ? undefined : words;
}

/** True where two authors or more follow, after a dash or a semicolon. */
export function endsWithAuthors(text: string): boolean {
  return authorsTail.test(text);
}

/**
 * True where `Reed et al.` and a year or nothing follow, whether or not the words before are enough for a title.
 *
 * @example endsWithOthers('Panoptic Herons, Reed et al. (2019)') // true
 */
export function endsWithOthers(text: string): boolean {
  return behindNoNames(othersTail.exec(text)?.[1]) !== undefined;
}
