import { asHtml } from '../../html/as-html.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { readThingName } from '../../identity/thing-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { findSubject, gathersBoth, hintOfGroup, subjectOfGroup } from '../../lecture/headings/subject.ts';
import type { ListedItem, Section } from '../../lecture/lecture.ts';
import { makeProse } from '../../lecture/prose.ts';
import type { SectionEntry } from '../list-sections.ts';
import { couldBeListed } from './could-be-listed.ts';
import { findDefinition } from './definition.ts';
import { columnKind, kindOfGroup, kindSaid, kindsOfThings } from './item-kinds.ts';
import { isLikely, isNamedRepository, isOfData, isThing } from './listed-thing.ts';
import type { NamedEntry } from './names-of.ts';
import { partPair } from './pairs.ts';
import { isPlainHeading } from './plain-heading.ts';
import { isPlainlyOwn } from './titled-item.ts';

/** So many things in one list show that it lists things; fewer do where its heading says so. */
const fewestThings = 2;

/** Headings whose items are there to be read, or are of others. */
const toRead =
  /\b(?:references?|further|readings?|related|bibliography|acknowledge?ments?|papers? (?:with|using)|courses?|tutorials?|blogs?|videos|talks|books|news|changelog|updates?|todo|lists)\b|\bawesome$|參考|参考|延伸|相關|相关|學習資料|学习资料|教程|課程|课程|博客|新聞|新闻|更新|致謝|致谢/iu;

/**
 * The things that lists and tables of a lecture name, each with works of its own. What has a heading in the lecture is not
 * listed again, and a list below the heading of a thing tells of that thing.
 *
 * @param listed the entries of the lecture that have a heading
 */
export function findItemEntries(
  entries: readonly SectionEntry[],
  listed: readonly NamedEntry[],
): readonly NamedEntry[] {
  const things = new Set(listed.map(({ section }) => section));
  const known = new Set(listed.flatMap(({ names }) => [names.name, names.alias ?? ''].map(modelKey)));
  const above = new Map(entries.map(({ section, parent }) => [section, parent]));
  const found = entries.flatMap((entry) => (isOfThing(entry, things) ? [] : itemsOf(entry, above)));
  return onceEach(found, known);
}

/** Each name once, where it is first; a list below that gathers something says what it is. */
function onceEach(found: readonly NamedEntry[], headings: ReadonlySet<string>): NamedEntry[] {
  const places = new Map<string, NamedEntry>();
  for (const entry of found) {
    const key = modelKey(entry.names.name);
    const first = places.get(key);
    const among = first?.among ?? entry.section.subject ?? entry.among;
    if (!headings.has(key)) places.set(key, { ...(first ?? entry), ...(among && { among }) });
  }
  return [...places.values()];
}

function isOfThing({ section, parent }: SectionEntry, things: ReadonlySet<Section>): boolean {
  return things.has(section) || (section.kind === 'part' && parent !== undefined && things.has(parent));
}

type Above = ReadonlyMap<Section, Section | undefined>;

function itemsOf({ section }: SectionEntry, above: Above): NamedEntry[] {
  const { items = [] } = section;
  if (items.length === 0) return [];
  const group = groupAbove(section, above);
  // `**Models**` says more than "Further reading" above it.
  const isLesson = !gathersTexts(section.name);
  const possible = items.flatMap((item) =>
    isLesson || kindSaid(item) !== undefined || isCalledAlone(item)
      ? (entryOf(item, section, group) ?? [])
      : [],
  );
  const proven = possible.filter(({ isProven }) => isProven);
  const areAll = proven.length * 2 >= items.length && possible.length === items.length;
  const areMany = proven.length >= fewestThings || (areAll && possible.length >= fewestThings);
  const areThings = (areMany && proven.length * 2 >= possible.length) || areData(items, group);
  const found = possible.filter((each) => areThings || (each.isProven && (areMany || each.isOfGroup)));
  const ids = new Set(found.map(({ entry }) => entry.section.id));
  return found.flatMap(({ entry, within }) => {
    // `- [Heron](…)`, and its parts below it.
    return within !== undefined && ids.has(within) ? [] : partPair(entry);
  });
}

/** Below "Datasets", a list where each item is one that could be. */
function areData(items: readonly ListedItem[], group: Subject | undefined): boolean {
  const own = items.filter((item) => isOfData(item, kindSaid(item) ?? group));
  return own.length >= fewestThings && own.length === items.length;
}

/** "Further reading", but not "Related datasets". */
function gathersTexts(heading: string): boolean {
  const said = subjectOfGroup(heading);
  return isToRead(heading) || (said !== undefined && !kindsOfThings.has(said));
}

function isToRead(words: string): boolean {
  return toRead.test(words) && !kindsOfThings.has(hintOfGroup(words));
}

/** `- WadeNet (https://arxiv.org/…)`: who gives a paper by the name of its system alone, also below "Readings", means the system. `Reed98` wrote one. */
function isCalledAlone({ name, text, form, resources }: ListedItem): boolean {
  const [only, ...others] = resources;
  return (
    form !== 'title' &&
    text === name &&
    only?.role === 'paper' &&
    others.length === 0 &&
    isCoinedThing(name) &&
    !/\p{Ll}\d{2,4}[a-z]?$/u.test(name)
  );
}

/** In headings, the own one included: what is said further above is about more. */
const nearest = 3;

/** What the nearest heading that says so gathers. */
function groupAbove(section: Section, above: Above): Subject | undefined {
  let each: Section | undefined = section;
  for (let level = 0; each && level < nearest; level += 1) {
    const kind = kindOfGroup(each);
    if (kind) return kind;
    each = above.get(each);
  }
  return undefined;
}

/** An item that could be a thing, and whether its own evidence shows that it is. */
type Possible = {
  readonly entry: NamedEntry;
  readonly isProven: boolean;
  /** What is above it says what it gathers, or it says plainly itself what it is. */
  readonly isOfGroup: boolean;
  readonly within: string | undefined;
};

function entryOf(item: ListedItem, parent: Section, group: Subject | undefined): Possible | undefined {
  const names = readThingName(item.name);
  const kind = kindSaid(item) ?? group;
  const { resources } = item;
  const known = gathersBoth(parent.name) ? kindSaid(item) : kind;
  const inherited = kind === 'model' ? columnKind(item.column ?? '') : known;
  const subject = findSubject({ kind: 'item', name: names.name }, { resources }, inherited);
  const section: Section = {
    kind: 'item',
    id: item.id,
    name: item.name,
    title: asHtml(item.name),
    ...(subject && { subject }),
    blocks: [makeProse(asHtml(item.text)), { kind: 'cards', resources }],
    mentions: [],
    sections: [],
    line: item.line,
  };
  const entry = { section, parent, names, resources, figures: [], facts: [], ...(known && { among: known }) };
  if (isToRead(item.under ?? '') && !isCalledAlone(item)) return undefined;
  if (!couldBeListed(entry, item)) return undefined;
  const isProven = isThing(entry, item, { kind, group });
  const { within } = item;
  const isPossible = isProven || isLikely(entry, item, kind);
  const isOfGroup =
    kind !== undefined ||
    findDefinition(entry)?.isPlain === true ||
    isNamedRepository(entry) ||
    (isPlainlyOwn(entry, item) && !isPlainHeading(parent.name));
  return isPossible ? { entry, isProven, isOfGroup, within } : undefined;
}
