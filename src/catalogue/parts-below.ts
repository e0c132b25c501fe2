import type { Section } from '../lecture/lecture.ts';
import { contentOf, type SectionEntry } from './list-sections.ts';
import { isPlainHeading } from './plain-heading.ts';

/** Headings below an entry whose links are about others. */
const aboutOthers =
  /\b(?:references?|resources|reading|related|links?|papers|surveys?|reviews?|comparison|others?)\b|參考|参考|延伸|其他|其它|相關|相关/iu;

/** An entry with what the parts below it hold, `#### Install`, which is its own as well. */
export function withPartsBelow(entry: SectionEntry): SectionEntry {
  if (entry.section.kind !== 'entry') return entry;
  const parts = listParts(entry.section).map(contentOf);
  if (parts.length === 0) return entry;
  return {
    ...entry,
    resources: [entry, ...parts].flatMap(({ resources }) => resources),
    figures: [entry, ...parts].flatMap(({ figures }) => figures),
    facts: [entry, ...parts].flatMap(({ facts }) => facts),
  };
}

function listParts({ sections }: Section): Section[] {
  return sections
    .filter(({ kind, name, stated }) => stated === undefined && isPart(kind, name))
    .flatMap((part) => [part, ...listParts(part)]);
}

function isPart(kind: Section['kind'], name: string): boolean {
  return !aboutOthers.test(name) && (kind === 'part' || (kind === 'entry' && isPlainHeading(name)));
}
