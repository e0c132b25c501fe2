import { isCoinedName } from '../../identity/coined-name.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive, readThingName, withoutNumbering } from '../../identity/thing-name.ts';
import { isNameless, isPhrase, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Section } from '../../lecture/lecture.ts';
import { contentOf, type SectionEntry } from '../list-sections.ts';
import { paperKey } from '../papers/paper-key.ts';
import { bearsName } from './bears-name.ts';
import { isThingOfOther } from './group-thing.ts';
import type { NamedEntry } from './names-of.ts';
import { isOnlyTitle } from './only-title.ts';
import { findOwnMentions } from './own-mentions.ts';
import { isLabelledWork, isWork } from './own-work.ts';
import { mayBeName } from './parts-below.ts';
import { isGatheringHeading, isPlainHeading } from './plain-heading.ts';

/** What the title of a post says besides what it is about: `Paper Reading - TernNet`, `[Notes][Vision] TernNet`. */
const lead =
  /^(?:\[[^\]]{1,20}\]\s*)+|^(?:(?:paper|reading|lecture|study)?\s*(?:papers?|reading|reviews?|notes?|summary|explained|walkthrough)|(?:論文|论文)?(?:筆記|笔记|閱讀|阅读|導讀|导读|精讀|精读|解讀|解读|心得|研讀)?)\s*(?:#?\d+)?\s*[:：|｜–—-]\s*/iu;
const tail =
  /\s*[:：|｜–—-]?\s*(?:\b(?:paper\s+)?(?:reviews?|(?:reading\s+)?notes?|explained|summary|walkthrough|overview|tutorial|implementation)|(?:論文|论文)?(?:學習|学习|閱讀|阅读)?(?:筆記|笔记|導讀|导读|精讀|精读|解讀|解读|詳解|详解|介紹|介绍|心得|閱讀|阅读|原理))$/iu;

/**
 * A lecture, or a chapter that holds all the others, as an entry with what its chapters say about it; undefined if it is
 * not about one thing, whose paper or code it opens with.
 *
 * @param proven the things among its entries: those of other names are what it is about
 */
export function findWholeThing(
  entry: SectionEntry,
  chapters: readonly Section[],
  proven: readonly NamedEntry[],
): NamedEntry | undefined {
  const names = readThingName(withoutOccasion(entry.section.name));
  const key = modelKey(names.name);
  const others = proven.map((each) => modelKey(each.names.name));
  if (others.some((other) => other === key || !other.startsWith(key))) return undefined;
  const things = new Set(proven.map(({ section }) => section));
  if (chapters.some((below) => below.kind === 'entry' && !things.has(below) && mayBeName(below)))
    return undefined;
  const ownChapters = chapters.filter(({ name }) => isPlainHeading(name) || isNameless(name)).map(contentOf);
  const { resources, mentions: found, areCalled } = worksOf(entry, chapters);
  const whole = { ...entry, section: { ...entry.section, mentions: found, sections: [] }, resources, names };
  const mentions = findOwnMentions(whole, names);
  const works = [
    ...resources.filter((work) => (areCalled || isLabelledWork(work)) && isWork(work)),
    ...mentions,
  ];
  if (!isWhole(whole, works)) return undefined;
  return {
    ...entry,
    names,
    resources: [...resources, ...mentions],
    figures: [...entry.figures, ...ownChapters.flatMap(({ figures }) => figures)],
    facts: [...entry.facts, ...ownChapters.flatMap(({ facts }) => facts)],
  };
}

/** What it opens with: its own links, or those of the first chapter where it has none, or of the chapters called "Paper" and "Code". */
function worksOf(
  { section, resources }: SectionEntry,
  chapters: readonly Section[],
): Pick<NamedEntry, 'resources'> & Pick<Section, 'mentions'> & { readonly areCalled?: true } {
  const hasOwn = resources.length + section.mentions.length > 0;
  const [first] = chapters;
  const opening =
    !hasOwn && first?.kind === 'group'
      ? { resources: contentOf(first).resources, mentions: first.mentions }
      : { resources, mentions: section.mentions };
  if (opening.resources.some(isWork) || opening.mentions.length > 0) return opening;
  const called = chapters.filter(({ name }) => ofWorks.test(withoutNumbering(name)));
  return {
    resources: called.flatMap((chapter) => contentOf(chapter).resources),
    mentions: called.flatMap(({ mentions }) => mentions),
    areCalled: true,
  };
}

const ofWorks =
  /^(?:(?:original|official|the)\s+)?(?:papers?|code|source code|implementation|(?:github\s+)?repo(?:sitory)?|github|論文|论文|代码|程式碼)(?:\s+links?)?$/iu;

function isWhole({ names, section }: NamedEntry, works: NamedEntry['resources']): boolean {
  const { name } = names;
  const isNone = [isNameless, isGatheringHeading, isTopic, isPhrase, isFieldWord].some((is) => is(name));
  if (works.length === 0 || isNone || isOnlyTitle(names, works)) return false;
  if (works.some((work) => bearsName(work, names))) return true;
  const papers = new Set(
    [...works, ...section.mentions].filter(({ role }) => role === 'paper').map(paperKey),
  );
  return isDistinctive(name) && isCoinedName(name) && papers.size < 2 && !works.some(isThingOfOther);
}

function withoutOccasion(title: string): string {
  const rest = title.replace(lead, '').replace(tail, '').trim();
  return rest || title;
}
