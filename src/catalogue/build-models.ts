import type { ArxivPaper } from '../identity/identity.ts';
import { foldName } from '../identity/name.ts';
import type { Lecture, Resource, Section } from '../lecture/lecture.ts';
import type { Model } from './catalogue.ts';
import { listSections, type SectionEntry, teachesModel } from './list-sections.ts';

type Mention = SectionEntry & { readonly lecture: Lecture };

/** Every system of the course once, by name, with all the places that teach it. */
export function buildModels(lectures: readonly Lecture[]): Model[] {
  const mentions = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    for (const entry of listSections(lecture)) {
      if (!teachesModel(entry)) continue;
      const key = foldName(entry.section.name) || entry.section.id;
      const known = mentions.get(key);
      if (known) known.push({ ...entry, lecture });
      else mentions.set(key, [{ ...entry, lecture }]);
    }
  }
  return [...mentions].map(([key, places]) => mergeMentions(key, places)).sort(byName);
}

function mergeMentions(key: string, mentions: readonly Mention[]): Model {
  const resources = uniqueByAddress(mentions.flatMap((mention) => mention.resources));
  const sections = mentions.map(({ section }) => section);
  const family = mentions.map(({ parent }) => parent?.name).find(Boolean);
  const subject = sections.map((section) => section.subject).find(Boolean);
  return {
    key,
    name: sections[0]?.name ?? key,
    ...(subject && { subject }),
    aliases: [...new Set(sections.flatMap((section) => section.stated?.aliases ?? []))],
    ...(family && { family }),
    ...findDate(sections, resources),
    resources,
    figures: mentions.flatMap((mention) => mention.figures),
    places: mentions.map(({ lecture, section }) => ({ lecture, section })),
  };
}

/** The year that an author states, else year and month of the first paper. */
function findDate(
  sections: readonly Section[],
  resources: readonly Resource[],
): Pick<Model, 'year' | 'month'> {
  const first = firstPaper(resources);
  const year = sections.map((section) => section.stated?.year).find(Boolean) ?? first?.year;
  if (year === undefined) return {};
  return first?.year === year ? { year, month: first.month } : { year };
}

/** The oldest paper is the one that introduced the system. */
function firstPaper(resources: readonly Resource[]): ArxivPaper | undefined {
  return resources
    .flatMap(({ identity }) => (identity.type === 'arxiv' ? [identity] : []))
    .sort((a, b) => a.year - b.year || a.month - b.month)[0];
}

function uniqueByAddress(resources: readonly Resource[]): Resource[] {
  return [...new Map(resources.map((resource) => [resource.address, resource])).values()];
}

/** By what a reader calls it: case does not count, numbers do by their value. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byName(a: Model, b: Model): number {
  return collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
}
