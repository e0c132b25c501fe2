import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { monthNumber } from '../../collections/month-number.ts';
import { arxivLinks, parseArxivId } from '../../identity/arxiv.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';
import type { Lecture, Resource } from '../../lecture/lecture.ts';
import { nameIn } from '../../lecture/papers/paper-title.ts';
import type { Model, Paper, PaperPlace } from '../catalogue.ts';
import { listSections, openingOf } from '../list-sections.ts';
import { ListedCount } from '../most-listed.ts';
import { Slugs } from '../slug.ts';
import { withoutNoteRefs } from '../without-note-refs.ts';
import { chooseTitle, idTitle } from './choose-title.ts';
import { findCodeBeside } from './code-beside.ts';
import type { FormOf } from './paper-forms.ts';
import { paperKey } from './paper-key.ts';

type Mention = PaperPlace & {
  /** Code that the section gives for it. */
  readonly code: readonly Resource[];
};

/**
 * Every paper of the course once, newest first, with all the places that teach it.
 *
 * @param formOf which of several addresses identifies a paper
 */
export function buildPapers(
  lectures: readonly Lecture[],
  models: readonly Model[],
  formOf: FormOf = (key) => key,
): Paper[] {
  const known = groupByPaper(models);
  const slugs = new Slugs('paper');
  return [...groupMentions(lectures, formOf)]
    .map(([key, found]) => mergeMentions(key, found, known.get(key) ?? []))
    .sort(newestFirst)
    .map((draft) => ({ ...draft, slug: draft.arxiv ? draft.arxiv.id : slugs.take(draft.title) }));
}

function groupMentions(lectures: readonly Lecture[], formOf: FormOf): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    const listed = new ListedCount();
    for (const { section, resources } of [openingOf(lecture), ...listSections(lecture)]) {
      const beside = findCodeBeside(resources);
      const add = (resource: Resource, code: readonly Resource[]) => {
        const written = paperKey(resource);
        const key = written && formOf(written);
        if (!key || !listed.has(key)) return;
        const mention = { lecture, section, resource, code };
        addTo(mentions, key, mention);
      };
      for (const resource of resources) add(resource, beside.get(resource) ?? []);
      for (const mention of section.mentions) add(mention, mention.code);
    }
  }
  return mentions;
}

/** Every paper of an entry knows it; the entries that it introduced come first. */
function groupByPaper(models: readonly Model[]): Map<string, Model[]> {
  const groups = new Map<string, Model[]>();
  for (const isFirst of [true, false]) {
    for (const model of models) {
      for (const paper of isFirst ? model.papers.slice(0, 1) : model.papers.slice(1)) {
        addTo(groups, paper, model);
      }
    }
  }
  return groups;
}

function mergeMentions(
  key: string,
  mentions: readonly Mention[],
  models: readonly Model[],
): Omit<Paper, 'slug'> {
  const best = chooseTitle(mentions.map(({ resource }) => resource));
  const arxiv = parseArxivId(key);
  const archived = mentions
    .map(({ resource }) => resource.identity)
    .find((identity) => identity.type === 'archive');
  const year = arxiv?.year ?? (archived?.type === 'archive' ? archived.year : undefined);
  const address = arxiv ? arxivLinks(arxiv).abstract : (best?.address ?? key);
  const identity = arxiv ?? best?.identity ?? { type: 'local' };
  const code = mentions.flatMap((mention) => mention.code).map(withoutNoteRefs);
  const otherKeys = [...new Set(mentions.flatMap(({ resource }) => paperKey(resource) ?? []))].filter(
    (other) => other !== key,
  );
  return {
    key,
    ...(otherKeys.length > 0 && { otherKeys }),
    ...titleOf(best, identity, address, mentions),
    address,
    identity,
    ...(arxiv && { arxiv }),
    ...(year && { year }),
    models,
    code: [...new Map(code.map((resource) => [resource.address, resource])).values()],
    places: uniquePlaces(mentions),
    links: mentions,
  };
}

/** A title that is stated, or else the id, with the name beside its links. */
function titleOf(
  best: Resource | undefined,
  identity: Paper['identity'],
  address: string,
  mentions: readonly Mention[],
): Pick<Paper, 'title' | 'isUntitled' | 'about'> {
  if (best?.paperTitle) return { title: best.paperTitle };
  const title = idTitle(identity, address);
  const [first] = mentions;
  const name = first?.resource.title;
  const isOther = name !== undefined && name !== title && !name.includes('/');
  const said = isOther ? (nameIn(name) ?? (first?.resource.text !== undefined && name)) : undefined;
  return { title, isUntitled: true, about: said || withoutNumbering(first?.section.name ?? '') };
}

function uniquePlaces(mentions: readonly Mention[]): PaperPlace[] {
  const places = new Map<string, PaperPlace>();
  for (const { lecture, section, resource } of mentions) {
    const key = `${lecture.slug}#${section.id}`;
    if (!places.has(key)) places.set(key, { lecture, section, resource });
  }
  return [...places.values()];
}

function newestFirst(a: Omit<Paper, 'slug'>, b: Omit<Paper, 'slug'>): number {
  return monthOf(b) - monthOf(a) || compareText(a.title, b.title) || compareText(a.key, b.key);
}

function monthOf({ arxiv, year = 0 }: Omit<Paper, 'slug'>): number {
  return monthNumber({ year, month: arxiv?.month });
}
