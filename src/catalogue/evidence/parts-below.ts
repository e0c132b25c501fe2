import { isDistinctive, readThingName, withoutNumbering } from '../../identity/thing-name.ts';
import { isNameless, isTopic } from '../../lecture/headings/nameless-heading.ts';
import type { Mention, Resource, Section } from '../../lecture/lecture.ts';
import { contentOf, type SectionEntry } from '../list-sections.ts';
import { bearsName } from './bears-name.ts';
import { isPlainHeading } from './plain-heading.ts';

/** Headings below an entry whose links are about others, except for those that bear its name. */
const aboutOthers =
  /\b(?:references?|resources|reading|related|links?|papers|surveys?|reviews?|comparison|others?)\b|參考|参考|延伸|其他|其它|相關|相关/iu;

/** An entry with what the parts below it hold, `#### Install`, which is its own as well. */
export function withPartsBelow(entry: SectionEntry): SectionEntry {
  const { section } = entry;
  if (!ownsParts(section)) return entry;
  const parts = listParts(section);
  if (parts.length === 0) return entry;
  const contents = parts.map((part) => ({ ...contentOf(part), resources: resourcesOf(part, section) }));
  return {
    ...entry,
    resources: [entry, ...contents].flatMap(({ resources }) => resources),
    figures: [entry, ...contents].flatMap(({ figures }) => figures),
    facts: [entry, ...contents].flatMap(({ facts }) => facts),
  };
}

/** Works that the text of an entry links, and that of the parts below it. */
export function mentionsOf(section: Section): readonly Mention[] {
  if (!ownsParts(section)) return section.mentions;
  const below = listParts(section).flatMap((part) => part.mentions);
  const names = readThingName(section.name);
  return [...section.mentions, ...below.filter((mention) => bearsName(mention, names))];
}

/** True for a chapter with nothing below it but parts of its own, `Overview`, `Important things`. */
export function isLeaf({ kind, sections }: Section): boolean {
  return kind === 'group' && sections.every((below) => below.kind !== 'group' && !mayBeName(below));
}

/** An entry, or a chapter whose entries are parts of it, `Overview`; chapters below it are others. */
function ownsParts({ kind, sections }: Section): boolean {
  return kind === 'entry' || sections.every((below) => below.kind === 'group' || !mayBeName(below));
}

/** True for a heading that could be the name of a thing. */
export function mayBeName({ name, stated }: Section): boolean {
  if (stated !== undefined) return true;
  if (isPlainHeading(name) || isNameless(name) || isTopic(name)) return false;
  return (
    isDistinctive(name) ||
    withoutNumbering(name)
      .split(/\s+/)
      .every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  );
}

function listParts({ sections }: Section): Section[] {
  return sections
    .filter(({ kind, name, stated }) => stated === undefined && isPart(kind, name))
    .flatMap((part) => [part, ...listParts(part)]);
}

function isPart(kind: Section['kind'], name: string): boolean {
  return (kind === 'part' && !aboutOthers.test(name)) || (isPlainHeading(name) && kind !== 'group');
}

function resourcesOf(part: Section, owner: Section): readonly Resource[] {
  const { resources } = contentOf(part);
  if (!aboutOthers.test(part.name)) return resources;
  const names = readThingName(owner.name);
  return resources.filter((resource) => bearsName(resource, names));
}
