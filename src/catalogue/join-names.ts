import { modelKey } from '../identity/name.ts';
import type { Section } from '../lecture/lecture.ts';

/** Mentions by the key of their name. */
type Groups<Mention> = Map<string, Mention[]>;

/** A name, then what explains it: `PaLM (by Google)`, `OpenVLA from Stanford`, `Nerfies: Deformable Fields`. A version explains nothing. */
const explained = /^(.{2,}?)(?:\s*[(（][^()（）\d]+[)）]|\s+from\s+\p{Lu}[^\d]*|\s*[:：]\s*\S[^\d]*)$/u;

/** Joins entries of two names that are one thing: by the aliases that authors give, or where one is the name of the other and a few words. */
export function joinNames<Mention extends { readonly section: Section }>(groups: Groups<Mention>): void {
  for (const [key, mentions] of groups) {
    const aliases = mentions.flatMap(({ section }) => section.stated?.aliases ?? []);
    for (const alias of aliases.map(modelKey)) join(groups, alias, key);
  }
  for (const [key, mentions] of groups) {
    const short = modelKey(explained.exec(mentions[0]?.section.name ?? '')?.[1] ?? '');
    if (short) join(groups, key, short);
  }
}

function join<Mention>(groups: Groups<Mention>, from: string, into: string): void {
  const joined = from === into ? undefined : groups.get(from);
  const known = groups.get(into);
  if (!joined || !known) return;
  known.push(...joined);
  groups.delete(from);
}
