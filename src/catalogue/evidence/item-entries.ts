import { asHtml } from '../../html/as-html.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isTermWord } from '../../identity/term-word.ts';
import { isDistinctive, readThingName } from '../../identity/thing-name.ts';
import { isNameless, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { findSubject, gathersModels, hintOfGroup, subjectOfGroup } from '../../lecture/headings/subject.ts';
import type { ListedItem, Resource, Section } from '../../lecture/lecture.ts';
import { makeProse } from '../../lecture/prose.ts';
import type { SectionEntry } from '../list-sections.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName, repositoryName } from './bears-name.ts';
import type { NamedEntry } from './names-of.ts';
import { linksOwnDataset, linksOwnSite } from './own-site.ts';
import { isWork } from './own-work.ts';
import { isOfNamedKind } from './said-kind.ts';
import { isNamedLikeThing, isOfField } from './thing-like.ts';

/** So many things in one list show that it lists things; fewer do where its heading says so. */
const fewestThings = 2;

/** Kinds of groups whose items are things of that kind. */
const kindsOfThings: ReadonlySet<Subject | undefined> = new Set<Subject>([
  'dataset',
  'benchmark',
  'tool',
  'hardware',
  'model',
]);

/** Headings whose items are there to be read, or are of others. */
const toRead =
  /\b(?:references?|further|reading|related|bibliography|acknowledge?ments?|papers? (?:with|using)|courses?|tutorials?|blogs?|videos|talks|books|news|changelog|updates?|todo|awesome|lists)\b|參考|参考|延伸|相關|相关|學習資料|学习资料|教程|課程|课程|博客|新聞|新闻|更新|致謝|致谢/iu;

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
  return entries.flatMap((entry) => (isOfThing(entry, things) ? [] : itemsOf(entry, known)));
}

function isOfThing({ section, parent }: SectionEntry, things: ReadonlySet<Section>): boolean {
  return things.has(section) || (section.kind === 'part' && parent !== undefined && things.has(parent));
}

function itemsOf({ section, parent }: SectionEntry, known: Set<string>): NamedEntry[] {
  const { items = [] } = section;
  if (items.length === 0) return [];
  const group = [section, parent].map((each) => each && kindOfGroup(each)).find(Boolean);
  // `**Models**` says more than "Further reading" above it.
  const isLesson = !gathersTexts(section.name);
  const possible = items.flatMap((item) =>
    isLesson || kindSaid(item) !== undefined ? (entryOf(item, section, group) ?? []) : [],
  );
  const proven = possible.filter(({ isProven }) => isProven);
  const areMany = proven.length >= fewestThings;
  const areThings = areMany && proven.length * 3 >= possible.length * 2;
  const found = possible.filter((each) => areThings || (each.isProven && (areMany || each.isOfGroup)));
  const ids = new Set(found.map(({ entry }) => entry.section.id));
  return found.flatMap(({ entry, within }) => {
    // `- [Heron](…)`, and its parts below it.
    if (within !== undefined && ids.has(within)) return [];
    const key = modelKey(entry.names.name);
    return known.has(key) || !known.add(key) ? [] : [entry];
  });
}

function gathersTexts(heading: string): boolean {
  const said = subjectOfGroup(heading);
  return toRead.test(heading) || (said !== undefined && !kindsOfThings.has(said));
}

/** What a heading gathers. */
function kindOfGroup({ name, subject, kind }: Section): Subject | undefined {
  return kindGathered(name, kind === 'group' ? subject : undefined);
}

/** The kind of things that a heading, or the line above a list, says that it gathers. */
function kindGathered(words: string, otherwise?: Subject): Subject | undefined {
  const said = hintOfGroup(words) ?? otherwise;
  return kindsOfThings.has(said) ? said : gathersModels(words) ? 'model' : undefined;
}

/** An item that could be a thing, and whether its own evidence shows that it is. */
type Possible = {
  readonly entry: NamedEntry;
  readonly isProven: boolean;
  /** What is above it says what it gathers. */
  readonly isOfGroup: boolean;
  readonly within: string | undefined;
};

function entryOf(item: ListedItem, parent: Section, group: Subject | undefined): Possible | undefined {
  const names = readThingName(item.name);
  const kind = kindSaid(item) ?? group;
  const { resources } = item;
  const inherited = kind === 'model' ? columnKind(item.column ?? '') : kind;
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
  const entry = { section, parent, names, resources, figures: [], facts: [] };
  if (toRead.test(item.under ?? '') || !couldBeThing(entry, item)) return undefined;
  const isProven = isThing(entry, item, kind);
  const { within } = item;
  const isPossible = isProven || isLikely(entry, item, kind);
  return isPossible ? { entry, isProven, isOfGroup: kind !== undefined, within } : undefined;
}

/** A repository that lists the works of others says so, in its name or behind it. */
const isList =
  /papers?$|\b(?:(?:paper|reading) lists?|lists? of|curated|collections? of (?:papers|resources)|papers? (?:and|&) resources)\b|(?:論文|论文|資源|资源)(?:列表|合集|集合|汇总|彙整|清單|清单)/iu;

function couldBeThing(entry: NamedEntry, { text }: ListedItem): boolean {
  const { name } = entry.names;
  if (isList.test(name) || isList.test(text)) return false;
  if (!isNamedLikeThing(entry) && !isCalledAsCode(entry)) return false;
  if (isNameless(name) || isTopic(name) || isOfField(name) || sizeOrSplit.test(name)) return false;
  return !isFieldWord(name) && !isTermWord(name);
}

