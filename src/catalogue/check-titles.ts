import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editDistance, foldName } from '../identity/name.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Catalogue, Paper, PaperPlace } from './catalogue.ts';
import { saysTitle } from './choose-title.ts';

/** Fewer words name a system or a kind of link, and no paper. */
const fewestLetters = 12;

/**
 * Tells of papers whose links contradict each other: one paper under two titles, one title for two papers.
 *
 * @param fileOf the path of a lecture as its author knows it
 */
export function checkTitles({ papers }: Catalogue, fileOf: (lecture: Lecture) => string): Diagnostic[] {
  const told = papers.filter(({ arxiv }) => arxiv !== undefined);
  return [...told.flatMap((paper) => findOtherTitles(paper, fileOf)), ...findSharedTitles(told, fileOf)];
}

function findOtherTitles(paper: Paper, fileOf: (lecture: Lecture) => string): Diagnostic[] {
  const chosen = foldName(paper.title);
  return paper.places.filter(isTitled).flatMap(({ lecture, resource }) => {
    if (isSameTitle(foldName(resource.title), chosen)) return [];
    return {
      rule: 'paper/titles' as const,
      file: fileOf(lecture),
      line: resource.line,
      message: `${paper.key} is "${resource.title}" here and "${paper.title}" elsewhere; its page shows the second.`,
      fix: `Look it up at https://arxiv.org/abs/${paper.key} and put right the title or the address.`,
    };
  });
}

function findSharedTitles(papers: readonly Paper[], fileOf: (lecture: Lecture) => string): Diagnostic[] {
  const owners = new Map<string, Paper>();
  return papers.flatMap((paper) => {
    const place = paper.places.find(isTitled);
    if (!place) return [];
    const title = foldName(place.resource.title);
    const owner = owners.get(title);
    if (!owner) owners.set(title, paper);
    if (!owner) return [];
    return {
      rule: 'paper/ids' as const,
      file: fileOf(place.lecture),
      line: place.resource.line,
      message: `"${place.resource.title}" is ${paper.key} here and ${owner.key} elsewhere; the course has two papers of that title.`,
      fix: `Look both up, https://arxiv.org/abs/${paper.key} and https://arxiv.org/abs/${owner.key}, and put the wrong one right.`,
    };
  });
}

function isTitled({ resource }: PaperPlace): boolean {
  return (
    resource.label !== undefined && saysTitle(resource) && foldName(resource.title).length >= fewestLetters
  );
}

/** A shortened title and a slip of the pen are the same title. */
function isSameTitle(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const limit = Math.ceil(Math.max(a.length, b.length) / 4);
  return editDistance(a, b, limit) <= limit;
}
