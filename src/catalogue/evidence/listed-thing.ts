import { isAuthorCitation } from '../../identity/author-citation.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { hintOfGroup } from '../../lecture/headings/subject.ts';
import type { ListedItem, Resource } from '../../lecture/lecture.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName, initialsOf } from './bears-name.ts';
import { findDefinition } from './definition.ts';
import { columnKind, kindsOfNames } from './item-kinds.ts';
import { isBorneBy, isCalledAs, isCalledWhole, isCellOfWork, isOwn, isVersionOf } from './item-works.ts';
import type { NamedEntry } from './names-of.ts';
import { linksOwnDataset, linksOwnSite } from './own-site.ts';
import { isWork } from './own-work.ts';
import { isOfNamedKind } from './said-kind.ts';
import { isOnOwnPage, isTitled } from './titled-item.ts';

/** `McCulloch & Pitts`, `MacKay`: who wrote a paper, spelt as made-up names are. */
const authors = /\s&\s|^(?:Mc|Mac|[ODdLl]['’])\p{Lu}\p{Ll}+$/u;

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

/** `[Free Pond Dataset](https://github.com/riverlab/free-pond-dataset)`: it says what it is, and its repository has just that name. */
export function isNamedRepository({ names: { name }, resources }: NamedEntry): boolean {
  return (
    /\S\s\S.*\s(?:dataset|corpus|benchmark|toolkit|simulator)$/iu.test(name) &&
    resources.some((each) => isCalledWhole(each, name))
  );
}

/**
 * `[PondSet](…)`, `PondSet (https://…)` among data sets: its page may be called otherwise, where the name was made up, or its column says what it is. A text
 * about it does not count.
 */
function isLinkedAmong(
  { names, resources }: NamedEntry,
  { form, column = '' }: Pick<ListedItem, 'form' | 'column'>,
  kind: Subject | undefined,
): boolean {
  const [first] = resources;
  if (kind === undefined || !first || first.label !== undefined) return false;
  if ((form === 'link' || form === 'plain') && isCoinedThing(names.name))
    return pages.has(first.role) || isWork(first);
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
