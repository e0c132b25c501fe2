import { rememberText } from '../collections/remember-text.ts';
import { isAuthorCitation } from './author-citation.ts';
import { isFieldWord } from './field-word.ts';
import { isMaker, takeMaker } from './makers.ts';
import { foldName } from './name.ts';
import { plainTex } from './plain-tex.ts';

/** What a heading calls a thing, and what it says besides. */
export type ThingName = {
  /** `PX4` */
  readonly name: string;
  /** What follows the name: `Open Source Autopilot`. */
  readonly subtitle?: string;
  /** Another name, in brackets: `GTSRB (交通號誌辨識)`. */
  readonly alias?: string;
  /** A year in the tail, `(DeepMind, 2022)`. */
  readonly year?: number;
  /** Who made it, as the tail says: `(by Google)`, `from Stanford`. */
  readonly maker?: string;
  /** Its heading cites a paper by its authors, `(Heron et al., 2021)`. */
  readonly isCited?: true;
};

/** Signs that decorate a heading, at either end. */
const signs =
  /^(?:[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[•●■►▶★☆✓√→\s])+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[★☆\s])+$/gu;

/** Signs that are part of a name: `NVIDIA® Jetson™`. */
const trademarks = /[©®™]/u;

/** `1. `, `3.2 - `, `5a. `, `（4）`, `一、`, `第三章 `, `IV. `, `Step 2: `. A digit that the name itself starts with, `3D-GS`, `7-Zip`, is not numbering. */
const numbering =
  /^(?:(?:step|part|chapter|section|stage|phase|unit|week)\s+\d+(?:\.\d+)*\s*(?:[.:：)）]|[-–—]\s)\s*|第\s*[\d一二三四五六七八九十百]+\s*[章節节講讲課课週周部篇步]\s*[.:：、]?\s*|[（(](?:\d+(?:\.\d+)*|[一二三四五六七八九十]+|[a-z])[)）]\s*|[一二三四五六七八九十]+\s*[、.．]\s*|\d+(?:\.\d+)+(?:[.)）、]\s*|\s+(?:[-–—]\s+)?)|\d+\s*[.)）、．]\s*(?=[^\d\s])|\d+[a-z][.)]\s+(?=\S)|\d+[.)]\s+(?=\d\p{L})|\d+\s+(?:(?:19|20)\d\d\s+)?[-–—]\s+|0\d\s+(?=\p{L})|#\d+\s*[:：.]?\s+|\[\d{1,3}\]\s+|[IVX]+\.\s+|[①-⑳]\s*)/iu;

