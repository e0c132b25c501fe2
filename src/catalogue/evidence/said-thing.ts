import { addTo } from '../../collections/add-to.ts';
import { isCoinedThing, isSystemName } from '../../identity/system-name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { hintOfGroup } from '../../lecture/headings/subject.ts';
import type { Section } from '../../lecture/lecture.ts';
import { type Definition, findDefinition, leadOf, startsWithName } from './definition.ts';
import { kindsOfNames } from './item-kinds.ts';
import type { NamedEntry } from './names-of.ts';
import { hasOwnModule } from './own-module.ts';
import { linksOwnDataset, linksOwnSite } from './own-site.ts';
import { isLeaf } from './parts-below.ts';
import { couldBeThing, hasOwnContent, isNamedLikeThing, speaksOfThings } from './thing-like.ts';

/** Groups of what is measured, chosen or reported, whose entries are spelt like names. */
const ofTerms =
  /(?:^|\s)(?:metrics?|measures?|loss(?:es)?(?: functions?)?|activations?(?: functions?)?|optimi[sz]ers?|normali[sz]ations?|layers?|terms?|terminology|glossary|formats?|protocols?|conventions?|results?|experiments?|evaluations?|performance|comparisons?|ablations?|usage|installation|setup|inference|configs?|configurations?|commands?|requirements|classes|modules|functions|parameters|questions)(?:\s*[(（].*)?$|(?:指標|指标|損失|损失|損失函數|损失函数|激活函數|激活函数|優化器|优化器|正則化|正则化|術語|术语|名詞|名词|格式|協議|协议|結果|结果|實驗|实验|評估|评估|參數|参数|安裝|安装|配置)$/iu;

/**
 * True for an entry whose own text says that it is a thing: `TernKit is a library`, or, below a name that was made up,
 * what starts with the name and speaks of a system.
 */
export function isSaidThing(entry: NamedEntry): boolean {
  const { section, parent, names } = entry;
  if (parent && ofTerms.test(parent.name)) return false;
  if (section.subject === 'family' || !isPlace(section)) return false;
  if (/\sSDK$/u.test(names.name) && section.kind === 'entry' && hasOwnModule(entry)) return true;
  if (!isNamedLikeThing(entry)) return false;
  const isCoined = isCoinedThing(names.name);
  const definition = findDefinition(entry);
  if (definition && isCoined) return true;
  if (section.kind !== 'entry') return false;
  if (hasOwnModule(entry)) return true;
  const text = leadOf(section);
  if (!startsWithName(text, firstOf(names))) return false;
  if (definition) return definesName(definition, parent, text);
  return isCoined ? speaksOfThings(text) || isHinted(parent) : isDistinctive(names.name) && isHinted(parent);
}

/**
 * True for an entry below a heading that gathers tools, data or boards, whose text is no more than a list, but which links
 * the site of its name; or one that links the page of a data set of its name.
 */
export function isOnOwnPage(entry: NamedEntry): boolean {
  if (!isPlace(entry.section) || (entry.parent && ofTerms.test(entry.parent.name))) return false;
  if (!isNamedLikeThing(entry)) return false;
  return (isHinted(entry.parent) && linksOwnSite(entry)) || linksOwnDataset(entry);
}

/** A chapter below one that gathers tools, data or boards, with a name that was made up: `vLLM` below "大模型推理框架". */
export function isNamedInGroup(entry: NamedEntry): boolean {
  const { section, parent, names } = entry;
  return (
    section.kind === 'group' &&
    isPlace(section) &&
    isHinted(parent) &&
    isCoinedThing(names.name) &&
    isNamedLikeThing(entry)
  );
}

/** Of a pair, `WadeKit / PondGraph`, the text may start with the first. */
function firstOf(names: NamedEntry['names']): NamedEntry['names'] {
  return { ...names, name: names.name.split(' / ')[0] ?? names.name };
}

/** Its heading hints at things whose names are like other words. */
function isHinted(parent: Section | undefined): boolean {
  return kindsOfNames.has(hintOfGroup(parent?.name ?? ''));
}

/** Chinese has no articles that would tell "Tokenizer" from a proper noun, so that there the group must say the same. */
function definesName({ subject, isOfMaker }: Definition, parent: Section | undefined, text: string): boolean {
  if (isOfMaker) return true;
  if (!kindsOfNames.has(subject)) return false;
  return !/\p{sc=Han}/u.test(text) || hintOfGroup(parent?.name ?? '') === subject;
}

/** Chapters count only where nothing else is below them. */
function isPlace(section: Section): boolean {
  return hasOwnContent(section) && (section.kind === 'entry' || isLeaf(section));
}

/** Finds entries with text alone that are named as systems are, where most of those beside them are: `RetinaNet` beside `DenseNet`. */
export function findSpelledSystems<Entry extends NamedEntry>(entries: readonly Entry[]): ReadonlySet<Entry> {
  const groups = new Map<Section | undefined, Entry[]>();
  for (const entry of entries)
    if (entry.section.kind === 'entry' && hasOwnContent(entry.section)) addTo(groups, entry.parent, entry);
  return new Set([...groups].flatMap(([parent, beside]) => spelledIn(parent, beside)));
}

function spelledIn<Entry extends NamedEntry>(parent: Section | undefined, beside: readonly Entry[]): Entry[] {
  if (parent && ofTerms.test(parent.name)) return [];
  const possible = beside.filter(couldBeThing);
  const spelled = possible.filter(({ names }) => isSystemName(names.name));
  return spelled.length > 1 && spelled.length * 2 >= possible.length ? spelled : [];
}
