import { modelKey } from '../identity/name.ts';
import { isDistinctive, type ThingName } from '../identity/thing-name.ts';
import type { Resource } from '../lecture/lecture.ts';
import { isNameless, isTopic } from '../lecture/nameless-heading.ts';
import type { SectionEntry } from './list-sections.ts';
import { bearsName, isLabelledWork, isWork } from './own-work.ts';
import { isGatheringHeading } from './plain-heading.ts';

/** Titles that say themselves that they are about the works of a field. */
const saysSurvey = /\b(?:surveys?|reviews?)\b|綜述|综述|回顧|回顾/iu;

/**
 * True for a chapter that is about one thing, which a work directly below it names. A chapter that opens with a survey is
 * about many, unless its name is one that only the survey gave, `MM-LLMs`.
 */
export function isThingOfGroup({
  section,
  resources,
  facts,
  names,
}: SectionEntry & { readonly names: ThingName }): boolean {
  const { name } = names;
  if (isGatheringHeading(section.name) || isNameless(name)) return false;
  if (facts.length > 1 && isDistinctive(name)) return true;
  const works = resources.filter((resource) => isLabelledWork(resource) && isWork(resource));
  if (isCoined(works, name)) return true;
  if (works.some(({ title }) => saysSurvey.test(title))) return false;
  return works.some((work) => bearsName(work, names) && (!isTopic(name) || work.role !== 'paper'));
}

/** A spelling that no other thing has, at the start of a title: `MM-LLMs`, but not `GANs`. */
function isCoined(works: readonly Resource[], name: string): boolean {
  if (!isDistinctive(name) || /^\p{Lu}+s?$/u.test(name) || works.length > 3) return false;
  return works.some(({ role, title }) => role === 'paper' && modelKey(title).startsWith(modelKey(name)));
}
