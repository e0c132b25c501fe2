import { foldText, foldWords } from '../../../src/search/fold.ts';
import { type Measures, readMeasures } from '../../../src/search/measures.ts';
import { byYear } from '../../../src/search/name-order.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { Condition, ListQuery } from './asked-list.ts';
import type { Candidate } from './candidates.ts';
import { passesFilters } from './filters.ts';
import { findNamed } from './find-named.ts';
import { withoutKind } from './find-of-kind.ts';
import { findWithout } from './find-without.ts';
import { isOfOrganisation } from './is-of-organisation.ts';
import { isOnlyNamed, readListQuery } from './list-query.ts';
import { ownNamesOf } from './organisation-names.ts';
import type { Query } from './plain-query.ts';
import { splitAtScripts } from './question.ts';

/** What a text that asks for a list finds. */
export type FoundList = {
  readonly asked: ListQuery;
  /** In the order that is asked for. */
  readonly found: readonly Candidate[];
  readonly family?: string;
  readonly part?: NameEntry;
  /** The model that the others are compared with. */
  readonly model?: NameEntry;
};

/**
 * Finds the list that a text asks for by comparing, denying or restricting.
 *
 * @param candidates every name of the course
 * @returns undefined where the text asks for none, or for something that the course does not know
 */
export function findList(candidates: readonly Candidate[], { text, phrases }: Query): FoundList | undefined {
  const asked = phrases.length > 0 ? undefined : readListQuery(text);
  const subject = asked && findSubject(candidates, asked);
  if (!subject) return undefined;
  const { isOf, ...named } = subject;
  const filters = { kind: ['model'], ...asked.filters };
  const found = candidates.filter(
    (candidate) =>
      passesFilters(candidate.entry, filters) &&
      asked.conditions.every((holds) => holds(candidate.entry, measuresOf(candidate.entry))) &&
      (isOf?.(candidate) ?? true),
  );
  // A course may explain data sets and list none.
  if (found.length === 0 && !filters.kind.includes('model')) return undefined;
  return { asked, found: sortFound(found, asked), ...named };
}

/** Fewer letters begin the names of too many models. */
const shortestLine = 3;

/** What is left of a text, apart from what it says of the list. */
type Subject = Pick<FoundList, 'family' | 'part' | 'model'> & {
  readonly isOf?: (candidate: Candidate) => boolean;
};

function findSubject(candidates: readonly Candidate[], asked: ListQuery): Subject | undefined {
  const { rest, relation, isRestDenied } = asked;
  if (rest === '') return {};
  if (relation) return findRelated(candidates, asked);
  if (asked.order === 'descent') return findDescent(candidates, rest);
  const folded = foldText(rest);
  const family = candidates.find(({ entry }) => isInFamily(entry, folded))?.entry.under;
  if (family) return { family, isOf: ({ entry }) => isInFamily(entry, folded) !== isRestDenied };
  const about = findAbout(candidates, asked);
  if (about || isOnlyNamed(asked)) return about;
  // `latest qwen` asks for a model of that name before one that uses a part of it.
  const line = isRestDenied ? undefined : findLine(candidates, asked);
  if (line) return line;
  // `vicuna 13b` is a variant of the part, and no list.
  const isPartOnly = !isRestDenied && asked.conditions.length === 0;
  const part = !isPartOnly ? undefined : candidates.find((candidate) => isPart(candidate, folded));
  if (part) return { part: part.entry };
  const maker = findMaker(candidates, asked) ?? findTaught(candidates, asked);
  if (maker || !isRestDenied) return maker;
  const lacking = rest.split(denied).map((piece) => findWithout(candidates, foldText(piece)));
  if (lacking.includes(undefined)) return undefined;
  return { isOf: (candidate) => lacking.every((isOf) => isOf?.(candidate)) };
}

/** Between things that are denied together. */
const denied = ', ';

function findMaker(candidates: readonly Candidate[], { rest, isRestDenied }: ListQuery): Subject | undefined {
  const makers = rest.split(denied).map((piece) => ownNamesOf(foldWords(piece)));
  const isBy = (candidate: Candidate) => makers.some((words) => isOfOrganisation(candidate, words));
  if (!makers.every((words) => candidates.some((candidate) => isOfOrganisation(candidate, words))))
    return undefined;
  // Whose maker is not known may be theirs.
  const isNotBy = (candidate: Candidate) => candidate.organisations.length > 0 && !isBy(candidate);
  return { isOf: isRestDenied ? isNotBy : isBy };
}

/** `newest heron`: the models whose names begin so, in an order. */
function findLine(candidates: readonly Candidate[], { rest, order }: ListQuery): Subject | undefined {
  const folded = foldText(rest);
  const isOf = ({ entry, name }: Candidate) => entry.kind === 'model' && name.startsWith(folded);
  return order && folded.length >= shortestLine && candidates.some(isOf) ? { isOf } : undefined;
}