/** `X-Large`, `Large-384`, `Val2017`: one of several of a thing that is named elsewhere. */
const sizeOrSplit =
  /^(?:(?:x{1,2}-?)?(?:tiny|mini|small|base|medium|large|huge|giant)|train|val|trainval|test|dev)(?:[-_]?\d{1,4})?$/iu;

/** `McCulloch & Pitts`, `MacKay`: who wrote a paper, spelt as made-up names are. */
const authors = /\s&\s|^(?:Mc|Mac|[ODdLl]['’])\p{Lu}\p{Ll}+$/u;

/** `[wade-kit](https://github.com/riverlab/wade-kit)`: in small letters, as code is called. */
function isCalledAsCode({ names: { name }, resources }: NamedEntry): boolean {
  return (
    /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/u.test(name) &&
    resources.some((each) => modelKey(repositoryName(each) ?? '') === modelKey(name))
  );
}

/** A name in bold or in its column, with the one paper that is its own or a text. */
function isLikely(entry: NamedEntry, { form, text }: ListedItem, kind: Subject | undefined): boolean {
  const { resources } = entry;
  if (resources.length === 0) return isTold(entry, text, kind);
  const papers = new Set(
    resources.flatMap((resource) => (isWork(resource) ? (paperKey(resource) ?? []) : [])),
  );
  return papers.size === 1 && (form === 'bold' || form === 'cell');
}

/** What the column of an item, or the line above it, says that it is. */
function kindSaid({ column = '', under = '' }: ListedItem): Subject | undefined {
  return columnKind(column) ?? kindGathered(under);
}

/** What the column of names says that its cells are. */
function columnKind(column: string): Subject | undefined {
  if (
    /^(?:model|method|network|algorithm)/iu.test(column) ||
    /^(?:模型|方法|算法|演算法|網路|网络)/u.test(column)
  )
    return 'model';
  return hintOfGroup(column.replace(/\s+names?$|(?:名稱|名称|名)$/iu, ''));
}

/**
 * A name that was made up, with a work of its own, or that of the paper in its title; or any name, where its list gathers things and
 * a work, a site or a page has it.
 */
function isThing(
  entry: NamedEntry,
  { form, text, column = '' }: ListedItem,
  kind: Subject | undefined,
): boolean {
  const { names, resources } = entry;
  const { name } = names;
  if (resources.length === 0) return isTold(entry, text, kind) && !isAllCapitals.test(name);
  const works = resources.filter(isWork);
  const bearing = works.filter(
    (work) => bearsName(work, names) && !(form === 'link' && isCalledAs(work, name)),
  );
  if (
    form !== 'plain' &&
    bearing.some(({ role, paperTitle }) => role === 'paper' && paperTitle !== undefined)
  )
    return true;
  if (
    kind !== undefined &&
    (bearing.length > 0 || linksOwnSite(entry) || linksOwnDataset(entry) || isOnOwnPage(entry))
  )
    return true;
  if (isOfNamedKind(entry) || isLinkedAmong(entry, { form, column }, kind)) return true;
  if (!(isCoinedThing(name) || (kind !== undefined && isDistinctive(name)))) return false;
  if (kind === undefined && authors.test(name)) return false;
  return bearing.length > 0 || works.some((work) => isOwn(work, form));
}

/**
 * `[PondSet](…)` among data sets: its page may be called otherwise, where the name was made up, or its column says what it is. A text
 * about it does not count.
 */
function isLinkedAmong(
  { names, resources }: NamedEntry,
  { form, column = '' }: Pick<ListedItem, 'form' | 'column'>,
  kind: Subject | undefined,
): boolean {
  const [first] = resources;
  const isLinked = kind !== undefined && first?.label === undefined && pages.has(first?.role);
  if (!isLinked) return false;
  return form === 'cell' ? columnKind(column) !== undefined : form === 'link' && isCoinedThing(names.name);
}

const pages: ReadonlySet<Resource['role'] | undefined> = new Set<Resource['role']>([
  'link',
  'project',
  'dataset',
]);

/** `**HeronNet**: counts`, in a list of models: its text is enough for a name that was made up. */
function isTold({ names, section }: NamedEntry, text: string, kind: Subject | undefined): boolean {
  return kind !== undefined && isCoinedThing(names.name) && section.name !== text;
}

/** `NOTE`, `MMLU`: with a text alone it may be either. */
const isAllCapitals = /^\p{Lu}+$/u;

/** `[Visual Wading](paper)`: the title of a paper, which its link says, is not the name of a system. */
function isCalledAs({ role, paperTitle }: Resource, name: string): boolean {
  return role === 'paper' && modelKey(paperTitle ?? '') === modelKey(name);
}

/**
 * `[Tern](https://terns.example/tern)`: the address of a page has the name. That of "Course Policies" is made from its title, with a mark
 * between the words, as that of any text is.
 */
function isOnOwnPage({ names: { name }, resources }: NamedEntry): boolean {
  const key = modelKey(name).replaceAll('·', '');
  const inAddress = (address: string) =>
    /\s/u.test(name) ? address.toLowerCase() : modelKey(address).replaceAll('·', '');
  return (
    key.length > 3 &&
    resources.some(
      ({ role, address }) => (role === 'link' || role === 'project') && inAddress(address).includes(key),
    )
  );
}

/** A paper, or what a link says that it is; what the name itself links is called as the name is. */
function isOwn({ role, label, paperTitle }: Resource, form: ListedItem['form']): boolean {
  if (label !== undefined) return true;
  return role === 'paper' && (form !== 'link' || paperTitle === undefined);
}
