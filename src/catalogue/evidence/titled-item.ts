import { isFieldWord } from '../../identity/field-word.ts';
import { modelKey } from '../../identity/name.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import type { ListedItem } from '../../lecture/lecture.ts';
import { bearsName } from './bears-name.ts';
import { isBorneBy } from './item-works.ts';
import type { NamedEntry } from './names-of.ts';
import { linksOwnSite } from './own-site.ts';
import { isSurveyTitle, isWork } from './own-work.ts';

/**
 * `PondNet: Counting at Night`: a name that was made up, one word that the title of the paper starts with, or what a repository
 * or a site is called. Titles have ordinary words before a colon, too.
 */
export function isTitled(entry: NamedEntry): boolean {
  const { names, resources } = entry;
  const works = resources.filter(isWork);
  if (works.length > 0 && works.every(({ role, title }) => role === 'paper' && isSurveyTitle(title)))
    return false;
  const isBorne = linksOwnSite(entry) || works.some((work) => isBorneBy(work, names));
  if (isBorne || (isOneName(names.name) && isOnOwnPage(entry))) return true;
  if (works.length === 0) return false;
  if (isCoinedThing(names.name) || (entry.among && isSpelledInList(names.name))) return true;
  return isOneName(names.name) && works.some((work) => work.role === 'paper' && bearsName(work, names));
}

/** A name that was made up, in the title of its paper. */
export function isPlainlyOwn({ names, resources }: NamedEntry, { form }: ListedItem): boolean {
  return form === 'title' && isCoinedThing(names.name) && resources.some(({ role }) => role === 'paper');
}

/** `Heron 2.0`, `H2H`, `H2H dataset`: spelt as a name, where a list says what it gathers. */
function isSpelledInList(name: string): boolean {
  const [first = ''] = /^\S+(?=(?:\s(?:dataset|benchmark))?$)/iu.exec(name) ?? [];
  const isSpelled = /^\p{Lu}\S+$/u.test(first) && isDistinctive(first) && !isFieldWord(first);
  return isSpelled || /^\p{Lu}\p{L}{2,20}\s\d{1,2}(?:\.\d{1,2})?$/u.test(name);
}

/** `Heron`; not `Waders`, `Wading`, `Migration`, which are what a text is about. */
function isOneName(name: string): boolean {
  return (
    /^\p{Lu}\S+$/u.test(name) &&
    (isDistinctive(name) ||
      !/(?:ing|[st]ions?|it(?:y|ies)|ics|isms?|ments?|ness|ology|[^aious]s)$/u.test(name))
  );
}

/**
 * `[Tern](https://terns.example/tern)`: the address of a page has the name. That of "Course Policies" is made from its title, with a mark
 * between the words, as that of any text is.
 */
export function isOnOwnPage({ names: { name }, resources }: NamedEntry): boolean {
  const key = modelKey(name).replaceAll('·', '');
  const inAddress = (address: string) =>
    /\s/u.test(name) ? address.toLowerCase() : modelKey(address).replaceAll('·', '');
  return (
    key.length > 3 &&
    resources.some(
      ({ role, address }) => (role === 'link' || role === 'project') && inAddress(address).includes(key),
    )
  );
}
