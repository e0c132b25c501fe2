import { modelKey } from '../../identity/name.ts';
import type { ThingName } from '../../identity/thing-name.ts';
import type { Resource, Section } from '../../lecture/lecture.ts';
import { paperKey } from '../papers/paper-key.ts';
import { sortPapers } from './find-date.ts';

/** Mentions by the key of their name. */
type Groups<Mention> = Map<string, Mention[]>;

type Named = {
  readonly section: Section;
  readonly names: ThingName;
  readonly resources: readonly Resource[];
};

/**
 * Joins entries of two names that are one thing: by the aliases that authors give, in braces or in brackets, `Long Short
 * Term Memory (LSTM)`; and if two lectures call what one first paper introduced by names of which one is the other's
 * letters, `GPT-4V` and `GPT4-V`, `Action Chunking with Transformers` and `ACT`.
 */
export function joinNames<Mention extends Named>(groups: Groups<Mention>): void {
  for (const [key, mentions] of groups) {
    const aliases = mentions.flatMap(({ section, names }) => [
      ...(section.stated?.aliases ?? []),
      names.alias ?? '',
    ]);
    for (const alias of aliases.map(modelKey).filter(Boolean)) join(groups, alias, key);
  }
  joinByPaper(groups);
}

function joinByPaper<Mention extends Named>(groups: Groups<Mention>): void {
  const byPaper = new Map<string, Map<string, string>>();
  for (const [key, mentions] of groups) {
    const [first] = sortPapers(mentions.flatMap(({ resources }) => resources)).flatMap(
      (paper) => paperKey(paper) ?? [],
    );
    if (first === undefined) continue;
    const known = byPaper.get(first) ?? new Map<string, string>();
    byPaper.set(first, known);
    const name = nameIn(groups, key);
    const spellings = [letters(name), ...initials(name)];
    const into = spellings
      .flatMap((spelling) => known.get(spelling) ?? [])
      .find((other) => isSameName(nameIn(groups, other), name));
    if (into !== undefined) join(groups, key, into);
    else for (const spelling of spellings) if (!known.has(spelling)) known.set(spelling, key);
  }
}

function nameIn<Mention extends Named>(groups: Groups<Mention>, key: string): string {
  return groups.get(key)?.[0]?.names.name ?? key;
}

/** The same letters and figures, or the first letters of the words. */
function isSameName(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b].toSorted((x, y) => x.length - y.length);
  return letters(a) === letters(b) || (shorter.length > 2 && initials(longer).includes(letters(shorter)));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');
}

/** With and without its small words. */
function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const first = (all: readonly string[]) => all.map((word) => word.charAt(0).toLowerCase()).join('');
  return words.length < 3 ? [] : [first(words), first(words.filter((word) => /^\p{Lu}/u.test(word)))];
}

function join<Mention>(groups: Groups<Mention>, from: string, into: string): void {
  const joined = from === into ? undefined : groups.get(from);
  const known = groups.get(into);
  if (!joined || !known) return;
  known.push(...joined);
  groups.delete(from);
}
