import { isCoinedName } from '../../identity/coined-name.ts';
import { startsWithMaker } from '../../identity/makers.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isInstruction, isNameless } from '../../lecture/headings/nameless-heading.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import type { Fact, Lecture, Section } from '../../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../../source/remember.ts';
import { listSections, openingOf, type SectionEntry } from '../list-sections.ts';
import { bearsName } from './bears-name.ts';
import { isThingOfGroup } from './group-thing.ts';
import { findItemEntries } from './item-entries.ts';
import { findKinds, type Kinds } from './kinds-of-entries.ts';
import { type NamedEntry, namesOf } from './names-of.ts';
import { isLongTitle } from './only-title.ts';
import { findOwnMentions } from './own-mentions.ts';
import { linksOwnSite } from './own-site.ts';
import { hasOwnWork, isLabelledWork, isWork } from './own-work.ts';
import { partPair } from './pairs.ts';
import { withPartsBelow } from './parts-below.ts';
import { isGatheringHeading, isPlainHeading } from './plain-heading.ts';
import { findRepeated } from './repeated-names.ts';
import { holdsTable, isOfGroup, isOfNamedKind } from './said-kind.ts';
import { findSpelledSystems, isNamedInGroup, isOnOwnPage, isSaidThing } from './said-thing.ts';
import { couldBeThing, hasContent, isThingLike } from './thing-like.ts';
import { findTitled } from './titled-headings.ts';
import { findWholeThing } from './whole-thing.ts';

/** An entry that the catalogue lists, with what is its own and in its parts, what it is called there, and what it is. */
export type TaughtEntry = NamedEntry & { readonly kinds: Kinds };

/** The entries of a lecture that could be listed: those that are, and those that are if another lecture lists their name. */
export type Taught = { readonly listed: readonly TaughtEntry[]; readonly others: readonly TaughtEntry[] };

/** Kinds that belong to a lecture and not to a catalogue. */
const notListed: ReadonlySet<Subject | undefined> = new Set<Subject>(['article', 'exercise']);

