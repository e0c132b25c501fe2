import { isCoinedName } from '../../identity/coined-name.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isDistinctive, readThingName } from '../../identity/thing-name.ts';
import { isNameless, isPhrase, isTopic } from '../../lecture/headings/nameless-heading.ts';
import { subjectOfGroup } from '../../lecture/headings/subject.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { isRoleText } from '../../lecture/papers/paper-title.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName, initialsOf, repositoryName } from './bears-name.ts';
import { leadOf, startsWithName } from './definition.ts';
import { kindsOfNames } from './item-kinds.ts';
import type { NamedEntry } from './names-of.ts';
import { isLongTitle, isOnlyTitle } from './only-title.ts';
import { isLabelledWork, isWork } from './own-work.ts';
import { isLeaf } from './parts-below.ts';
import { isGatheringHeading } from './plain-heading.ts';
import { isOfNamedKind } from './said-kind.ts';
import { isOfField } from './thing-like.ts';

/** Titles that say that they are about the works of a field. */
const saysSurvey = /\b(?:surveys?|reviews?)\b|綜述|综述|回顧|回顾/iu;

/**
 * True for a chapter that is about one thing, which a work directly below it names. A chapter that opens with a survey is
 * about many, unless its name is one that only the survey gave, `MM-LLMs`.
 */
export function isThingOfGroup(group: NamedEntry): boolean {
  const { section, resources, names } = group;
  const { name } = names;
  if (isGatheringHeading(section.name) || isNameless(name) || isLongTitle(name)) return false;
  if (isDistinctive(name) && hasFactsOfThing(group)) return true;
  if (names.isCited && isCoinedThing(name) && startsWithName(leadOf(section), names)) return true;
  if (isLeaf(section) && (isOfNamedKind(group) || resources.some((each) => isInOwnRepository(each, name))))
    return true;
  const works = resources.filter(isWork);
  if (isOnlyTitle(names, works)) return false;
  const labelled = works.filter(isLabelledWork);
  if (isCoined(labelled, name)) return true;
  if (labelled.some(({ title }) => saysSurvey.test(title))) return false;
  if (isLeaf(section) && isOfGathered(labelled, group)) return true;
  if (works.some((work) => bearsName(work, names) && (!isTopic(name) || work.role !== 'paper'))) return true;
  if (isTitled(works, names)) return true;
  return isLeaf(section) && isThingOfLeaf(works, group);
}

/** A file of the repository that has the name. */
function isInOwnRepository(resource: Resource, name: string): boolean {
  const key = modelKey(name);
  return resource.role === 'code' && isDistinctive(name) && modelKey(repositoryName(resource) ?? '') === key;
}

/** Two facts, or how many parameters it has. */
function hasFactsOfThing({ facts }: NamedEntry): boolean {
  return facts.length > 1 || facts.some(({ property }) => property === 'parameters');
}

/** A spelling that no other thing has, at the start of a title: `MM-LLMs`, but not `GANs`. */
function isCoined(works: readonly Resource[], name: string): boolean {
  if (!isDistinctive(name) || /^\p{Lu}+s?$/u.test(name) || works.length > 3) return false;
  return works.some(({ role, title }) => role === 'paper' && modelKey(title).startsWith(modelKey(name)));
}

/** `## Open Wading` below `# Datasets`, with `Paper: …`: any name, where the chapters are of things. */
function isOfGathered(labelled: readonly Resource[], { names: { name }, parent }: NamedEntry): boolean {
  const said = subjectOfGroup(parent?.name ?? '');
  const papers = new Set(labelled.filter(({ role }) => role === 'paper').map(paperKey));
  const isName = /^\p{Lu}/u.test(name) && !isTopic(name) && !isPhrase(name) && !isOfField(name);
  return labelled.length > 0 && papers.size < 2 && isName && kindsOfNames.has(said);
}

/** `TernNet: Watching Waders`, and one paper without title: the heading is its title. */
function isTitled(works: readonly Resource[], { name, subtitle = '' }: NamedEntry['names']): boolean {
  const papers = works.filter(({ role }) => role === 'paper');
  if (papers.length !== 1 || !isDistinctive(name) || isFieldWord(name)) return false;
  return papers.every(({ paperTitle }) => paperTitle === undefined) && subtitle.split(/\s+/).length > 2;
}

/** Spelt as a name, with a work that its heading or a label links, and none of another name. */
function isThingOfLeaf(works: readonly Resource[], { section, names }: NamedEntry): boolean {
  const { name, alias = '' } = names;
  if (!(isCoinedName(name) || isInitials(alias, name)) || isTopic(name) || isPhrase(name)) return false;
  const own = works.filter(
    (work) => isLabelledWork(work) || work.line === section.line || isCalledPaper(work),
  );
  if (/^\p{Lu}+s?$/u.test(name)) return own.some((work) => isCalled(work, name));
  const papers = new Set(works.filter(({ role }) => role === 'paper').map(paperKey));
  return own.length > 0 && papers.size < 2 && !works.some(isThingOfOther);
}

/** `Source: [paper](…)`: the one paper of a chapter. */
function isCalledPaper({ role, paperTitle, text, title }: Resource): boolean {
  return role === 'paper' && paperTitle === undefined && isRoleText(text ?? title);
}

/** `Tern Opacity Fields (TOF)` */
function isInitials(letters: string, name: string): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(letters) &&
    !isFieldWord(letters) &&
    initialsOf(name.replaceAll('-', ' ')) === letters.toLowerCase()
  );
}

/** `riverlab/tern.pytorch` and `riverlab/birds/tree/tern` are of TERN, `riverlab/arctic-tern` may not be. */
function isCalled({ identity, address }: Resource, name: string): boolean {
  const repository = identity.type === 'github' ? (identity.name ?? '') : '';
  const words = [repository.split(/[-_.]/)[0], address.split('/').at(-1)];
  return repository !== '' && words.some((word) => word?.toLowerCase() === name.toLowerCase());
}

/** `PondNet: Wading at Night` is about PondNet. */
export function isThingOfOther({ paperTitle }: Resource): boolean {
  const { name, subtitle } = readThingName(paperTitle ?? '');
  return subtitle !== undefined && isDistinctive(name);
}
