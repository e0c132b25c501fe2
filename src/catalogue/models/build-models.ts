import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { foldName, modelKey } from '../../identity/name.ts';
import type { Fact, Lecture, Resource } from '../../lecture/lecture.ts';
import { LastMade } from '../../source/last-made.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Model } from '../catalogue.ts';
import { listTaught, type TaughtEntry } from '../evidence/list-taught.ts';
import { partMentions } from '../evidence/part-mentions.ts';
import { orderFigures } from '../figures/order-figures.ts';
import { ListedCount } from '../most-listed.ts';
import type { FormOf } from '../papers/paper-forms.ts';
import { paperKey } from '../papers/paper-key.ts';
import { modelRooms, Slugs } from '../slug.ts';
import { withoutNoteRefs } from '../without-note-refs.ts';
import { findDate, sortPapers } from './find-date.ts';
import { findFamily } from './find-family.ts';
import { findSubject, ownPlaces } from './find-subject.ts';
import { joinNames } from './join-names.ts';

type Mention = TaughtEntry & {
  readonly lecture: Lecture;
  /** The entry itself, which belongs to one state of one lecture. */
  readonly entry: TaughtEntry;
};

const drafts = /* @__PURE__ */ new LastMade<ModelDraft>();
const models = /* @__PURE__ */ new LastMade<Model>();

/**
 * Every system of the course once, by name, with all the places that teach it.
 *
 * @param formOf which of several addresses identifies a paper
 */
export function buildModels(lectures: readonly Lecture[], formOf: FormOf = (key) => key): Model[] {
  const slugs = new Slugs('model', modelRooms);
  return groupMentions(lectures)
    .flatMap(([key, mentions]) =>
      partMentions(mentions).map((part, index, all) => findDraft(key, part, index, all.length > 1)),
    )
    .sort(byName)
    .map((draft) => {
      const slug = slugs.take(draft.wanted);
      const papers = [...new Set(draft.papers.map(formOf))];
      return models.of(draft, [slug, ...papers], () => finishDraft(draft, slug, papers));
    });
}

function finishDraft({ wanted: _, ...model }: ModelDraft, slug: string, papers: readonly string[]): Model {
  return { ...model, papers, slug };
}

function findDraft(...given: Parameters<typeof mergeMentions>): ModelDraft {
  const [key, mentions, ...more] = given;
  const entries = mentions.map(({ entry }) => entry);
  return drafts.of(entries[0] ?? mentions, [key, ...more, ...entries], () => mergeMentions(...given));
}

/** Mentions of one name, even if only another lecture proves it; an alias joins the entries of that name. */
function groupMentions(lectures: readonly Lecture[]): [key: string, mentions: Mention[]][] {
  const taught = lectures.map((lecture) => ({ lecture, ...listTaught(lecture) }));
  const keys = new Set(taught.flatMap(({ listed }) => listed.map(entryKey)));
  const groups = new Map<string, Mention[]>();
  for (const { lecture, listed, others } of taught) {
    const count = new ListedCount();
    for (const entry of [...listed, ...others.filter((other) => keys.has(entryKey(other)))]) {
      const key = entryKey(entry);
      if (!count.has(key)) continue;
      addTo(groups, key, { ...entry, lecture, entry });
    }
  }
  joinNames(groups);
  return [...groups];
}

/** By what entries of one thing are put together: the name or, where it has no letters, the section. */
export const entryKey: (entry: TaughtEntry) => string = /* @__PURE__ */ rememberOf(
  ({ names, section }: TaughtEntry) => modelKey(names.name) || section.id,
);

type ModelDraft = Omit<Model, 'slug'> & {
  /** The slug that an author chose, else the name. */
  readonly wanted: string;
};

/**
 * @param index from 0, of things that share a name
 * @param isShared whether there is more than one, so that the owner of its code must distinguish it
 */
function mergeMentions(
  key: string,
  mentions: readonly Mention[],
  index: number,
  isShared: boolean,
): ModelDraft {
  const resources = uniqueByAddress(mentions.flatMap((mention) => mention.resources)).map(withoutNoteRefs);
  const facts = uniqueFacts(mentions.flatMap((mention) => mention.facts));
  const sections = mentions.map(({ section }) => section);
  const family = findFamily(mentions);
  const subject = findSubject(mentions);
  const name = chooseName(key, ownPlaces(mentions));
  const subtitle =
    mentions.map(({ names }) => names.subtitle).find(Boolean) ?? (isShared ? ownerOf(resources) : undefined);
  return {
    key: index > 0 ? `${key} ${index + 1}` : key,
    name,
    wanted: sections.map(({ stated }) => stated?.slug).find(Boolean) ?? name,
    ...(subtitle && { subtitle }),
    ...(subject && { subject }),
    aliases: listAliases(name, mentions),
    ...(family && { family }),
    ...findDate({ sections, facts, resources, named: mentions.map(({ names }) => names.year) }),
    facts,
    resources,
    figures: orderFigures(mentions.flatMap((mention) => mention.figures)),
    papers: [...new Set(sortPapers(resources).flatMap((paper) => paperKey(paper) ?? []))],
    places: mentions.map(({ lecture, section }) => ({ lecture, section })),
  };
}

/** `by riverlab`, as the address of its code says. */
function ownerOf(resources: readonly Resource[]): string | undefined {
  return resources.flatMap(({ identity }) => (identity.type === 'github' ? [identity.owner] : []))[0];
}

/** As spelt in the place that states most facts, or else in the newest. */
function chooseName(key: string, mentions: readonly Mention[]): string {
  const [first, ...others] = mentions.filter(({ names }) => modelKey(names.name) === key);
  const best = others.reduce(
    (best, each) => (best && best.facts.length >= each.facts.length ? best : each),
    first,
  );
  return best?.names.name ?? mentions[0]?.names.name ?? key;
}

/** Names that authors give in braces, and what other lectures call the same thing; a difference in case or hyphens does not make another name. */
function listAliases(name: string, mentions: readonly Mention[]): string[] {
  const known = new Set([foldName(name)]);
  return mentions
    .flatMap(({ section, names }) =>
      [...(section.stated?.aliases ?? []), names.name, names.alias ?? []].flat(),
    )
    .filter((alias) => {
      const folded = foldName(alias);
      return known.has(folded) ? false : known.add(folded);
    });
}

function uniqueByAddress(resources: readonly Resource[]): Resource[] {
  return [...new Map(resources.map((resource) => [resource.address, resource])).values()];
}

/** What two lectures state in the same words is listed once. */
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
  return collator.compare(a.name, b.name) || compareText(a.key, b.key);
}