/** `(2022)`, `[CVPR 2024]`, `(DeepMind, 2022)`, ` in 2000`, and `[LAB]`, which only leads elsewhere. */
const yearTail =
  /\s*[(（[【]([^()（）[\]【】]*?\b((?:19|20)\d\d)|[^()（）[\]【】]*?['’]\d\d|(?:19|20)\d\d[^()（）[\]【】]*)[)）\]】]$|\s+in\s+((?:19|20)\d\d)$/iu;
const linkTail = /\s*\[[\p{L}\s-]+\]$/u;

/** `PaLM (by Google)`, `GTSRB (交通號誌辨識)`. A figure distinguishes things of one name: `Heron (7B)`. */
const bracketTail = /^([^()（）]+?)(?:\s*[(（](?![a-z])|\s+[(（])([^()（）\d]+)[)）]$/u;

/** `OpenVLA from Stanford`, `Heron by Riverlab` */
const makerTail = /^(\S+(?:\s\S+)?)\s+((from|by)\s+\p{Lu}[^\d]*)$/u;

/** `PX4: Open Source Autopilot`, `DCGAN - Deep Convolutional …`, `CLIP | a guide` */
const subtitleMark = /^(.{2,48}?)(?:\s*[:：]\s*|\s+[-–—|·]\s+)(?=\S)(.+)$/u;

/** `NeRF, Representing Scenes as Radiance Fields`: a name, and the title of its paper; names in a list are fewer words. */
const commaMark = /^([^\s,]{2,24}),\s+(\p{Lu}[^,]*(?:\s[^\s,]+){3,})$/u;

/** `Heron-DiT- A Diffusion Transformer`: the blank before the dash is missing. */
const stuckDash = /^([^\s:：]{3,24})[-–—]\s+(\p{Lu}.+)$/u;

/** `Segment Anything - SAM`, `Transducers - RNN-T`: one word after a dash is another name, and the only one beside an ordinary word. */
const afterDash = /^\p{L}[\p{L} ]*\s[-–—]\s\p{Lu}\S{1,15}$/u;

/** `TernNet  RiverLab 於 2021 年提出` */
const madeBy =
  /^(?<name>\S+(?:\s\d\S*)?)\s+(?<maker>\p{Lu}[\p{L}\d ]*?)\s*[於于在]\s*(?<year>(?:19|20)\d\d)\s*年/u;

/** `涉水网络 WadeNet`: what a network is called in Chinese, before its name. */
const nameBehindHan = /^(\p{sc=Han}{2,8}(?:網路|網絡|网络|模型))\s+(\p{sc=Latin}[\p{L}\d.-]{1,15})$/u;

const leadBracket = /^[(（[【]([^()（）[\]【】]{2,24})[)）\]】]\s+(\S.*)$/u;

/** `[^1]`, and `[1]` at the end */
const noteMark = /\s*\[\^[^\]\s]*\]|(?<=\p{L})\s*\[\d{1,3}\]$/gu;

/** `Florence-2 Model Architecture`, `The CLIP model`, `CLIP 架構` */
const architecture =
  /^(?:the\s+)?(\S+)(?:\s+(?:(?:model|network|overall)\s+)?(?:architecture|model|network)|\s*(?:模型|網路|网络)?(?:架構|架构|模型))$/iu;

/** `Heron-4 Technical Report`, `Heron Paper`: about Heron-4. */
const reportTail =
  /^(.{2,40}?)\s+(?:(?:technical|tech)\s+report|(?:model|system)\s+card|(?:original\s+)?paper|(?:技術報告|技术报告|論文|论文|논문)(?:解讀|解读|精讀|精读|導讀|导读|筆記|笔记)?)$/iu;

/** Where papers appear: not a maker of anything. */
const venueNames =
  'cvpr|iccv|eccv|wacv|bmvc|neurips|nips|icml|iclr|aaai|ijcai|(?:na|e)?acl|emnlp|coling|corl|rss|icra|iros|arxiv|interspeech|icassp|siggraph|kdd|www|sigir|tpami|pami|ijcv|tmlr|jmlr|miccai|nature|science|acm mm';
const venues = new RegExp(`^(?:${venueNames})\\b`, 'i');

/** `【CVPR2023】TernNet`, `[ICLR '24] TernNet` */
const leadVenue = new RegExp(
  `^[(（[【]\\s*(?:${venueNames})[\\s'’-]*(?:(?:19|20)?\\d\\d)?(?:\\s+\\p{L}{1,12})?\\s*[)）\\]】]\\s*(?=\\S)`,
  'iu',
);

/** What distinguishes one thing from another of its name: `Heron: Version 2`. */
const version = /^(?:version|v|part|stage|release|phase)?\s*\d+(?:\.\d+)*\b[^\p{L}]*$/iu;

/** The most words before a colon that can be a name, or names joined by "and". */
const mostWords = 4;

/** In characters: what is longer is no name, and is not searched for one. */
export const longestHeading = 300;

/** Words that announce what follows a colon, which is then the name. */
const announcements =
  /^(?:prompt|example|case study|demo|note|tip|paper|model|dataset|tool|new|update|bonus|optional|範例|案例|論文|模型|工具|补充|補充)$/iu;

/** True for a spelling that no ordinary word has: a digit, an inner capital, or nothing but capitals. */
export const isDistinctive: (name: string) => boolean = /* @__PURE__ */ rememberText((name) =>
  /\d|[\p{L}\d]\p{Lu}|^\p{L}[-+]|[\u0370-\u03ff]/u.test(name),
);

/**
 * Takes a heading apart: numbering, decoration and suffixes are not part of a name.
 *
 * @example readThingName('1. LLaVA') // { name: 'LLaVA' }
 * @example readThingName('🦩 Flamingo (DeepMind, 2022)') // { name: 'Flamingo', subtitle: 'DeepMind', year: 2022, maker: 'DeepMind' }
 * @example readThingName('PX4: Open Source Autopilot') // { name: 'PX4', subtitle: 'Open Source Autopilot' }
 */
export const readThingName: (heading: string) => ThingName = /* @__PURE__ */ rememberText(readHeading);

function readHeading(heading: string): ThingName {
  if (heading.length > longestHeading) return { name: heading.trim() };
  const words = withoutNumbering(heading).replace(leadVenue, '');
  const made = madeBy.exec(words);
  if (made?.groups) {
    const { name = '', maker = '', year = '' } = made.groups;
    return { name, subtitle: maker, maker, year: Number(year) };
  }
  const { rest, year, said } = takeTails(words);
  const [, called = '', behind = ''] = nameBehindHan.exec(rest) ?? [];
  if (isDistinctive(behind)) return { name: behind, alias: called, ...(year && { year }) };
  const found = takeLead(rest) ?? takeSubtitle(withoutArchitecture(rest));
  if (said && isAuthorCitation(said)) return { ...found, ...(year && { year }), isCited: true };
  const maker = found.maker ?? (said && /^\p{Lu}/u.test(said) && !venues.test(said) ? said : undefined);
  const subtitle = found.subtitle ?? said;
  return { ...found, ...(subtitle && { subtitle }), ...(year && { year }), ...(maker && { maker }) };
}

/** `(PondSet) Counting Waders in Ponds`, `(PondBench) PondBench: Waders`: a name in brackets before a title. */
function takeLead(text: string): ThingName | undefined {
  const [, name = '', rest = ''] = leadBracket.exec(text) ?? [];
  if (name === '' || venues.test(name)) return undefined;
  if (foldName(rest).startsWith(foldName(name))) return takeSubtitle(rest);
  const isName = isDistinctive(name) && !isFieldWord(name) && rest.split(/\s+/).length > 2;
  return isName ? { name, subtitle: rest } : undefined;
}

/** A heading without what only puts it in order or decorates it. */
export const withoutNumbering: (heading: string) => string = /* @__PURE__ */ rememberText((heading) => {
  if (heading.length > longestHeading) return heading.trim();
  const plain = trimSigns(plainTex(heading.replace(/\s+/g, ' ')).replace(noteMark, '').trim());
  const words = trimSigns(plain.replace(numbering, ''));
  return (words || plain).replace(/\s*[:：]+$|(?<=\p{Ll}{3})\.$/u, '') || heading.trim();
});

function trimSigns(text: string): string {
  return text.replace(signs, (run) => (trademarks.test(run) ? run : '')).trim();
}

/** `Florence-2 Model Architecture` is about Florence-2. */
function withoutArchitecture(text: string): string {
  const [, name = ''] = architecture.exec(text) ?? reportTail.exec(text) ?? [];
  return name && isDistinctive(name) && !isFieldWord(name) ? name : text;
}

function takeTails(text: string): { rest: string; year?: number; said?: string } {
  const linked = text.replace(linkTail, '') || text;
  const found = yearTail.exec(linked);
  const rest = found ? linked.slice(0, found.index).trim() : linked;
  if (!found || rest.length < 2) return { rest: linked };
  const year = Number(found[2] ?? found[3]) || Number(/(?:19|20)\d\d/.exec(found[0])?.[0]) || undefined;
  const said = (found[1] ?? '')
    .replace(/[,，]?\s*\b(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}(?!\d)\s*/u, '')
    .replace(/^[,，\s]+/u, '')
    .trim();
  return { rest: trimSigns(rest), ...(year && { year }), ...(said && { said }) };
}

/** `TERN v1/v2/v3`: all versions of one thing. */
const versions = /^(\S+)\s+[vV]\d+(?:\s*[/,、&]\s*[vV]\d+)+$/u;

function takeSubtitle(text: string): ThingName {
  const ofHouse = takeMaker(text);
  if (ofHouse)
    return { ...takeSubtitle(ofHouse.rest), subtitle: `by ${ofHouse.maker}`, maker: ofHouse.maker };
  const [, versioned] = versions.exec(text) ?? [];
  if (versioned !== undefined) return { name: versioned };
  const [, before = '', after = ''] = subtitleMark.exec(text) ?? [];
  // `WadeNet - Reed et al.`
  if (before && isAuthorCitation(withoutFirstNames(after))) return { ...takeBracket(before), isCited: true };
  // `Flamingo — DeepMind`: who made it, where the name alone could be another one.
  if (before && isMaker(after)) return { ...takeBracket(before), subtitle: after, maker: after };
  if (before && afterDash.test(text) && isDistinctive(after) && !version.test(after))
    return { name: isDistinctive(before) || /\s/.test(before) ? before : text, alias: after };
  if (before && isName(before) && !version.test(after))
    return { ...takeBracket(before), subtitle: after.trim() };
  const [, stuck = '', behind = ''] = stuckDash.exec(text) ?? [];
  if (stuck && isDistinctive(stuck)) return { name: stuck, subtitle: behind };
  const [, short = '', title = ''] = commaMark.exec(text) ?? [];
  if (short && isDistinctive(short)) return { name: short, subtitle: title };
  const [, made = '', maker = '', word] = makerTail.exec(text) ?? [];
  if (made && (isDistinctive(made) || (word === 'from' && /^\p{Lu}\S*$/u.test(made))))
    return { name: made, subtitle: maker, maker: withoutPreposition(maker) };
  return takeBracket(text);
}

/** `Ada Reed et al.` is cited as Reed et al. */
function withoutFirstNames(text: string): string {
  return text.replace(/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,2}(?=\p{Lu}\p{L}+\s+et\.? al\b)/u, '');
}

/** `Wading Baselines3 (WB3)`: letters of its words, with its figure. */
const lettersWithFigure = /^(.+\D(\d+))\s*[(（]([A-Z]{2,6})\2[)）]$/u;

function takeBracket(text: string): ThingName {
  const [, whole = '', figure = '', letters = ''] = lettersWithFigure.exec(text) ?? [];
  if (letters !== '' && initials(whole) === letters) return { name: whole, alias: `${letters}${figure}` };
  const [, short = '', long = ''] = /^([A-Z]{2,6})\s*[(（]([^()（）]+)[)）]$/u.exec(text) ?? [];
  if (short !== '' && initials(long) === short) return { name: short, alias: long };
  const [, name = '', inside = ''] = bracketTail.exec(text) ?? [];
  if (name.length < 2) return { name: text };
  if (/^(?:by|from)\s+\p{Lu}/u.test(inside))
    return { name, subtitle: inside, maker: withoutPreposition(inside) };
  return isOtherName(inside, name) ? { name, alias: inside.trim() } : { name, subtitle: inside.trim() };
}

function initials(words: string): string {
  return words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function withoutPreposition(text: string): string {
  return text.replace(/^(?:by|from)\s+/, '').trim();
}

/** Letters that the name starts with, words written as a name, or the name in Chinese. */
function isOtherName(text: string, name: string): boolean {
  if (/\p{sc=Han}/u.test(text) || /^(?:\p{Lu}\S*\s+)+\p{Lu}/u.test(text)) return true;
  return (
    /^\p{Lu}{2}|^\p{L}?\p{Lu}/u.test(text) && text.charAt(0).toLowerCase() === name.charAt(0).toLowerCase()
  );
}

/** Few words, the first of which is written as a name; an address has a colon, too. */
function isName(text: string): boolean {
  if (/^https?$/i.test(text) || announcements.test(text)) return false;
  const names = text.split(/\s+(?:and|&|和|與|与)\s+/u);
  const words = names.flatMap((name) => name.split(/\s+/));
  if (words.length > mostWords) return false;
  if (isDistinctive(text)) return true;
  return areOfOneFamily(names) && words.every((word) => /^[\p{Lu}\p{Lo}\d(（]/u.test(word));
}

/** True for `Heron and Heron-Pro`, where each name starts with the first; not for two ordinary words, as in "Bias and Fairness: a survey". */
function areOfOneFamily([first = '', ...others]: readonly string[]): boolean {
  return others.every((other) => other.startsWith(first));
}
