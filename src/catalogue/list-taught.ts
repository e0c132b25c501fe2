import { modelKey } from '../identity/name.ts';
import { isDistinctive, type ThingName } from '../identity/thing-name.ts';
import type { Fact, Lecture, Section } from '../lecture/lecture.ts';
import { endsAsTopic, isInstruction, isNameless, isPhrase, isTopic } from '../lecture/nameless-heading.ts';
import { gathersModels, type Subject } from '../lecture/subject.ts';
import { isThingOfGroup } from './group-thing.ts';
import { listSections, type SectionEntry } from './list-sections.ts';
import { namesOf } from './names-of.ts';
import { bearsName, hasOwnWork, isLabelledWork, isSurveyTitle, isWork } from './own-work.ts';
import { withPartsBelow } from './parts-below.ts';
import { isGatheringHeading, isPlainHeading } from './plain-heading.ts';
import { findRepeated } from './repeated-names.ts';

/** An entry that the catalogue lists, with what is its own and in its parts, and what it is called there. */
export type TaughtEntry = SectionEntry & { readonly names: ThingName };

/** The entries of a lecture that could be listed: those that are, and those that are where another lecture lists their name. */
export type Taught = { readonly listed: readonly TaughtEntry[]; readonly others: readonly TaughtEntry[] };

/** Lists that were made before. */
const known = new WeakMap<Lecture, Taught>();

/** Kinds that belong to a lecture and to no catalogue. */
const notListed: ReadonlySet<Subject | undefined> = new Set<Subject>(['article', 'exercise']);

/** Kinds that a group gives its entries as evidence enough. */
const kindsOfGroups: ReadonlySet<Subject> = new Set<Subject>([
  'dataset',
  'benchmark',
  'tool',
  'hardware',
  'model',
]);

/** Facts whose labels are headings of any text as well. */
const weakFacts: ReadonlySet<Fact['property']> = new Set<Fact['property']>([
  'training',
  'data',
  'output',
  'result',
]);

/**
 * The entries of a lecture that are things with a name, in reading order. An entry is one by evidence: a paper, code,
 * weights or data of its own, a fact, a kind that its author or its group says, an architecture that a line names, or the
 * name of another such entry; or because most of those beside it are.
 */
export function listTaught(lecture: Lecture): Taught {
  const list = known.get(lecture) ?? findTaught(listSections(lecture));
  known.set(lecture, list);
  return list;
}

function findTaught(entries: readonly SectionEntry[]): Taught {
  const candidates = entries.filter(canBeListed).map((entry): TaughtEntry => {
    const whole = withPartsBelow(entry);
    return { ...whole, names: namesOf(whole) };
  });
  const repeated = findRepeated(candidates);
  const proven = new Set(
    candidates.filter((each) => isSaid(each) || (!repeated.has(each) && isProven(each))),
  );
  const names = new Set([...proven].map(keyOf));
  const possible = new Set(candidates.filter((each) => !repeated.has(each) && couldBeThing(each)));
  const likely = new Set([...possible].filter(isThingLike));
  const isAmongThings = countNeighbours(likely, proven);
  const owners = new Map([...proven].map((each) => [each.section, each]));
  const isListed = (each: TaughtEntry) =>
    proven.has(each) ||
    (possible.has(each) && names.has(keyOf(each))) ||
    (likely.has(each) && (isAmongThings(each) || isVersionOf(each, owners)));
  return {
    listed: candidates.filter(isListed),
    others: candidates.filter((each) => possible.has(each) && !isListed(each)),
  };
}

function keyOf({ names }: TaughtEntry): string {
  return modelKey(names.name);
}

/** Not what its author leaves out, nor what gathers others. */
function canBeListed({ section: { stated, subject, kind } }: SectionEntry): boolean {
  if (stated?.isSkipped || notListed.has(subject)) return false;
  return stated?.subject !== undefined || (kind !== 'part' && kind !== 'family');
}

/** Its author says so, in braces or by a line that names an architecture. */
function isSaid({ section, resources, figures, facts }: SectionEntry): boolean {
  const subject = section.stated?.subject;
  if (section.kind === 'architecture') return true;
  if (subject === undefined) return false;
  if (section.kind === 'group') return resources.some(({ label }) => label !== undefined);
  return subject === 'family' ? resources.length + figures.length + facts.length > 0 : hasContent(section);
}

function hasContent(section: Section): boolean {
  return hasOwnContent(section) || section.sections.length > 0;
}

function hasOwnContent({ blocks, mentions }: Section): boolean {
  return blocks.some(({ kind }) => kind !== 'anchors') || mentions.length > 0;
}

