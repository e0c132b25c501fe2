import { rememberText } from '../../collections/remember-text.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';
import { isNameless } from '../../lecture/headings/nameless-heading.ts';
import type { Lecture, Section } from '../../lecture/lecture.ts';
import { isGatheringHeading } from '../evidence/plain-heading.ts';
import { listSections, type SectionEntry } from '../list-sections.ts';

type Mention = Pick<SectionEntry, 'section' | 'parent'> & { readonly lecture: Lecture };

const lecturesThatSay = new WeakMap<Lecture, boolean>();

/**
 * The family that an author gives, or else the heading that an entry is under. In a lecture that gives families, its
 * chapters are not families, even for other lectures; nor are headings such as "Examples" anywhere.
 */
export function findFamily(mentions: readonly Mention[]): string | undefined {
  const stated = mentions.map(({ section }) => section.stated?.family).find(Boolean);
  if (stated) return stated;
  const isStated = mentions.some(({ lecture }) => givesFamilies(lecture));
  const own = new Set(mentions.map(({ section }) => section));
  const above = mentions
    .flatMap(({ parent }) => (parent && !own.has(parent) ? [parent] : []))
    .find((parent) => isFamily(parent) || (!isStated && namesFamily(parent.name)));
  return above && withoutNumbering(above.name);
}

/** "Waders", but not "Examples" or "Table of contents". */
const namesFamily = /* @__PURE__ */ rememberText(
  (heading: string) => !isGatheringHeading(heading) && !isNameless(withoutNumbering(heading)),
);

function isFamily({ kind, subject }: Section): boolean {
  return kind === 'family' || subject === 'family';
}

function givesFamilies(lecture: Lecture): boolean {
  const known = lecturesThatSay.get(lecture);
  if (known !== undefined) return known;
  const says = listSections(lecture).some(({ section }) => section.stated?.family !== undefined);
  lecturesThatSay.set(lecture, says);
  return says;
}
