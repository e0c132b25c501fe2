import { isCommunity } from '../../identity/communities.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isTermWord } from '../../identity/term-word.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isVenue } from '../../identity/venues.ts';
import { isNameless, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { ListedItem } from '../../lecture/lecture.ts';
import { repositoryName } from './bears-name.ts';
import { findDefinition } from './definition.ts';
import { columnKind, kindsOfNames } from './item-kinds.ts';
import { isBorneBy, isCellOfWork } from './item-works.ts';
import type { NamedEntry } from './names-of.ts';
import { linksOwnSite } from './own-site.ts';
import { isNamedLikeThing, isOfField } from './thing-like.ts';

/** A repository that lists the works of others says so, in its name or behind it. */
const listName = /papers?$/iu;
const saysList =
  /\b(?:(?:paper|reading) lists?|lists? of|curated (?:list|collection)|collections? of (?:papers|resources)|papers? (?:and|&) resources)\b|(?:論文|论文|資源|资源)(?:列表|合集|集合|汇总|彙整|清單|清单)/iu;

/** `Wading Birds KDD 2023`: where people met to talk of it. */
function isMeeting(name: string): boolean {
  const [venue = ''] = /\S+\s(?:19|20)\d\d$/u.exec(name) ?? [];
  return venue !== '' && isVenue(venue);
}

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

/** `Beyond HeronNet: …`: words that titles start with, and names of several words do not. */
const titleStart =
  /^(?:beyond|towards?|on|from|is|are|do|does|can|could|what|how|when|why|which|where|who|with|without|to|for|in|not|all|more|rethinking|revisiting|exploring|improving|unveiling|learning|making|let|don['’]t|if)\s/iu;

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
