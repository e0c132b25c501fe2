import { isAuthorCitation } from '../../identity/author-citation.ts';
import { isCommunity } from '../../identity/communities.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isTermWord } from '../../identity/term-word.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isVenue } from '../../identity/venues.ts';
import { isNameless, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { hintOfGroup } from '../../lecture/headings/subject.ts';
import type { ListedItem, Resource } from '../../lecture/lecture.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName, initialsOf, repositoryName } from './bears-name.ts';
import { findDefinition } from './definition.ts';
import { columnKind, kindsOfNames } from './item-kinds.ts';
import type { NamedEntry } from './names-of.ts';
import { linksOwnDataset, linksOwnSite } from './own-site.ts';
import { isSurveyTitle, isWork } from './own-work.ts';
import { isOfNamedKind } from './said-kind.ts';
import { isNamedLikeThing, isOfField } from './thing-like.ts';

/** `Wading Birds KDD 2023`: where people met to talk of it. */
function isMeeting(name: string): boolean {
  const [venue = ''] = /\S+\s(?:19|20)\d\d$/u.exec(name) ?? [];
  return venue !== '' && isVenue(venue);
}

/** A repository that lists the works of others says so, in its name or behind it. */
const listName = /papers?$/iu;
const saysList =
  /\b(?:(?:paper|reading) lists?|lists? of|curated (?:list|collection)|collections? of (?:papers|resources)|papers? (?:and|&) resources)\b|(?:論文|论文|資源|资源)(?:列表|合集|集合|汇总|彙整|清單|清单)/iu;

/** True for an item that is named as things are, and is neither a list of others nor a size. */
export function couldBeListed(entry: NamedEntry, { text, form, column = '' }: ListedItem): boolean {
  const { names, resources } = entry;
  const { name } = names;
  if (listName.test(name) || saysList.test(name) || saysList.test(text) || isMeeting(name)) return false;
  if (form === 'title' && titleStart.test(name) && !resources.some((each) => isBorneBy(each, names)))
    return false;
  if (isCalledInColumn(entry, column) || isPairInColumn(name, column)) return true;
  if (isCellOfWork(entry, form)) return true;
  if (!isNamedLikeThing(entry) && !isCalledAsCode(entry, form)) return false;
  const [first] = resources;
  if (first && (isCommunity(first.address) || (holdsOthers.test(name) && first.role === 'link')))
    return false;
  if (isNameless(name) || isTopic(name) || isOfField(name) || sizeOrSplit.test(name)) return false;
  return !isFieldWord(name) && !isTermWord(name);
}

/** `Counting Plovers by Ear (CPE)` below "Benchmark": letters of its own, where its column says what it is. */
function isCalledInColumn({ names: { name, alias, subtitle } }: NamedEntry, column: string): boolean {
  const kind = columnKind(column);
  const letters = alias ?? subtitle ?? '';
  return (
    kind !== undefined &&
    kindsOfNames.has(kind) &&
    /^\S+$/u.test(letters) &&
    isDistinctive(letters) &&
    !isFieldWord(letters) &&
    /\s/u.test(name)
  );
}

/** `Herons & Egrets` below "Tool" */
function isPairInColumn(name: string, column: string): boolean {
  const kind = columnKind(column);
  return kind !== undefined && kindsOfNames.has(kind) && /^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u.test(name);
}

/** `Pond Data Repository`: a site of the things of others. */
const holdsOthers =
  /(?:^|[\s-])(?:wikipedia|repository|archive|registry|portal|catalogu?e|universe|(?:data ?set|data) search|search engine)$/iu;

/** `X-Large`, `Large-384`, `Val2017`: one of several of a thing that is named elsewhere. */
const sizeOrSplit =
  /^(?:(?:x{1,2}-?)?(?:tiny|mini|small|base|medium|large|huge|giant)|train|val|trainval|test|dev)(?:[-_]?\d{1,4})?$/iu;

/** `McCulloch & Pitts`, `MacKay`: who wrote a paper, spelt as made-up names are. */
const authors = /\s&\s|^(?:Mc|Mac|[ODdLl]['’])\p{Lu}\p{Ll}+$/u;

/** `[wade-kit](https://github.com/riverlab/wade-kit)`, `wadekit: A Library for Ponds` on its site: in small letters, as code is called. */
function isCalledAsCode(entry: NamedEntry, form: ListedItem['form']): boolean {
  const { names, resources } = entry;
  const key = modelKey(names.name);
  const isCode = resources.some((each) => modelKey(repositoryName(each) ?? '') === key);
  if (/^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/u.test(names.name) || form === 'bold') return isCode;
  if (form === 'cell') return isCode || linksOwnSite(entry);
  if (!/^[\p{Ll}\d]{4,}$/u.test(names.name)) return false;
  return form === 'title'
    ? isCode || linksOwnSite(entry)
    : isCode && (entry.among === 'tool' || findDefinition(entry)?.subject !== undefined);
}

/** `Implicit Wading (IW)`: a method and its letters. */
function isSpelledByLetters({ names: { name, alias } }: NamedEntry): boolean {
  return alias !== undefined && initialsOf(name.replaceAll('-', ' ')) === alias.toLowerCase();
}

/** A name in bold or in its column, with the one paper that is its own or a text. */
export function isLikely(entry: NamedEntry, item: ListedItem, kind: Subject | undefined): boolean {
  const { resources } = entry;
  const { form, text } = item;
  if (isOfData(item, kind)) return true;
  if (!resources.some(isWork)) return form === 'bold' && isTold(entry, text, kind);
  if (form === 'cell' && resources.some((each) => isBorneBy(each, entry.names))) return true;
  const papers = new Set(
    resources.flatMap((resource) => (isWork(resource) ? (paperKey(resource) ?? []) : [])),
  );
  if (papers.size !== 1) return false;
  return form === 'bold' || form === 'cell' || (form === 'link' && isSpelledByLetters(entry));
}

/** `[Lakes in Winter](https://lakes.example)`, `**The Plover Notes** – counts of plovers`, below "Datasets": any name may be one. */
export function isOfData({ name, form, resources }: ListedItem, kind: Subject | undefined): boolean {
  if (kind === undefined || !ofData.has(kind) || otherPage.test(name)) return false;
  const [first] = resources;
  if (form === 'bold') return resources.every(({ role }) => !texts.has(role));
  return form === 'link' && first !== undefined && first.label === undefined && !texts.has(first.role);
}

/** What a page about data may be called, and what software is. */
const otherPage =
  /(?:^|\s)(?:forms?|statements?|polic(?:y|ies)|hours|guid(?:e|elines?)|licen[cs]es?|rules?|instructions?|documentation|docs?|faqs?|overview|downloads?|tutorials?|notebooks?|examples?|scripts?|code|papers?|articles?|blog|website|home ?page|leaderboards?|competitions?|librar(?:y|ies)|toolkits?|tools?|simulators?|viewers?|explorers?|loaders?|search|lists?)$|(?:教程|下载|下載|说明|說明|文档|文件|官网|官網|列表|工具)$/iu;

/** What a list is below: what it says or its nearest heading, and that heading alone. */
type Place = { readonly kind: Subject | undefined; readonly group: Subject | undefined };

/**
 * A name that was made up, with a work of its own, or that of the paper in its title; or any name, where its list gathers things and
 * a work, a site or a page has it.
 */
export function isThing(entry: NamedEntry, item: ListedItem, place: Place): boolean {
  const { names, resources } = entry;
  const { form, text } = item;
  const { kind } = place;
  const { name } = names;
  // Titles without links are those of a list that holds nothing else.
  if (form === 'title') return isTitled(entry) || (kind !== undefined && resources.length === 0);
  if (form === 'cell' && kind !== undefined && isRowOf(entry, item, place)) return true;
  if (isCellOfWork(entry, form) || isNamedRepository(entry)) return true;
  if (form === 'bold' && isCitedByAuthors(item)) return true;
  const works = resources.filter(isWork);
  if (works.length === 0 && form !== 'cell' && isTold(entry, text, kind) && !isAllCapitals.test(name))
    return true;
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
  if (isOfNamedKind(entry) || isLinkedAmong(entry, item, kind) || isDefined(entry, kind)) return true;
  if (isCalledByKind(name, kind)) return true;
  if (!(isCoinedThing(name) || (kind !== undefined && isDistinctive(name)))) return false;
  if (kind === undefined && authors.test(name)) return false;
  return bearing.length > 0 || works.some((work) => isOwn(work, form) || isVersionOf(work, name));
}

/** `[Marsh Robot Wading](https://github.com/reed/marsh_robot_wading)` in a column of names */
function isCellOfWork({ names: { name }, resources }: NamedEntry, form: ListedItem['form']): boolean {
  return form === 'cell' && /\s/u.test(name) && resources.some((each) => isCalledWhole(each, name));
}

/** True for a work whose repository has just this name. */
function isCalledWhole(work: Resource, name: string): boolean {
  return isWork(work) && modelKey(repositoryName(work) ?? '') === modelKey(name);
}

/** `**HeronNet** (Reed et al., 2021, …) counts`, `**SAH** (Reed, 2023)`: a text cites the paper of a name of its own behind it. */
function isCitedByAuthors({ name, text }: ListedItem): boolean {
  const [, said = ''] = /^\s*[(（]([^()（）]{4,200})[)）]/u.exec(text.slice(name.length)) ?? [];
  const [, authors = '', year = ''] =
    /^([^,，\d]{3,60}(?:et al\.?)?)[,，]?\s*((?:19|20)\d\d)\b/u.exec(said) ?? [];
  const isAuthors = /^\p{Lu}[\p{L}'’-]+$/u.test(authors.trim()) || isAuthorCitation(authors);
  return year !== '' && isAuthors && (isCoinedThing(name) || (isDistinctive(name) && name.length > 2));
}

/** A row below "Datasets", or with such a column, with a link; or one without that has a name of its own, where both say so. */
function isRowOf(
  { names, resources }: NamedEntry,
  { column = '' }: ListedItem,
  { kind, group }: Place,
): boolean {
  if (kind === undefined || !kindsOfNames.has(kind)) return false;
  if (resources.length === 0) return columnKind(column) === group && isDistinctive(names.name);
  const key = modelKey(names.name);
  return resources.some(({ role, address }) => !texts.has(role) || modelKey(address).endsWith(key));
}

/** Links to texts about a thing. */
const texts: ReadonlySet<Resource['role']> = new Set<Resource['role']>([
  'blog',
  'video',
  'tutorial',
  'slides',
]);

/** `Open Pond Benchmark`, `水鳥資料集`, in a list of such: its last word says what it is. */
function isCalledByKind(name: string, kind: Subject | undefined): boolean {
  const [last = ''] =
    /(?<=\s)(?:dataset|corpus|benchmark|library|toolkit|simulator)$|(?<=\p{sc=Han}{2})(?:資料集|數據集|数据集|基準|基准|工具包|模擬器|模拟器)$/iu.exec(
      name,
    ) ?? [];
  const said =
    last &&
    hintOfGroup(
      /\p{sc=Han}/u.test(last) ? last : `${last}s`.replace(/ys$/iu, 'ies').replace(/corpuss$/iu, 'corpora'),
    );
  return (
    Boolean(said) &&
    kind !== undefined &&
    (said === kind || (ofData.has(kind) && ofData.has(said as Subject)))
  );
}

/** Its text starts by saying that it is what its list gathers, `**Plover Counts**: a dataset of plovers`, or defines a name with a spelling of its own. */
function isDefined(entry: NamedEntry, kind: Subject | undefined): boolean {
  const definition = findDefinition(entry);
  // Platforms and frameworks are tools, below "Tools".
  const said = definition?.subject ?? (definition && kind === 'tool' ? kind : undefined);
  if (said === undefined) return false;
  const isOfList = kind === said || (kind !== undefined && ofData.has(kind) && ofData.has(said));
  return (
    isOfList ||
    isDistinctive(entry.names.name) ||
    entry.resources.some((each) => isBorneBy(each, entry.names))
  );
}

const ofData: ReadonlySet<Subject> = new Set<Subject>(['dataset', 'benchmark']);

/**
 * `PondNet: Counting at Night`: a name that was made up, one word that the title of the paper starts with, or what a repository
 * or a site is called. Titles have ordinary words before a colon, too.
 */
function isTitled(entry: NamedEntry): boolean {
  const { names, resources } = entry;
  const works = resources.filter(isWork);
  if (works.length > 0 && works.every(({ role, title }) => role === 'paper' && isSurveyTitle(title)))
    return false;
  const isBorne = linksOwnSite(entry) || works.some((work) => isBorneBy(work, names));
  if (isBorne || (isOneName(names.name) && isOnOwnPage(entry))) return true;
  if (works.length === 0) return false;
  if (isCoinedThing(names.name) || (entry.among && isSpelledInList(names.name))) return true;
  return isOneName(names.name) && works.some((work) => work.role === 'paper' && bearsName(work, names));
}

/** A name that was made up, in the title of its paper. */
export function isPlainlyOwn({ names, resources }: NamedEntry, { form }: ListedItem): boolean {
  return form === 'title' && isCoinedThing(names.name) && resources.some(({ role }) => role === 'paper');
}

/** `[Free Pond Dataset](https://github.com/riverlab/free-pond-dataset)`: it says what it is, and its repository has just that name. */
export function isNamedRepository({ names: { name }, resources }: NamedEntry): boolean {
  return (
    /\S\s\S.*\s(?:dataset|corpus|benchmark|toolkit|simulator)$/iu.test(name) &&
    resources.some((each) => isCalledWhole(each, name))
  );
}

/** `Heron 2.0`, `H2H`, `H2H dataset`: spelt as a name, where a list says what it gathers. */
function isSpelledInList(name: string): boolean {
  const [first = ''] = /^\S+(?=(?:\s(?:dataset|benchmark))?$)/iu.exec(name) ?? [];
  const isSpelled = /^\p{Lu}\S+$/u.test(first) && isDistinctive(first) && !isFieldWord(first);
  return isSpelled || /^\p{Lu}\p{L}{2,20}\s\d{1,2}(?:\.\d{1,2})?$/u.test(name);
}

/** True for a repository or a dataset that has the name. */
function isBorneBy(work: Resource, names: NamedEntry['names']): boolean {
  return work.role !== 'paper' && bearsName(work, names);
}

/** `Beyond HeronNet: …`: words that titles start with, and names of several words do not. */
const titleStart =
  /^(?:beyond|towards?|on|from|is|are|do|does|can|could|what|how|when|why|which|where|who|with|without|to|for|in|not|all|more|rethinking|revisiting|exploring|improving|unveiling|learning|making|let|don['’]t|if)\s/iu;

/** `Heron`; not `Waders`, `Wading`, `Migration`, which are what a text is about. */
function isOneName(name: string): boolean {
  return (
    /^\p{Lu}\S+$/u.test(name) &&
    (isDistinctive(name) ||
      !/(?:ing|[st]ions?|it(?:y|ies)|ics|isms?|ments?|ness|ology|[^aious]s)$/u.test(name))
  );
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
  if (kind === undefined || !first || first.label !== undefined) return false;
  if (form === 'link' && isCoinedThing(names.name)) return pages.has(first.role) || isWork(first);
  return form === 'cell' && columnKind(column) !== undefined && pages.has(first.role);
}

const pages: ReadonlySet<Resource['role'] | undefined> = new Set<Resource['role']>([
  'link',
  'project',
  'dataset',
]);

/** `**HeronNet**: counts`, in a list of models: its text is enough for a name that was made up. */
function isTold({ names, section }: NamedEntry, text: string, kind: Subject | undefined): boolean {
  return (
    kind !== undefined && isCoinedThing(names.name) && !hanAround.test(names.name) && section.name !== text
  );
}

/** `冻结 HeronNet 编码器`: what is done with a thing. */
const hanAround = /\p{sc=Han}\s*\p{sc=Latin}[^\s\p{sc=Han}]*\s*\p{sc=Han}/u;

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

/** `heron-6b` is of Heron. */
function isVersionOf(work: Resource, name: string): boolean {
  const key = modelKey(name);
  return key.length > 3 && modelKey(repositoryName(work) ?? '').startsWith(key);
}

/** A paper, or what a link says that it is; what the name itself links is called as the name is. */
function isOwn({ role, label, paperTitle }: Resource, form: ListedItem['form']): boolean {
  if (label !== undefined) return true;
  return role === 'paper' && (form !== 'link' || paperTitle === undefined);
}
