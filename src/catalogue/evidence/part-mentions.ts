import type { Lecture } from '../../lecture/lecture.ts';
import type { SectionEntry } from '../list-sections.ts';
import { paperKey } from '../papers/paper-key.ts';

type Mention = SectionEntry & { readonly lecture: Lecture };

/**
 * Separates entries that share a name but are two things: one lecture gives each of them code of its own, and no
 * link to both. What shares a paper or repository with one of them goes there, anything else to the first.
 *
 * @param mentions all entries of one name
 * @returns one list, except for such names
 */
export function partMentions<Each extends Mention>(mentions: readonly Each[]): Each[][] {
  const first: Each[] = [];
  const parts = [first];
  const partOf = new Map<string, Each[]>();
  const withCode = new Set<Lecture>();
  for (const mention of mentions) {
    const repositories = listRepositories(mention);
    const works = [...repositories, ...mention.resources.flatMap((resource) => paperKey(resource) ?? [])];
    const isOther = repositories.length > 0 && withCode.has(mention.lecture);
    const part = works.map((work) => partOf.get(work)).find(Boolean) ?? (isOther ? [] : first);
    if (part.length === 0 && part !== first) parts.push(part);
    if (repositories.length > 0) withCode.add(mention.lecture);
    part.push(mention);
    for (const work of works) if (!partOf.has(work)) partOf.set(work, part);
  }
  return parts;
}

function listRepositories({ resources }: Mention): string[] {
  return resources.flatMap(({ identity }) =>
    identity.type === 'github' && identity.name ? [`${identity.owner}/${identity.name}`.toLowerCase()] : [],
  );
}
