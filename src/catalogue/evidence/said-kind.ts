import { isFieldWord } from '../../identity/field-word.ts';
import { parseHttpAddress } from '../../identity/hosts.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isDistinctive, withoutNumbering } from '../../identity/thing-name.ts';
import { isPhrase, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { gathersModels, isOnlyModels } from '../../lecture/headings/subject.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { paperKey } from '../papers/paper-key.ts';
import { holdsThings } from './holds-things.ts';
import type { NamedEntry } from './names-of.ts';
import { hasOwnContent, isOfField, isThingLike } from './thing-like.ts';

/** Kinds that a group gives its entries as evidence enough. */
const kindsOfGroups: ReadonlySet<Subject> = new Set<Subject>([
  'dataset',
  'benchmark',
  'tool',
  'hardware',
  'model',
]);

/** `TernSet dataset`, `Terns at Sea (TernSet) Dataset` */
const namedKind =
  /^(?:the\s+)?(?:.{2,40}\s[(（]([^\s()（）]+)[)）]|(\S+))\s+(?:dataset|corpus|benchmark|simulator|toolkit|資料集|數據集|数据集|基準|基准|模擬器|模拟器)$/iu;

/** A group says what its entries are; entries that gather more, `Speech Command Datasets`, are lists. */
export function isOfGroup(entry: NamedEntry): boolean {
  const { parent, section, names } = entry;
  if (
    !parent ||
    isNamedKind(parent.name) ||
    !hasOwnContent(section) ||
    isTopic(names.name) ||
    isPhrase(names.name) ||
    isOfField(names.name) ||
    (isInSmallLetters(names.name) && !entry.resources.some((each) => isSiteOf(each, names.name))) ||
    holdsPapers(entry) ||
    holdsNames(entry)
  )
    return false;
  if (section.subject && kindsOfGroups.has(section.subject))
    return parent.subject === section.subject && !holdsThings(section, section.subject);
  return gathersModels(parent.name) && !holdsThings(section, 'model') && isOfModels(entry, parent.name);
}

/** `Config file`: an ordinary word in front, and others in small letters. */
function isInSmallLetters(name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/);
  return (
    !isDistinctive(name) && /^\p{Lu}\p{Ll}+$/u.test(first) && others.some((word) => /^\p{Ll}{3}/u.test(word))
  );
}

/** `Tern crawl` is `terncrawl.example`. */
function isSiteOf({ address }: Resource, name: string): boolean {
  return modelKey(parseHttpAddress(address)?.hostname ?? '').includes(modelKey(name));
}

/** An ordinary word above the papers of many, "First Steps". */
function holdsPapers({ section, names }: NamedEntry): boolean {
  if (isDistinctive(names.name)) return false;
  return new Set(section.mentions.map(paperKey).filter(Boolean)).size >= fewestPapers;
}

const fewestPapers = 3;

/** An ordinary word above a list of names that were made up, "Vision". */
function holdsNames(entry: NamedEntry): boolean {
  const { section, names } = entry;
  const { items = [] } = section;
  if (holdsTable(entry)) return true;
  return !isDistinctive(names.name) && items.filter(({ name }) => isCoinedThing(name)).length >= fewestNames;
}

/** `Sound-Image` above a table of named things that are called otherwise. */
export function holdsTable({ section: { items = [] }, names }: NamedEntry): boolean {
  const key = modelKey(names.name);
  const others = items.filter(({ name, form }) => form === 'cell' && !modelKey(name).startsWith(key));
  return others.length >= fewestRows && others.length * 4 >= items.length * 3;
}

const fewestRows = 3;

const fewestNames = 2;

/** Spelt as a name; or any Latin name with a card or fact of its own below "Models", which says nothing more. */
function isOfModels(entry: NamedEntry, group: string): boolean {
  const { name } = entry.names;
  if (isDistinctive(name)) return !isOfField(name) && isThingLike(entry);
  return (
    !isOfField(name) &&
    isOnlyModels(group) &&
    /^\p{sc=Latin}/u.test(name) &&
    entry.resources.length + entry.facts.length > 0
  );
}

/** `### TernSet dataset`: what comes before the kind is a name. */
export function isOfNamedKind({ section, names, resources }: NamedEntry): boolean {
  if (!hasOwnContent(section)) return false;
  return (
    isNamedKind(names.name) ||
    resources.some((each) => each.line === section.line && isHomeOf(each, names.name))
  );
}

/** `[Tern Dataset](https://terndata.example)`: the heading links a page whose address has the name. */
function isHomeOf({ address }: Resource, heading: string): boolean {
  const [, , name = ''] = namedKind.exec(heading) ?? [];
  return /^\p{Lu}\S{3}/u.test(name) && !isFieldWord(name) && modelKey(address).includes(modelKey(name));
}

/** `TernSet dataset`, which is one, and gathers none. */
function isNamedKind(heading: string): boolean {
  const [, inBrackets, alone] = namedKind.exec(withoutNumbering(heading)) ?? [];
  const name = inBrackets ?? alone ?? '';
  return isDistinctive(name) && !isFieldWord(name);
}
