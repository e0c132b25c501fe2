import { arxivLinks, parseArxivId } from '../identity/arxiv.ts';
import type { Lecture, Resource } from '../lecture/lecture.ts';
import type { Paper, Place } from './catalogue.ts';
import { listSections } from './list-sections.ts';

type Mention = Place & { readonly resource: Resource };

/** Every paper of the course once, newest first, with all the places that teach it. */
export function buildPapers(lectures: readonly Lecture[]): Paper[] {
  const mentions = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    for (const { section, resources } of listSections(lecture)) {
      for (const resource of [...resources, ...section.mentions]) {
        const key = keyOf(resource);
        if (!key) continue;
        const known = mentions.get(key);
        if (known) known.push({ lecture, section, resource });
        else mentions.set(key, [{ lecture, section, resource }]);
      }
    }
  }
  return [...mentions].map(([key, found]) => mergeMentions(key, found)).sort(newestFirst);
}

/**
 * A paper is its arXiv id, else its id in another archive, else its address; undefined for what is no
 * paper. Its page on Hugging Face goes by the arXiv id.
 */
function keyOf({ role, identity, address }: Resource): string | undefined {
  if (identity.type === 'arxiv') return identity.id;
  if (identity.type === 'archive') return `${identity.archive} ${identity.id}`;
  if (identity.type === 'huggingface' && identity.holds === 'paper') return identity.name;
  return identity.type === 'local' || role !== 'paper' ? undefined : address;
}

function mergeMentions(key: string, mentions: readonly Mention[]): Paper {
  const best = mentions.find(({ resource }) => resource.label !== undefined) ?? mentions[0];
  const arxiv = parseArxivId(key);
  const archived = mentions
    .map(({ resource }) => resource.identity)
    .find((identity) => identity.type === 'archive');
  const year = arxiv?.year ?? (archived?.type === 'archive' ? archived.year : undefined);
  return {
    key,
    title: best?.resource.title ?? key,
    address: arxiv ? arxivLinks(arxiv).abstract : (best?.resource.address ?? key),
    identity: arxiv ?? best?.resource.identity ?? { type: 'local' },
    ...(arxiv && { arxiv }),
    ...(year && { year }),
    places: uniquePlaces(mentions),
  };
}

function uniquePlaces(mentions: readonly Mention[]): Place[] {
  const places = mentions.map(({ lecture, section }): [string, Place] => [
    `${lecture.slug}#${section.id}`,
    { lecture, section },
  ]);
  return [...new Map(places).values()];
}

function newestFirst(a: Paper, b: Paper): number {
  return (
    monthNumber(b) - monthNumber(a) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : a.key < b.key ? -1 : 1)
  );
}

function monthNumber({ arxiv, year }: Paper): number {
  return (year ?? 0) * 12 + (arxiv?.month ?? 0);
}
