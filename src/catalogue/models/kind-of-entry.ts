import { addTo } from '../../collections/add-to.ts';
import { isSystemName } from '../../identity/system-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { gathersModels, hintOfGroup, isAboutEvaluation } from '../../lecture/headings/subject.ts';
import type { Section } from '../../lecture/lecture.ts';
import { rememberOf } from '../../source/remember.ts';
import { findDefinition } from '../evidence/definition.ts';
import { kindInText, saidByUse, saysSoftware } from '../evidence/kind-in-text.ts';
import type { TaughtEntry } from '../evidence/list-taught.ts';
import { isLibrary } from '../evidence/own-module.ts';
import { linksOwnDataset } from '../evidence/own-site.ts';
import { isWork } from '../evidence/own-work.ts';
import { findKind } from './kind-of.ts';

/** What an entry is by its own words, titles and links, if neither its author nor its group states it. */
export const kindOfEntry: (entry: TaughtEntry) => Subject | undefined = /* @__PURE__ */ rememberOf(
  (entry: TaughtEntry) => {
    const { names, resources, parent } = entry;
    return findKind(names, resources, kindInText(entry), isAboutEvaluation(parent?.name ?? ''));
  },
);

/**
 * What a plain sentence says that an entry is, where that is something else than what its group gathers: "WadeBench is a benchmark"
 * below "Tools". Data to measure by are both, and called by what the group says.
 */
export function kindAgainstGroup(entry: TaughtEntry): Subject | undefined {
  const { section, parent } = entry;
  const { subject } = section;
  if (subject === undefined || section.stated?.subject !== undefined || !parent) return undefined;
  if (parent.subject !== subject && hintOfGroup(parent.name) !== subject) return undefined;
  const said = findDefinition(entry);
  if (!said?.isPlain || (subject === 'benchmark' && said.subject === 'dataset')) return undefined;
  return said.subject;
}

/** What the heading above an entry hints at, what software says of itself, or, with a text alone, what its name is like. */
export function kindOfPlace(entry: TaughtEntry): Subject | undefined {
  const { section, parent, names, resources } = entry;
  const above = parent?.name ?? '';
  if (gathersModels(above)) return 'model';
  const hint = hintOfGroup(above) ?? (saysSoftware(section) || isLibrary(entry) ? 'tool' : undefined);
  if (hint) return hint;
  if (linksOwnDataset(entry)) return 'dataset';
  return saidByUse(section) ?? (isSystemName(names.name) && !resources.some(isWork) ? 'model' : undefined);
}

/** At least this many entries of one kind tell that of another beside them. */
const fewestBeside = 2;

/**
 * What the entries beside one are, if half of them or more are known to be of one kind and none of another.
 *
 * @param listed the entries of a lecture that the catalogue lists
 */
export function findKindsBeside(listed: readonly TaughtEntry[]): (entry: TaughtEntry) => Subject | undefined {
  const groups = new Map<Section | undefined, TaughtEntry[]>();
  for (const entry of listed) addTo(groups, entry.parent, entry);
  const kinds = new Map([...groups].map(([parent, entries]) => [parent, kindOfAll(entries)]));
  return (entry) => (isOfSite(entry) ? undefined : kinds.get(entry.parent));
}

/** Its heading links a site, as those of products do. */
function isOfSite({ section, resources }: TaughtEntry): boolean {
  return resources.some(({ line, role }) => line === section.line && (role === 'project' || role === 'link'));
}

function kindOfAll(entries: readonly TaughtEntry[]): Subject | undefined {
  if (entries.length <= fewestBeside) return undefined;
  const found = entries.flatMap(
    (entry) => statedKind(entry) ?? kindOfEntry(entry) ?? kindOfPlace(entry) ?? [],
  );
  const [first, ...others] = new Set(found);
  const isEnough = found.length >= fewestBeside && found.length * 2 >= entries.length;
  return isEnough && others.length === 0 ? first : undefined;
}

function statedKind({ section }: TaughtEntry): Subject | undefined {
  return section.stated?.subject ?? section.subject;
}