/** Facts whose labels can also be headings of any text. */
const weakFacts: ReadonlySet<Fact['property']> = new Set<Fact['property']>([
  'base',
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
export const listTaught: Remembered<Lecture, Taught> = /* @__PURE__ */ rememberOf((lecture: Lecture) =>
  findTaught(listSections(lecture), openingOf(lecture)),
);

function findTaught(entries: readonly SectionEntry[], opening: SectionEntry): Taught {
  const titledBy = findTitled(entries);
  const named = entries.filter(canBeListed).map((entry): NamedEntry => {
    const whole = withPartsBelow(entry);
    const names = namesOf(whole);
    const found = findOwnMentions(whole, names);
    const isKnown = found.length > 0 || whole.resources.some(isWork);
    const own = isKnown ? found : [titledBy(names) ?? []].flat();
    return { ...whole, ...(own.length > 0 && { resources: [...whole.resources, ...own] }), names };
  });
  const candidates = named.filter(
    (each) => isSaid(each) || each.resources.some(isLabelledWork) || !holdsTable(each),
  );
  const repeated = findRepeated(candidates);
  const spelled = findSpelledSystems(candidates);
  const proven = new Set(
    candidates.filter(
      (each) =>
        isSaid(each) || (!repeated.has(each) && (spelled.has(each) || proofs.some((proves) => proves(each)))),
    ),
  );
  const names = new Set([...proven].map(keyOf));
  const possible = new Set(candidates.filter((each) => !repeated.has(each) && couldBeThing(each)));
  const likely = new Set([...possible].filter(isThingLike));
  const isAmongThings = countNeighbours(likely, proven);
  const owners = new Map([...proven].map((each) => [each.section, each]));
  const isListed = (each: NamedEntry) =>
    proven.has(each) ||
    (possible.has(each) && names.has(keyOf(each))) ||
    (likely.has(each) && (isAmongThings(each) || isVersionOf(each, owners)));
  const listed = candidates.filter(isListed);
  const all = [
    ...findWholes(entries, opening, listed),
    ...listed.flatMap(partPair),
    ...findItemEntries([opening, ...entries], listed),
  ];
  const kindsOf = findKinds(all);
  const withKinds = (entry: NamedEntry): TaughtEntry => ({ ...entry, kinds: kindsOf(entry) });
  return {
    listed: all.map(withKinds),
    others: candidates.filter((each) => possible.has(each) && !isListed(each)).map(withKinds),
  };
}

/** The lecture itself, or else those of its chapters that are about one thing from end to end. */
function findWholes(
  entries: readonly SectionEntry[],
  opening: SectionEntry,
  listed: readonly NamedEntry[],
): NamedEntry[] {
  const tops = entries.filter(({ parent, section }) => parent === undefined && section.kind === 'group');
  const lecture = findWholeThing(
    opening,
    tops.map(({ section }) => section),
    listed,
  );
  if (lecture) return [lecture];
  return tops.flatMap((top) => {
    const below = new Set(flattenBelow(top.section));
    const inside = listed.filter(({ section }) => section === top.section || below.has(section));
    return findWholeThing(top, top.section.sections, inside) ?? [];
  });
}

function flattenBelow({ sections }: Section): Section[] {
  return sections.flatMap((section) => [section, ...flattenBelow(section)]);
}

function keyOf({ names }: NamedEntry): string {
  return modelKey(names.name);
}

/** Not what its author leaves out, nor what groups others. */
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

/** Each is enough for an entry that is not one of many of its name. */
const proofs: readonly ((entry: NamedEntry) => boolean)[] = [
  isProven,
  isSaidThing,
  isOnOwnPage,
  isNamedInGroup,
];

function isProven(entry: NamedEntry): boolean {
  const { section, facts, names, resources } = entry;
  if (section.kind === 'group') return isThingOfGroup(entry);
  const strong = facts.filter(({ property }) => !weakFacts.has(property));
  if (isPlainHeading(section.name) || isNameless(names.name))
    return !isPartOf(entry) && !isNameless(names.name) && strong.some(({ property }) => property !== 'year');
  if (isGatheringHeading(section.name) && !resources.some(isLabelledWork)) return false;
  if (isLongTitle(names.name) && !resources.some((each) => each.role !== 'paper' && bearsName(each, names)))
    return false;
  if (strong.length > 0 && !isInstruction(names.name)) return true;
  if (facts.length > 0 && isDistinctive(names.name)) return true;
  if (section.subject === 'survey' && resources.some(isWork)) return true;
  return hasOwnWork(names, resources) || isOfGroup(entry) || isOfMaker(entry) || isOfNamedKind(entry);
}

/** "Network Summary" below a heading spelt as a name. */
function isPartOf({ section, parent }: NamedEntry): boolean {
  return parent !== undefined && isPlainHeading(section.name) && isDistinctive(parent.name);
}

/** Its heading says who made it, `RT-2 from Google`, `OpenAI Whisper`, or cites the paper of a system, `Heron Transformer (Gull et al., 2021)`. */
function isOfMaker(entry: NamedEntry): boolean {
  const { name, maker, isCited } = entry.names;
  const isMade = maker !== undefined || startsWithMaker(name);
  return (isMade || (isCited === true && namesSystem(name))) && isThingLike(entry);
}

/** A word that was made up for it, or words in capitals that end as the names of systems do. */
function namesSystem(name: string): boolean {
  return (
    isCoinedName(name) ||
    /^(?:\p{Lu}[\p{L}\d-]*\s+){1,3}(?:Transformer|Network|Machine|Autoencoder|Agent)$/u.test(name)
  );
}

/** `Heron-2` below `Heron`. */
function isVersionOf({ names, parent }: NamedEntry, owners: ReadonlyMap<Section, NamedEntry>): boolean {
  const above = parent && owners.get(parent)?.names.name;
  return above !== undefined && isDistinctive(names.name) && modelKey(names.name).startsWith(modelKey(above));
}

/**
 * Says whether most of the entries beside an entry are things. An ordinary word needs more of them than a spelling
 * that nothing else has.
 */
function countNeighbours(
  likely: ReadonlySet<NamedEntry>,
  proven: ReadonlySet<NamedEntry>,
): (entry: NamedEntry) => boolean {
  const counts = new Map<Section | undefined, { all: number; proven: number }>();
  for (const entry of new Set([...likely, ...proven])) {
    if (entry.section.kind !== 'entry') continue;
    const count = counts.get(entry.parent) ?? { all: 0, proven: 0 };
    counts.set(entry.parent, { all: count.all + 1, proven: count.proven + (proven.has(entry) ? 1 : 0) });
  }
  return (entry) => {
    const { parent, names } = entry;
    const count = counts.get(parent) ?? { all: 0, proven: 0 };
    return isDistinctive(names.name) || linksOwnSite(entry)
      ? count.proven > 0 && count.proven * 2 >= count.all
      : count.proven > 1 && count.proven * 3 >= count.all * 2;
  };
}
