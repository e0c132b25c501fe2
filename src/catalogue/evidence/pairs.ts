import { modelKey } from '../../identity/name.ts';
import { isCoinedThing, isSystemName } from '../../identity/system-name.ts';
import { isDistinctive, withoutNumbering } from '../../identity/thing-name.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { bearsName, mentionsName } from './bears-name.ts';
import type { NamedEntry } from './names-of.ts';
import { isOfField } from './thing-like.ts';

/** `Heron / Heron-2`, `R-WAD & WadeNet` */
const pair = /^([^/&]{2,32}?)(?:\s*\/\s*|\s+(&|and)\s+)([^/&]{2,32})$/u;

/**
 * Two entries for a heading that names two things, each with the works that are of its name alone; what could be of either
 * is in neither.
 *
 * @example partPair(entryOf('### HeronNet / HeronNet-2')).length // 2
 */
export function partPair<Entry extends NamedEntry>(entry: Entry): readonly Entry[] {
  const { name } = entry.names;
  const [, first = '', sign, second = ''] = pair.exec(name) ?? [];
  const isNameOfThing = sign === undefined ? isThing : isSystemName;
  const areOfOne = sign === undefined && areSiblings(first, second);
  if (areOfOne && !entry.section.stated) return [ofOne(entry, first, second), ofOne(entry, second, first)];
  if (first === '' || entry.section.stated || !isNameOfThing(first) || !isNameOfThing(second)) return [entry];
  const isWhole = entry.resources.some((each) => each.role === 'paper' && bearsName(each, entry.names));
  return isWhole ? [entry] : [ofOne(entry, first, second), ofOne(entry, second, first)];
}

/** `Pond Gym / Pond Sim`: two words each, the first of which is the same. */
function areSiblings(first: string, second: string): boolean {
  const [family, ...others] = first.split(/\s+/);
  const [same, ...more] = second.split(/\s+/);
  const areNames = [...others, ...more].every((word) => /^\p{Lu}/u.test(word));
  return others.length === 1 && more.length === 1 && areNames && family === same && /^\p{Lu}/u.test(first);
}

function isThing(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !isOfField(name) &&
    (isCoinedThing(name) || isDistinctive(name) || /^\S+$/u.test(name))
  );
}

/** A link that says no more than what it is for, `[Paper](…)`, is called as the heading, which names both. */
function isNamedByHeading({ text, title }: Resource, { names }: NamedEntry): boolean {
  return text !== undefined && modelKey(withoutNumbering(title)) === modelKey(names.name);
}

function ofOne<Entry extends NamedEntry>(entry: Entry, name: string, other: string): Entry {
  const resources = entry.resources.filter((each) => {
    const said = isNamedByHeading(each, entry) ? { ...each, title: '' } : each;
    return mentionsName(said, { name }) && !bearsName(said, { name: other });
  });
  return { ...entry, names: { name }, resources, facts: [], figures: [] };
}
