import { foldName, modelKey } from '../identity/name.ts';
import type { Fact, Lecture, Resource } from '../lecture/lecture.ts';
import type { Model } from './catalogue.ts';
import { findDate, sortPapers } from './find-date.ts';
import { findFamily } from './find-family.ts';
import { joinNames } from './join-names.ts';
import { listSections, type SectionEntry, teachesModel } from './list-sections.ts';
import { paperKey } from './paper-key.ts';
import { partMentions } from './part-mentions.ts';
import { Slugs } from './slug.ts';
import { withoutNoteRefs } from './without-note-refs.ts';

type Mention = SectionEntry & { readonly lecture: Lecture };

/** Every system of the course once, by name, with all the places that teach it. */
export function buildModels(lectures: readonly Lecture[]): Model[] {
  const slugs = new Slugs('model');
  return groupMentions(lectures)
    .flatMap(([key, mentions]) =>
      partMentions(mentions).map((part, index) => mergeMentions(key, part, index)),
    )
    .sort(byName)
    .map(({ wanted, ...model }) => ({ ...model, slug: slugs.take(wanted) }));
}

/** Mentions of one name; an alias that an author gives joins the entries of that name. */
function groupMentions(lectures: readonly Lecture[]): [key: string, mentions: Mention[]][] {
  const groups = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    for (const entry of listSections(lecture)) {
      if (!teachesModel(entry)) continue;
      const key = modelKey(entry.section.name) || entry.section.id;
      const known = groups.get(key);
      if (known) known.push({ ...entry, lecture });
      else groups.set(key, [{ ...entry, lecture }]);
    }
  }
  joinNames(groups);
  return [...groups];
}

type ModelDraft = Omit<Model, 'slug'> & {
  /** The slug that an author chose, else the name. */
  readonly wanted: string;
};

/** @param index from 0, of things that share a name */
function mergeMentions(key: string, mentions: readonly Mention[], index: number): ModelDraft {
  const resources = uniqueByAddress(mentions.flatMap((mention) => mention.resources)).map(withoutNoteRefs);
  const facts = uniqueFacts(mentions.flatMap((mention) => mention.facts));
  const sections = mentions.map(({ section }) => section);
  const family = findFamily(mentions);
  const subject =
    sections.map(({ stated }) => stated?.subject).find(Boolean) ??
    sections.map((section) => section.subject).find(Boolean);
  const name = chooseName(key, mentions);
  return {
    key: index > 0 ? `${key} ${index + 1}` : key,
    name,
    wanted: sections.map(({ stated }) => stated?.slug).find(Boolean) ?? name,
    ...(subject && { subject }),
    aliases: listAliases(name, mentions),
    ...(family && { family }),
    ...findDate({ sections, facts, resources }),
    facts,
    resources,
    figures: mentions.flatMap((mention) => mention.figures),
    papers: [...new Set(sortPapers(resources).flatMap((paper) => paperKey(paper) ?? []))],
    places: mentions.map(({ lecture, section }) => ({ lecture, section })),
  };
}

/** As the place that tells most facts spells it, else the newest. */
function chooseName(key: string, mentions: readonly Mention[]): string {
  const [first, ...others] = mentions.filter(({ section }) => modelKey(section.name) === key);
  const best = others.reduce(
    (best, each) => (best && best.facts.length >= each.facts.length ? best : each),
    first,
  );
  return best?.section.name ?? mentions[0]?.section.name ?? key;
}

/** Names that authors give in braces, and what other lectures call the same thing; other case or hyphens are no other name. */
function listAliases(name: string, mentions: readonly Mention[]): string[] {
  const known = new Set([foldName(name)]);
  return mentions
    .flatMap(({ section }) => [...(section.stated?.aliases ?? []), section.name])
    .filter((alias) => {
      const folded = foldName(alias);
      return known.has(folded) ? false : known.add(folded);
    });
}

function uniqueByAddress(resources: readonly Resource[]): Resource[] {
  return [...new Map(resources.map((resource) => [resource.address, resource])).values()];
}

/** What two lectures tell in the same words is told once. */
function uniqueFacts(facts: readonly Fact[]): Fact[] {
  const known = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.property} ${fact.text}`;
    if (!known.has(key)) known.set(key, fact);
  }
  return [...known.values()];
}

/** By what a reader calls it: case does not count, numbers do by their value. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byName(a: ModelDraft, b: ModelDraft): number {
  return collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
}