function isProven(entry: TaughtEntry): boolean {
  const { section, facts, names, resources } = entry;
  if (section.kind === 'group') return isThingOfGroup(entry);
  const strong = facts.filter(({ property }) => !weakFacts.has(property));
  if (isPlainHeading(section.name) || isNameless(names.name))
    return !isNameless(names.name) && strong.some(({ property }) => property !== 'year');
  if (isGatheringHeading(section.name) && !resources.some(isLabelledWork)) return false;
  if (strong.length > 0 && !isInstruction(names.name)) return true;
  if (facts.length > 0 && isDistinctive(names.name)) return true;
  if (section.subject === 'survey' && resources.some(isWork)) return true;
  return hasOwnWork(names, resources) || isNamedByMention(entry) || isOfGroup(entry) || isOfMaker(entry);
}

/** A paper in its text bears its name. */
function isNamedByMention({ section, names }: TaughtEntry): boolean {
  return (
    !isTopic(names.name) &&
    section.mentions.some((mention) => bearsName(mention, names) && !isSurveyTitle(mention.title))
  );
}

/** Its heading says who made it: `RT-2 from Google`. */
function isOfMaker(entry: TaughtEntry): boolean {
  return entry.names.maker !== undefined && isThingLike(entry);
}

/** A group says of its entries what they are; those that gather more, `Speech Command Datasets`, are lists. */
function isOfGroup(entry: TaughtEntry): boolean {
  const { parent, section, names } = entry;
  if (!parent || !hasOwnContent(section) || isTopic(names.name) || isPhrase(names.name)) return false;
  if (section.subject && kindsOfGroups.has(section.subject)) return parent.subject === section.subject;
  return gathersModels(parent.name) && isDistinctive(names.name) && isThingLike(entry);
}

/** `Heron-2` below `Heron`. */
function isVersionOf({ names, parent }: TaughtEntry, owners: ReadonlyMap<Section, TaughtEntry>): boolean {
  const above = parent && owners.get(parent)?.names.name;
  return above !== undefined && isDistinctive(names.name) && modelKey(names.name).startsWith(modelKey(above));
}

/** An entry with content whose heading is written as a name. */
function couldBeThing({ section, names: { name } }: TaughtEntry): boolean {
  if (section.kind !== 'entry' || section.subject === 'family' || !hasContent(section)) return false;
  if (isGatheringHeading(section.name) || isNameless(name) || endsAsTopic(name) || isPhrase(name))
    return false;
  return isDistinctive(name) || name.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

/** What could be a word of the language is told of as a thing. */
function isThingLike(entry: TaughtEntry): boolean {
  if (!couldBeThing(entry)) return false;
  return isDistinctive(entry.names.name) || entry.names.maker !== undefined || isToldAsThing(entry);
}

/** Words that are said of a system. */
const things =
  /\b(?:models?|networks?|systems?|datasets?|benchmarks?|frameworks?|toolkit|library|l?[lv]?lms?|transformers?|encoders?|decoders?|diffusion|architecture|backbone|detector|generator|agent|engine|weights|parameters|open[- ]?source[d]?|open[- ]weights?|released|trained|robots?|chips?|boards?)\b|模型|資料集|数据集|系統|系统|開源|开源|框架|參數|参数|釋出|发布/iu;

/** Its text says what it is, or a link bears its name. */
function isToldAsThing({ section, resources, names }: TaughtEntry): boolean {
  const key = modelKey(names.name);
  if (resources.some(({ title, address }) => modelKey(`${title} ${address}`).includes(key))) return true;
  return section.blocks.some(
    (block) => block.kind === 'prose' && things.test(block.html.replace(/<[^>]*>/g, '')),
  );
}

/**
 * Says of an entry whether most of those beside it are things. A word of the language needs more of them than a spelling
 * that nothing else has.
 */
function countNeighbours(
  likely: ReadonlySet<TaughtEntry>,
  proven: ReadonlySet<TaughtEntry>,
): (entry: TaughtEntry) => boolean {
  const counts = new Map<Section | undefined, { all: number; proven: number }>();
  for (const entry of new Set([...likely, ...proven])) {
    if (entry.section.kind !== 'entry') continue;
    const count = counts.get(entry.parent) ?? { all: 0, proven: 0 };
    counts.set(entry.parent, { all: count.all + 1, proven: count.proven + (proven.has(entry) ? 1 : 0) });
  }
  return ({ parent, names }) => {
    const count = counts.get(parent) ?? { all: 0, proven: 0 };
    return isDistinctive(names.name)
      ? count.proven > 0 && count.proven * 2 >= count.all
      : count.proven > 1 && count.proven * 3 >= count.all * 2;
  };
}
