import type { Fact } from '../../lecture/lecture.ts';
import { isPartProperty, type PartProperty } from './part-property.ts';

/** A name that a value may contain, as words; of those that start alike the longest comes first. */
export type PartName = {
  readonly key: string;
  readonly words: readonly string[];
  readonly isGeneric: boolean;
};

/** How parts are called in the values of one property. */
export type NamesOfProperty = {
  /** By their first words. */
  readonly names: ReadonlyMap<string, readonly PartName[]>;
  /** Keys of values that several models give in the same words, by these words, folded. */
  readonly repeated: ReadonlyMap<string, string>;
};

export type PartNames = Readonly<Record<PartProperty, NamesOfProperty>>;

/** A part that a value names, and where in it. */
export type FoundPart = { readonly key: string; readonly start: number; readonly end: number };

/** Letters or digits, each run of either; a Chinese character is a word. */
const word = /\p{sc=Han}|\d+(?:\.\d+)?|(?:(?!\p{sc=Han})\p{L})+/gu;

/** What separates the words of a name: `ViT-L/14`, `CLIP (ViT-L/14)`. */
const within = /^(?:[\s_/-]{0,2}| ?\()$/;

/** Says that there is no such part. */
const saysNone = /^\s*(?:[—–-]|(?:none|no|not|unknown|undisclosed|n\/a|without)\b|無|无|未|沒有|没有)/iu;

/** Words before a name, in the same clause, that say that something else is used. */
const denies =
  /\b(?:no|not|without|instead of|in place of|unlike|rather than|than|replac\w+|drop\w*|remov\w+|inspired by|similar to|like|as in|compared (?:with|to)|versus|vs|never|neither|nor|outperform\w*)\b|沒有|没有|取代|代替|而非|不同於|不同于/iu;

/** A word that may come right before a name without making it a longer one: `Frozen CLIP`. */
const plainWord =
  /^(?:an?|the|one|two|both|same|frozen|pre|pretrained|trained|trainable|original|open|openai|google|meta|simple|single|uses?|and|or|with|from|in|out|only)$/iu;

/** What may be joined to a name and gives its size or version. */
const qualifier =
  /^[-_/@. ]?(?:\d+(?:\.\d+)?\s?(?:[bmkt]|px)(?![\p{L}\p{N}])|@?\d+(?![\p{L}\p{N}])|v\d|(?:chat|instruct|it|hf|sft|base|large|huge|small|xx?l|tiny)(?![\p{L}\p{N}]))/iu;

/** What turns a name into another thing: `Persimmon type`, `Perceiver-like`. */
const likeness = /^[\s-]+(?:like|style|styled|type|variants?|inspired|alternative)(?!\p{L})/iu;

/** Another version of the same family: `LLaMA 3`; a number with a unit is not one. */
const otherVersion =
  /^\s+\d+(?:\.\d+)?(?![.\d]|\s?(?:[bmkt]|px|x)(?!\p{L})|\s(?:layers?|tokens?|million|billion|parameters?)(?!\p{L}))/iu;

/** Where a clause ends. */
const clauseEnd = /[;,:()；，：（）、。]/u;

/**
 * Finds the parts that a fact names, in the order of its words. What is denied, or only compared, is left out; so is
 * a name that is a piece of a longer one.
 *
 * @example findParts({ property: 'connector', text: 'two-layer MLP with GELU' }, names) // [{ key: 'mlp', start: 10, end: 13 }]
 */
export function findParts(fact: Pick<Fact, 'property' | 'text'>, names: PartNames): FoundPart[] {
  const { property, text } = fact;
  if (!isPartProperty(property) || saysNone.test(text)) return [];
  const own = names[property];
  const words = [...text.matchAll(word)].map(toWord);
  const found: FoundPart[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = findName(own.names, words, at, text);
    if (!name) continue;
    const start = words[at]?.start ?? 0;
    const end = words[at + name.words.length - 1]?.end ?? 0;
    at += name.words.length - 1;
    if (!found.some(({ key }) => key === name.key)) found.push({ key: name.key, start, end });
  }
  return [...findRepeated(own.repeated, text, found[0]?.start), ...found];
}

/**
 * What a value starts with, up to the first punctuation mark or the first word that says how it is used.
 *
 * @example headOf('precomputed detector regions, frozen') // 'precomputed detector regions'
 */
export function headOf(text: string): string {
  const [head = ''] = text.split(
    /[;,:()；，：（）、。—]|\s(?:at|with|through|from|over|for|in|of)\s|\s(?:frozen|trained)\b/u,
  );
  return head.trim();
}

/** Folds a name into the words by which it is found. */
export function wordsOfName(name: string): string[] {
  return [...name.normalize('NFKC').matchAll(word)].map(([found]) => found.toLowerCase());
}

type Word = {
  readonly folded: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
};

function toWord(match: RegExpExecArray): Word {
  const [written] = match;
  const start = match.index;
  return { written, folded: written.toLowerCase(), start, end: start + written.length };
}

function findName(
  names: NamesOfProperty['names'],
  words: readonly Word[],
  at: number,
  text: string,
): PartName | undefined {
  return names
    .get(words[at]?.folded ?? '')
    ?.find((name) => isHere(name, words, at, text) && isMeant(name, words, at, text));
}

function isHere({ words: wanted }: PartName, words: readonly Word[], at: number, text: string): boolean {
  return wanted.every((each, index) => {
    const here = words[at + index];
    if (here?.folded !== each) return false;
    const before = words[at + index - 1];
    return index === 0 || within.test(text.slice(before?.end, here.start));
  });
}

/** Whether the words at a place are this part, and not a piece of a longer name or something that is not used. */
function isMeant(name: PartName, words: readonly Word[], at: number, text: string): boolean {
  const first = words[at];
  const last = words[at + name.words.length - 1];
  if (!first || !last) return false;
  if (!name.isGeneric && !/^[\p{Lu}\p{N}\p{Lo}]|.\p{Lu}/u.test(first.written)) return false;
  return (
    isAlone(name, words[at - 1], first, text) &&
    endsHere(name, text.slice(last.end)) &&
    !isDenied(text, first.start)
  );
}

/** Nothing before it is part of the name. */
function isAlone({ isGeneric }: PartName, before: Word | undefined, first: Word, text: string): boolean {
  if (!before) return true;
  const gap = text.slice(before.end, first.start);
  if (/\p{sc=Han}/u.test(before.written) || /\p{sc=Han}/u.test(first.written)) return true;
  if (gap === '' || /[-_/@.]$/.test(gap)) return false;
  return isGeneric || /[^\s]/.test(gap) || /^\d/.test(before.written) || isPlain(before.written);
}

/** An ordinary word, or one that many names start with. */
function isPlain(written: string): boolean {
  return /^\p{Ll}/u.test(written) || plainWord.test(written);
}

function endsHere({ isGeneric }: PartName, rest: string): boolean {
  if (likeness.test(rest)) return false;
  if (!isGeneric && otherVersion.test(rest)) return false;
  if (!/^[-_/@.]?(?!\p{sc=Han})[\p{L}\p{N}]/u.test(rest)) return true;
  return !isGeneric ? qualifier.test(rest) : /^s(?!\p{L})/u.test(rest);
}

function isDenied(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return denies.test(before.split(clauseEnd).at(-1) ?? '');
}

/** The beginning of a value, if other models say the same; what contains a part is not a name of its own. */
function findRepeated(
  repeated: NamesOfProperty['repeated'],
  text: string,
  firstPart = text.length,
): FoundPart[] {
  const head = headOf(text);
  const start = text.indexOf(head);
  const end = start + head.length;
  const key = end <= firstPart ? repeated.get(wordsOfName(head).join(' ')) : undefined;
  return key === undefined ? [] : [{ key, start, end }];
}
