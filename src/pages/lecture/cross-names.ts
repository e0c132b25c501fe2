import type { Model } from '../../catalogue/catalogue.ts';
import { LastMade } from '../../source/last-made.ts';
import { rememberOf } from '../../source/remember.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Href } from '../site.ts';

/** A name that prose may mention, and the page it leads to. */
export type CrossName = {
  readonly name: string;
  readonly href: Href;
  /** True for a name that could be an ordinary word: Frozen, Gemini. */
  readonly isWord: boolean;
};

/** A run of letters and digits in scripts that separate words by spaces, or a Chinese character. */
export const word = /[A-Za-z\d\u00c0-\u024f\u0370-\u04ff]+|\p{sc=Han}/gu;

/** Chinese names are found by this many of their characters; shorter ones are in too many other words. */
const fewestHan = 3;

const fewestLetters = 3;

/** The longest name that is looked for; anything longer is a title. */
const mostLetters = 60;

/** Names by the word they start with, or by their first three letters in Chinese; longer ones first. */
export type CrossNames = ReadonlyMap<string, readonly CrossName[]>;

/**
 * Gathers the names of what the course teaches, as they are spelt in its headings and `aliases=`. A name that two
 * entries share is left out, as is an entry without evidence that it is one thing with a name of its own.
 */
export function buildCrossNames(models: readonly Model[], base: string): CrossNames {
  const owners = new Map<string, Model | undefined>();
  for (const model of models) {
    for (const name of new Set([model.name, ...model.aliases])) {
      owners.set(name, owners.has(name) ? undefined : model);
    }
  }
  const names = new Map<string, CrossName[]>();
  for (const [name, model] of owners) {
    const key = keyOf(name);
    if (!model || !key || !isThing(model)) continue;
    const href = hrefOf(addresses.model(model.slug), base);
    const group = names.get(key) ?? [];
    names.set(key, group);
    group.push({ name, href, isWord: isWord(name) });
  }
  for (const group of names.values()) group.sort((a, b) => b.name.length - a.name.length);
  return names;
}

const lastNames = /* @__PURE__ */ new LastMade<CrossNames>();

/** The same names as when the course was laid out last, as long as no name changes: then all that links names stays as it is. */
export function nameCourse(models: readonly Model[], base: string): CrossNames {
  return lastNames.of(lastNames, [base, ...models.map(saidOf)], () => buildCrossNames(models, base));
}

/** What names depend on. */
const saidOf: (model: Model) => string = /* @__PURE__ */ rememberOf((model: Model) =>
  JSON.stringify([model.name, model.slug, isThing(model), ...model.aliases]),
);

/** Something that was made and published, not a topic that happens to be a heading. */
function isThing({ subject, papers, resources }: Model): boolean {
  if (subject === 'family' || subject === 'survey') return false;
  return subject !== undefined || papers.length > 0 || resources.some(({ role }) => role === 'code');
}

function keyOf(name: string): string | undefined {
  if (name.length > mostLetters || /[<>&"'\n]/.test(name)) return undefined;
  const han = /^\p{sc=Han}+/u.exec(name)?.[0] ?? '';
  if (han) return han.length >= fewestHan ? han.slice(0, fewestHan) : undefined;
  const [first] = name.match(word) ?? [];
  if (!first || !name.startsWith(first) || name.length < fewestLetters) return undefined;
  return /^\p{Lu}/u.test(name) || isWord(name) === false ? first : undefined;
}

/** A capital or a digit within a word is a spelling that no other word has: LLaVA, GPT-4V. */
function isWord(name: string): boolean {
  return !/\d|[\p{L}\d]\p{Lu}/u.test(name) && !/\p{sc=Han}/u.test(name);
}
