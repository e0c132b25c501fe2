import type { ArxivPaper } from '../identity/identity.ts';
import { foldName } from '../identity/name.ts';
import type { Lecture, Resource } from '../lecture/lecture.ts';
import type { Model } from './catalogue.ts';
import { figuresOf, resourcesOf, type SectionPlace, teachesModel, walkSections } from './walk-sections.ts';

type Mention = SectionPlace & { readonly lecture: Lecture };

/** Every system of the course once, by name, with all the places that teach it. */
export function buildModels(lectures: readonly Lecture[]): Model[] {
  const mentions = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    for (const place of walkSections(lecture.sections)) {
      if (!teachesModel(place.section)) continue;
      const key = foldName(place.section.name) || place.section.id;
      const known = mentions.get(key);
      if (known) known.push({ ...place, lecture });
      else mentions.set(key, [{ ...place, lecture }]);
    }
  }
  return [...mentions].map(([key, places]) => mergeMentions(key, places)).sort(byName);
}

function mergeMentions(key: string, mentions: readonly Mention[]): Model {
  const resources = uniqueByAddress(mentions.flatMap(({ section }) => resourcesOf(section)));
  const family = mentions.map(({ parent }) => parent?.name).find(Boolean);
  const first = firstPaper(resources);
  return {
    key,
    name: mentions[0]?.section.name ?? key,
    ...(family && { family }),
    ...(first && { year: first.year, month: first.month }),
    resources,
    figures: mentions.flatMap(({ section }) => figuresOf(section)),
    places: mentions.map(({ lecture, section }) => ({ lecture, section })),
  };
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
