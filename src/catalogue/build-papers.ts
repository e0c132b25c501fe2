import { arxivLinks, parseArxivId } from '../identity/arxiv.ts';
import type { Lecture, Resource } from '../lecture/lecture.ts';
import type { Model, Paper, PaperPlace } from './catalogue.ts';
import { chooseTitle, saysId } from './choose-title.ts';
import { findCodeBeside } from './code-beside.ts';
import { listSections } from './list-sections.ts';
import { paperKey } from './paper-key.ts';
import { Slugs } from './slug.ts';
import { withoutNoteRefs } from './without-note-refs.ts';

type Mention = PaperPlace & {
  /** Code that the section gives for it. */
  readonly code: readonly Resource[];
  /** True for the first paper of a section; those that tables and lists link are none. */
  readonly isMain: boolean;
};

/** Every paper of the course once, newest first, with all the places that teach it. */
export function buildPapers(lectures: readonly Lecture[], models: readonly Model[]): Paper[] {
  const introduced = groupByFirstPaper(models);
  const slugs = new Slugs('paper');
  return [...groupMentions(lectures)]
    .map(([key, found]) => mergeMentions(key, found, introduced.get(key) ?? []))
    .sort(newestFirst)
    .map((draft) => ({ ...draft, slug: draft.arxiv ? draft.arxiv.id : slugs.take(draft.title) }));
}

function groupMentions(lectures: readonly Lecture[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    for (const { section, resources } of listSections(lecture)) {
      const beside = findCodeBeside(resources);
      const [main] = beside.keys();
      for (const resource of [...resources, ...section.mentions]) {
        const key = paperKey(resource);
        if (!key) continue;
        const code = beside.get(resource) ?? [];
        const mention = { lecture, section, resource, code, isMain: resource === main };
        const known = mentions.get(key);
        if (known) known.push(mention);
        else mentions.set(key, [mention]);
      }
    }
  }
  return mentions;
}

function groupByFirstPaper(models: readonly Model[]): Map<string, Model[]> {
  const groups = new Map<string, Model[]>();
  for (const model of models) {
    const [first] = model.papers;
    if (first === undefined) continue;
    const known = groups.get(first);
    if (known) known.push(model);
    else groups.set(first, [model]);
  }
  return groups;
}

function mergeMentions(
  key: string,
  mentions: readonly Mention[],
  models: readonly Model[],
): Omit<Paper, 'slug'> {
  const best = chooseTitle(mentions.map(({ resource }) => resource));
  const heading = mentions.find(({ isMain, resource }) => isMain && resource === best)?.section.name;
  const arxiv = parseArxivId(key);
  const archived = mentions
    .map(({ resource }) => resource.identity)
    .find((identity) => identity.type === 'archive');
  const year = arxiv?.year ?? (archived?.type === 'archive' ? archived.year : undefined);
  const code = mentions.flatMap((mention) => mention.code).map(withoutNoteRefs);
  return {
    key,
    title: (best && saysId(best) && heading) || (best?.title ?? key),
    address: arxiv ? arxivLinks(arxiv).abstract : (best?.address ?? key),
    identity: arxiv ?? best?.identity ?? { type: 'local' },
    ...(arxiv && { arxiv }),
    ...(year && { year }),
    models,
    code: [...new Map(code.map((resource) => [resource.address, resource])).values()],
    places: uniquePlaces(mentions),
  };
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
  return (
    monthNumber(b) - monthNumber(a) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : a.key < b.key ? -1 : 1)
  );
}

function monthNumber({ arxiv, year }: Omit<Paper, 'slug'>): number {
  return (year ?? 0) * 12 + (arxiv?.month ?? 0);
}
