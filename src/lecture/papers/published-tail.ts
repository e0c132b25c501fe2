import { isMaker } from '../../identity/makers.ts';
import { isVenue, venueNames } from '../../identity/venues.ts';
import { areFullNames } from './reference.ts';
import { isIdle, saysNothing } from './says-nothing.ts';

/** What may be between a title and where it was published. */
const separator = /[,;]\s+|(?<=[\p{Ll}\p{N})?!]{2}|\p{Lu}{2})\.,?\s+|\s+[-–—|｜/·•]\s+/gu;

/** In characters: what is longer says more than who, where and when. */
const longestTail = 120;

/** In characters: what is longer is no title, and each of its words would be asked. */
const longestText = 600;

/**
 * A title without what says who wrote it, where and when it was published: `, ICRA 2022`, `. In ICRA`, ` - Reed et al., 2022`,
 * `, River Labs, ICRA 2022`. What could be words of the title, too, as names and houses could, needs a venue or a year beside it.
 * Nothing is left of names alone.
 *
 * @example withoutPublication('Herons at Dawn, Reed et al., NeurIPS 2023') // 'Herons at Dawn'
 */
export function withoutPublication(title: string): string {
  if (title.length > longestText) return title;
  for (const { 0: mark, index } of title.matchAll(separator)) {
    const tail = title.slice(index + mark.length);
    const rest = title.slice(0, index);
    // `Herons - Technical Report`: a dash may be part of a title.
    if (/\s[-–—]\s/u.test(mark) && note.test(tail)) continue;
    if (tail.length > longestTail || !isClosed(rest) || !saysPublication(tail) || saysNothing(rest)) continue;
    const areNames = joinedNames.test(rest) || (areFullNames(rest) && startsWithName(tail));
    return areNames ? '' : rest;
  }
  const [, rest = ''] = venueBehind.exec(title) ?? othersBehind.exec(title) ?? [];
  return rest !== '' && isClosed(rest) ? rest : title;
}

/** `Marsh et al.`, `Bo Marsh, ICRA 2022` */
function startsWithName(tail: string): boolean {
  return /\bal\b/u.test(tail) || areFullNames(tail.split(/[,;]/u)[0] ?? '');
}

/** True where each bracket is closed. */
function isClosed(text: string): boolean {
  return text.replace(/[^[(（【]/gu, '').length === text.replace(/[^\])）】]/gu, '').length;
}

/** `Reed & Marsh`, `Reed, Marsh and Fen`: whose work it is. */
const joinedNames = /^\p{Lu}[\p{L}.'’-]*(?:(?:,|,? (?:and|&)) \p{Lu}[\p{L}.'’-]*)+$/u;

/**
 * True for words that say where and when a paper was published, and perhaps who wrote it: each part says one of these, and one
 * of them can say nothing else.
 *
 * @example saysPublication('River Institute, ICRA 2022, Best Paper') // true
 */
export function saysPublication(tail: string): boolean {
  if (isPublication(tail)) return true;
  const parts = tail
    .replace(/[()（）[\]【】]/gu, ' ')
    .split(/[,;]\s+|(?<=\p{L}{3}|\d{4})\.(?:\s+|$)|\s+[-–—|｜/·•]\s+/u)
    .map((part) =>
      part
        .replace(awarded, ' ')
        .replace(/^\s*(?:in|at|appeared in)(?:[:：]|\s)\s*/iu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  return parts.some(isPublication) && parts.every((part) => isPublication(part) || isBeside(part));
}

/** `ICRA 2022`, `NeurIPS`, `March 2022`, `Reed et al.`, `arXiv preprint`: spelt as no words of a title are. */
function isPublication(part: string): boolean {
  if (isArchive(part) || note.test(part)) return true;
  const isDated = /(?:19|20|['’])\d\d/u.test(part);
  if (isVenue(part)) return isDated || isAcronym(part);
  const isWord = /\p{L}/u.test(part) && isIdle(part);
  if (/\bal\b/u.test(part)) return others.test(part) && saysNothing(part);
  return saysNothing(part) && !isWord && isDated;
}

/** `Reed et al.`, `Ada Reed and Marsh et al. 2022`: at most two names, since a citation may have any words in front. */
const others =
  /^(?:\p{Lu}\.[ -]?){0,3}(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?:,? (?:and|&) \p{Lu}[\p{L}'’-]*)?,? et\.? al\b/u;

/** Letters of a venue, or a journal in capitals. */
function isAcronym(part: string): boolean {
  return /\p{Lu}\S*\p{Lu}/u.test(part) || /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(part);
}

/** What became of a paper, or what kind of paper it is: `Under review`, `Tech report (v5)`. */
const note =
  /^(?:(?:an? )?tech(?:nical)?\.? report|preprint|(?:currently |still )?under review|in submission|work in progress|to appear|camera[- ]ready|extended version)(?:,?\s*v\d+)?\.?$/iu;

/** `arXiv preprint arXiv:2203.01234`, `CoRR abs/2203.01234`, `arXiv 2022` */
function isArchive(part: string): boolean {
  const words = part.split(/[\s,:/-]+/u);
  return archiveName.test(words[0] ?? '') && words.every((word) => ofArchive.test(word));
}

const archiveName = /^(?:arxiv(?:\.org)?|bioarxiv|biorxiv|corr)$/iu;
const ofArchive = /^(?:arxiv(?:\.org)?|bioarxiv|biorxiv|corr|preprints?|abs|[\d.]*(?:v\d+)?)$/iu;

/** What is said beside a venue or a year: an award, a house, names, a volume. */
function isBeside(part: string): boolean {
  return (
    saysNothing(part) ||
    isMaker(part) ||
    award.test(part) ||
    house.test(part) ||
    pages.test(part) ||
    areFullNames(part)
  );
}

/** `Best Paper Award at`, `oral` */
const awarded =
  /^(?:(?:best|outstanding)(?: student)? paper|honorable mention)(?: award)? (?:at|in)\s|(?<=\d\d )(?:(?:best|outstanding)(?: student)? paper|honorable mention|oral|spotlight|highlight|poster)(?: award| presentation)?$/iu;

const award =
  /^(?:oral|spotlight|highlight|poster|(?:best|outstanding)(?: student)? paper|honorable mention|workshop)(?: award| presentation)?$/iu;

const house =
  /^(?:(?:\p{Lu}[\p{L}&.-]* |of |and |for |at |the ){0,6}(?:University|Institute|College|Labs?|Laboratory|Research|AI)\b(?: (?:of|at|and|for|the|\p{Lu}[\p{L}&.-]*)){0,8})$/u;

const pages = /^(?:(?:vol(?:ume)?|no|issue|pp?|pages?)\.?\s)?[\d():–-]+$/iu;

/** What leads up to a venue or to names that are part of a title: `The Herons of ICLR 2021`. */
const leadsUp = String.raw`(?<=[\p{L}\p{N})?!])(?<!\s(?:of|at|in|for|to|from|the|and|on|with|by))`;

/** ` ICLR2021`, ` NeurIPS 2023`, right behind a title of four words. */
const venueBehind = new RegExp(
  String.raw`^(\S+(?:\s\S+){3,30}?)${leadsUp}\s(?:${venueNames})[\s'’-]?(?:19|20)\d\d$`,
  'u',
);

/** ` Reed et al 2022`, right behind a title of four words. */
const othersBehind = new RegExp(
  String.raw`^(\S+(?:\s\S+){3,30}?)${leadsUp}\s\p{Lu}[\p{L}'’-]+ et\.? al\.?,? [(（]?(?:19|20)\d\d[)）]?$`,
  'u',
);