/** `newest video models`: what is taught in the lectures of these words, or in a group of theirs. */
function findTaught(
  candidates: readonly Candidate[],
  { rest, isRestDenied }: ListQuery,
): Subject | undefined {
  const words = foldWords(rest);
  if (isRestDenied || words.length === 0 || words.some(({ length }) => length < shortestLine))
    return undefined;
  const wanted = words.map(stemOf);
  const known = new Map<string, boolean>();
  const isAbout = (lecture: string, group: string) => {
    const [own, below] = [lecture, group].map((title) => foldWords(title).map(stemOf));
    // A word of a group, as of `Long legs`, is not enough to ask for the group.
    const all = new Set(below?.every((stem) => wanted.includes(stem)) ? [...(own ?? []), ...below] : own);
    return wanted.every((stem) => all.has(stem));
  };
  const isOf = ({ entry: { kind, places, under = '' } }: Candidate) =>
    kind === 'model' &&
    places.some(({ lecture }) => {
      const key = `${lecture} ${under}`;
      const isKnown = known.get(key) ?? isAbout(lecture, under);
      known.set(key, isKnown);
      return isKnown;
    });
  return candidates.some(isOf) ? { isOf } : undefined;
}

/** What is said before what something is about. */
const aboutWords = /^(?:for|on|about|of|in|關於|关于)\s+/iu;

/** `surveys on herons`: what is not a model and has the words in its name, or something that begins so. Models of a word are in families or have parts. */
function findAbout(
  candidates: readonly Candidate[],
  { rest, filters, isRestDenied }: ListQuery,
): Subject | undefined {
  const { kind = [] } = filters;
  if (isRestDenied || !kind.some((value) => value !== 'model' && value !== 'paper')) return undefined;
  const stems = foldWords(rest.replace(aboutWords, '')).map(stemOf);
  const isOf = ({ entry, allWords }: Candidate) =>
    entry.kind === 'model' && stems.every((stem) => allWords.some((word) => word.startsWith(stem)));
  return stems.length > 0 && candidates.some((one) => passesFilters(one.entry, filters) && isOf(one))
    ? { isOf }
    : undefined;
}

function isInFamily({ kind, under }: NameEntry, folded: string): boolean {
  return (
    kind === 'model' &&
    under !== undefined &&
    [under, withoutKind(under)].some((own) => foldText(own) === folded)
  );
}

function isPart({ entry, name, aliases }: Candidate, folded: string): boolean {
  return entry.kind === 'part' && (name === folded || aliases.includes(folded));
}

/** The one name that these words are, and nothing else. */
function findOnly(candidates: readonly Candidate[], words: string): Candidate | undefined {
  const { candidates: named, isAllSaid } = findNamed(candidates, splitAtScripts(words));
  return isAllSaid && named.length === 1 ? named[0] : undefined;
}

function findDescent(candidates: readonly Candidate[], rest: string): Subject | undefined {
  const model = findOnly(candidates, rest)?.entry;
  return model && { model, isOf: ({ entry }) => entry === model };
}

function findRelated(candidates: readonly Candidate[], { rest, relation }: ListQuery): Subject | undefined {
  const model = findOnly(candidates, rest);
  if (!model) return undefined;
  const holds = compareWith(model.entry, relation);
  return { model: model.entry, isOf: ({ entry }) => holds(entry, measuresOf(entry)) };
}

/** Only what is certain: of two models of one year, names do not say which is newer. */
function compareWith(model: NameEntry, relation: ListQuery['relation']): Condition {
  const { year = 0 } = model;
  const { parameters = 0 } = measuresOf(model);
  if (relation === 'after') return (entry) => year > 0 && (entry.year ?? 0) > year;
  if (relation === 'before') return (entry) => entry.year !== undefined && entry.year < year;
  if (relation === 'larger') return (_, own) => parameters > 0 && (own.parameters ?? 0) > parameters;
  return (_, own) => own.parameters !== undefined && own.parameters < parameters;
}

function sortFound(found: readonly Candidate[], { order, by = 'parameters' }: ListQuery): Candidate[] {
  const sizeOf = ({ entry }: Candidate) => measuresOf(entry)[by];
  if (order !== 'largest' && order !== 'smallest') {
    const sorted = [...found].sort((a, b) => byYear(a.entry, b.entry));
    return order === 'oldest' ? sorted.filter(({ entry }) => entry.year !== undefined).reverse() : sorted;
  }
  const sign = order === 'largest' ? -1 : 1;
  return found
    .filter((candidate) => sizeOf(candidate) !== undefined)
    .sort((a, b) => sign * ((sizeOf(a) ?? 0) - (sizeOf(b) ?? 0)));
}

/** What an entry can be compared by. */
function measuresOf({ measures }: NameEntry): Measures {
  return readMeasures(measures);
}
