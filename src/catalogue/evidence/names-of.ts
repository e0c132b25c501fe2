import { isCoinedName } from '../../identity/coined-name.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isSystemName } from '../../identity/system-name.ts';
import { isTermWord } from '../../identity/term-word.ts';
import { isDistinctive, readThingName, type ThingName, withoutNumbering } from '../../identity/thing-name.ts';
import { isAddress, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import type { SectionEntry } from '../list-sections.ts';
import { bearsName, initialsOf, repositoryName } from './bears-name.ts';

/** A section with what it is called. */
export type NamedEntry = SectionEntry & {
  readonly names: ThingName;
  /** What its list gathers, of an item. */
  readonly among?: Subject;
};

/** `riverlab/heron-82m`, as a repository or model card is called. */
const repositoryPath = /^[\w.-]+\/[\w.-]+$/;

/** What an entry is called: the name in its heading, or that of its repository where the heading is the address of one. */
export function namesOf({ section, resources }: Pick<SectionEntry, 'section' | 'resources'>): ThingName {
  const names = withoutTopic(readThingName(section.name));
  if (section.kind === 'architecture') return { name: section.name };
  if (!isAddress(names.name) && !repositoryPath.test(names.name))
    return withoutAddress(nameInBrackets(section.name, names, resources) ?? names);
  const repository = resources.map(repositoryName).find(Boolean);
  const isMeant = repository !== undefined && modelKey(names.name).endsWith(modelKey(repository));
  return isMeant ? { name: repository, alias: names.name } : names;
}

/** `Watching Waders at Dusk (DuskNet)`: a title, and what everyone calls its subject. */
const titleWithName = /^(\S+(?:\s+\S+){2,})\s*[(（]([^()（）]{2,24})[)）]$/u;

/** The name behind a title, where a paper or a repository of that name shows that it is one. */
function nameInBrackets(
  heading: string,
  { name, alias }: ThingName,
  resources: SectionEntry['resources'],
): ThingName | undefined {
  const [, title = '', inside = ''] = titleWithName.exec(withoutNumbering(heading)) ?? [];
  if (isSystemOf(inside, title)) return { name: inside, subtitle: title };
  const isTerm =
    alias === inside &&
    isCoinedName(inside) &&
    isTopic(name) &&
    !resources.some((each) => bearsName(each, { name, alias }));
  if (inside === '' || (alias !== undefined && !isTerm)) return undefined;
  const isNamedAlready = !isTerm && isDistinctive(name) && name !== heading && !name.endsWith(inside);
  const bears = (resource: SectionEntry['resources'][number]) =>
    (resource.role === 'paper' && isCoinedName(inside)) ||
    modelKey(repositoryName(resource) ?? '') === modelKey(inside);
  return !isNamedAlready && resources.some(bears) ? { name: inside, subtitle: title } : undefined;
}

/** What a title that is no name itself ends with, if its letters are one: `Shallow Dive Detector (SDD)`. */
const systemNoun = /\s(?:detector|network|transformer|(?:auto)?encoder|machine|model)$/iu;

/** `Residual Wading for Herons (WadeNet)`, `Shallow Dive Detector (SDD)` */
function isSystemOf(inside: string, title: string): boolean {
  if (isSystemName(inside)) return !isCoinedName(title);
  return (
    areLetters(inside, title) &&
    isTopic(title) &&
    systemNoun.test(title) &&
    !isFieldWord(inside) &&
    !isTermWord(inside)
  );
}

/** The first letters of all words, or of all but one between: `SDD` of "Shallow Multi Dive Detector". */
function areLetters(letters: string, title: string): boolean {
  const first = initialsOf(title);
  const given = letters.toLowerCase();
  const shorter = [...first]
    .slice(1, -1)
    .map((_, index) => first.slice(0, index + 1) + first.slice(index + 2));
  return given.length > 2 && [first, ...shorter].includes(given);
}

/** `WADE-2 / Wading Models`: what it is one of is no part of its name. */
function withoutTopic(names: ThingName): ThingName {
  const [, name = '', topic = ''] = /^(\S+)\s\/\s(.{3,40})$/u.exec(names.name) ?? [];
  return isDistinctive(name) && isTopic(topic) ? { ...names, name, subtitle: topic } : names;
}

/** An address says nothing about a thing that its links do not. */
function withoutAddress({ subtitle, ...names }: ThingName): ThingName {
  return subtitle && !isAddress(subtitle) ? { ...names, subtitle } : names;
}
