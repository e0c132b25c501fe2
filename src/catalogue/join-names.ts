import { modelKey } from '../identity/name.ts';
import type { ThingName } from '../identity/thing-name.ts';
import type { Section } from '../lecture/lecture.ts';

/** Mentions by the key of their name. */
type Groups<Mention> = Map<string, Mention[]>;

/** Joins entries of two names that are one thing: by the aliases that authors give, in braces or in brackets, `Long Short Term Memory (LSTM)`. */
export function joinNames<Mention extends { readonly section: Section; readonly names: ThingName }>(
  groups: Groups<Mention>,
): void {
  for (const [key, mentions] of groups) {
    const aliases = mentions.flatMap(({ section, names }) => [
      ...(section.stated?.aliases ?? []),
      names.alias ?? '',
    ]);
    for (const alias of aliases.map(modelKey).filter(Boolean)) join(groups, alias, key);
  }
}

function join<Mention>(groups: Groups<Mention>, from: string, into: string): void {
  const joined = from === into ? undefined : groups.get(from);
  const known = groups.get(into);
  if (!joined || !known) return;
  known.push(...joined);
  groups.delete(from);
}
