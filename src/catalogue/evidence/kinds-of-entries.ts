import { addTo } from '../../collections/add-to.ts';
import { isSystemName } from '../../identity/system-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import {
  gathersBoth,
  gathersModels,
  hintOfGroup,
  isAboutEvaluation,
} from '../../lecture/headings/subject.ts';
import type { Section } from '../../lecture/lecture.ts';
import { rememberOf } from '../../source/remember.ts';
import { findDefinition } from './definition.ts';
import { kindInText, saidByUse, saysSoftware } from './kind-in-text.ts';
import { findKind } from './kind-of.ts';
import type { NamedEntry } from './names-of.ts';
import { isLibrary } from './own-module.ts';
import { linksOwnDataset } from './own-site.ts';
import { isWork } from './own-work.ts';

/** What an entry is if its author does not state it, the surest first; only `againstGroup` counts for more than its group. */
export type Kinds = {
  /** By a plain sentence of its own, which a group that gathers something else does not outrank. */
  readonly againstGroup?: Subject;
  /** By its own words, titles and links. */
  readonly own?: Subject;
  /** By the heading above, by what software says of itself, or, with a text alone, by what its name is like. */
  readonly ofPlace?: Subject;
  /** By the entries beside it. */
  readonly beside?: Subject;
};

/** At least this many entries of one kind tell that of another beside them. */
const fewestBeside = 2;

/**
 * Finds the kinds of the entries of a lecture.
 *
 * @param listed those that the catalogue lists; half of those beside an entry with a heading have to be known to be of one kind, and none of another, to say what it is
 */
export function findKinds(listed: readonly NamedEntry[]): (entry: NamedEntry) => Kinds {
  const groups = new Map<Section | undefined, NamedEntry[]>();
  for (const entry of listed) if (entry.section.kind !== 'item') addTo(groups, entry.parent, entry);
  const alone = rememberOf(findAlone);
  const kinds = new Map([...groups].map(([parent, entries]) => [parent, kindOfAll(entries, alone)]));
  return (entry) => {
    const isAlone = isOfSite(entry) || entry.section.kind === 'item';
    const beside = isAlone ? undefined : kinds.get(entry.parent);
    return { ...alone(entry), ...(beside && { beside }) };
  };
}

/** What an entry is without those beside it. */
function findAlone(entry: NamedEntry): Kinds {
  const { names, resources, parent, section } = entry;
  const isEvaluation = isAboutEvaluation(parent?.name ?? '');
  const own = findKind(names, resources, kindInText(entry), {
    isEvaluation,
    isItem: section.kind === 'item',
  });
  const ofPlace = own ? undefined : kindOfPlace(entry);
  const againstGroup = kindAgainstGroup(entry);
  return {
    ...(againstGroup && { againstGroup }),
    ...(own && { own }),
    ...(ofPlace && { ofPlace }),
  };
}

/**
 * What a plain sentence says that an entry is, where that is something else than what its group gathers: "WadeBench is a benchmark"
 * below "Tools". Data to measure by are both, and called by what the group says.
 */
function kindAgainstGroup(entry: NamedEntry): Subject | undefined {
  const { section, parent } = entry;
  const { subject } = section;
  if (subject === undefined || section.stated?.subject !== undefined || !parent) return undefined;
  if (parent.subject !== subject && hintOfGroup(parent.name) !== subject) return undefined;
  const said = findDefinition(entry);
  if (!said?.isPlain || (subject === 'benchmark' && said.subject === 'dataset')) return undefined;
  return said.subject;
}

function kindOfPlace(entry: NamedEntry): Subject | undefined {
  const { section, parent, names, resources, among } = entry;
  const above = parent?.name ?? '';
  if (among) return among;
  if (gathersModels(above)) return 'model';
  const said = gathersBoth(above) ? undefined : hintOfGroup(above);
  const hint = said ?? (saysSoftware(section) || isLibrary(entry) ? 'tool' : undefined);
  if (hint) return hint;
  if (linksOwnDataset(entry)) return 'dataset';
  const isBare = section.kind === 'item' || !resources.some(isWork);
  return saidByUse(section) ?? (isSystemName(names.name) && isBare ? 'model' : undefined);
}

/** Its heading links a site, as those of products do. */
function isOfSite({ section, resources }: NamedEntry): boolean {
  return resources.some(({ line, role }) => line === section.line && (role === 'project' || role === 'link'));
}

function kindOfAll(entries: readonly NamedEntry[], alone: (entry: NamedEntry) => Kinds): Subject | undefined {
  if (entries.length <= fewestBeside) return undefined;
  const found = entries.flatMap((entry) => {
    const { own, ofPlace } = alone(entry);
    return statedKind(entry) ?? own ?? ofPlace ?? [];
  });
  const [first, ...others] = new Set(found);
  const isEnough = found.length >= fewestBeside && found.length * 2 >= entries.length;
  return isEnough && others.length === 0 ? first : undefined;
}

function statedKind({ section }: NamedEntry): Subject | undefined {
  return section.stated?.subject ?? section.subject;
}
