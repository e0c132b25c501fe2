import { type Html, trustHtml } from '../../html/html.ts';
import { endOf, type FoundTag, nextTag } from '../../html/next-tag.ts';
import type { Href } from '../site.ts';
import { type CrossName, type CrossNames, word } from './cross-names.ts';

/** Where nothing is ever linked: links themselves, headings, code, captions, drawings and formulas, controls. */
const closed: ReadonlySet<string> = new Set(
  'a h1 h2 h3 h4 h5 h6 code pre kbd samp var figcaption caption summary th svg math figure button video iframe abbr'.split(
    ' ',
  ),
);

/** Elements within a sentence; any other one ends it. */
const inline = new Set(
  'b strong em i u s del ins mark small span sub sup q cite dfn bdi bdo font br wbr img'.split(' '),
);

const off = /\sclass="(?:[^"]*\s)?no-crosslinks[\s"]/;

/** Where a sentence starts, after what may come before its first word. */
const sentenceStart = /(?:^|[.!?:;。！？：；…])["'”’)\]]*\s*["'“‘([「『（《]*\s*$/u;

/** How much of the text before a word is examined. */
const looked = 80;

/**
 * Links the first mention of each name in some markup to its page. Only text is touched, and only if it is
 * certain that the name is meant.
 *
 * @param seen pages that need no link, such as that of the entry itself; grows by those that got one
 * @example linkNames(html, names, new Set(['/models/llava/']))
 */
export function linkNames(html: Html, names: CrossNames, seen: Set<Href>): Html {
  if (names.size === 0) return html;
  const pieces: string[] = [];
  let before = '';
  let from = 0;
  for (let tag = nextTag(html, from); tag; tag = nextTag(html, from)) {
    const text = html.slice(from, tag.start);
    if (text) pieces.push(linkText(text, before, names, seen));
    before = (before + text).slice(-looked);
    const isSkipped = !tag.closes && (isUnlinked(tag) || off.test(tag.attributes));
    from = isSkipped ? endOf(html, tag) : tag.end;
    pieces.push(html.slice(tag.start, from));
    // What was passed over is still part of the sentence.
    if (isSkipped) before = tag.name === 'a' || tag.name === 'code' ? `${before}x` : '';
    else if (tag.name && !inline.has(tag.name)) before = '';
  }
  pieces.push(linkText(html.slice(from), before, names, seen));
  return trustHtml(pieces.join(''));
}

/** True for elements in which we place no links. */
export function isUnlinked({ name }: FoundTag): boolean {
  return closed.has(name);
}

/** Of our own, since it remembers where it is. */
const words = new RegExp(word);

function linkText(text: string, before: string, names: CrossNames, seen: Set<Href>): string {
  let linked = '';
  let from = 0;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const { index } = match;
    const group =
      names.get(match[0]) ?? (match[0] > '\u2e80' ? names.get(text.slice(index, index + 3)) : undefined);
    const name = group && findNames(group, text, index).find((each) => isMeant(each, text, index, before));
    if (!name) continue;
    const end = index + name.name.length;
    words.lastIndex = end;
    if (seen.has(name.href)) continue;
    seen.add(name.href);
    linked += `${text.slice(from, index)}<a class="crosslink" href="${name.href}">${name.name}</a>`;
    from = end;
  }
  return linked + text.slice(from);
}

/** Names of one group by their letters, and how long they are: a course may have thousands that start alike. */
type Lengths = { readonly lengths: readonly number[]; readonly names: ReadonlyMap<string, CrossName> };

const indexes = new WeakMap<readonly CrossName[], Lengths>();

/** The names of a group that are at a place, the longest first. */
function findNames(group: readonly CrossName[], text: string, index: number): CrossName[] {
  const { lengths, names } = indexes.get(group) ?? indexNames(group);
  return lengths.flatMap((length) => names.get(text.slice(index, index + length)) ?? []);
}

function indexNames(group: readonly CrossName[]): Lengths {
  const lengths = [...new Set(group.map(({ name }) => name.length))].sort((a, b) => b - a);
  const index = { lengths, names: new Map(group.map((each) => [each.name, each])) };
  indexes.set(group, index);
  return index;
}

/** Whether the letters at a place are this name, and not a part of another one. */
function isMeant({ name, isWord }: CrossName, text: string, index: number, before: string): boolean {
  const left = (before + text.slice(Math.max(0, index - looked), index)).slice(-looked);
  const right = text.slice(index + name.length, index + name.length + looked);
  if (/\p{sc=Han}$/u.test(name)) return true;
  if (/^(?:[\p{L}\p{N}_@+]|[-./:'’][\p{L}\p{N}]|\s[vV]?\d)/u.test(right) && !isPossessive(right)) {
    if (!/^\p{sc=Han}/u.test(right)) return false;
  }
  if (/(?:[_@#/.\\-]|(?!\p{sc=Han})[\p{L}\p{N}])$/u.test(left)) return false;
  if (!isWord) return true;
  if (sentenceStart.test(left.replaceAll('&quot;', '"'))) return false;
  return !/^\s\p{Lu}/u.test(right) && !isNamePart(left);
}

function isPossessive(right: string): boolean {
  return /^['’]s(?![\p{L}\p{N}])/u.test(right);
}

/** A capitalised word right before makes a longer name, unless it opens the sentence: Open Flamingo. */
function isNamePart(left: string): boolean {
  const [, rest = '', last = ''] = /^([\s\S]*?)([^\s]+)\s$/.exec(left) ?? [];
  return /^\p{Lu}/u.test(last) && !/[,;:)]$/.test(last) && !sentenceStart.test(rest);
}
