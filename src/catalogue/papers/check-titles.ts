import { addTo } from '../../collections/add-to.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countSlips } from '../../identity/count-slips.ts';
import { foldName } from '../../identity/name.ts';
import { isAddress } from '../../lecture/headings/nameless-heading.ts';
import type { Lecture, Resource } from '../../lecture/lecture.ts';
import { isSpelledOut } from '../../lecture/papers/paper-title.ts';
import { isCitation, saysNothing } from '../../lecture/papers/says-nothing.ts';
import { rememberOf } from '../../source/remember.ts';
import type { Catalogue, Paper, PaperPlace } from '../catalogue.ts';
import { paperName } from './paper-name.ts';

/** Fewer words name a system or a kind of link, not a paper. */
const fewestLetters = 12;

/**
 * Reports papers whose links contradict each other, one paper with two titles or one title for two papers; and those
 * whose title is unknown, once for each lecture.
 *
 * @param fileOf the path of a lecture as its author knows it
 * @param isKnown whether `papers.yaml` has the title of a paper
 */
export function checkTitles(
  { papers }: Pick<Catalogue, 'papers'>,
  fileOf: (lecture: Lecture) => string,
  isKnown: (key: string) => boolean = () => false,
): Diagnostic[] {
  const reported = papers.filter(({ arxiv }) => arxiv !== undefined);
  return [
    ...reported.flatMap((paper) => findOtherTitles(paper, fileOf)),
    ...findSharedTitles(reported, fileOf),
    ...findUntitled(
      papers.filter(({ key }) => !isKnown(key)),
      fileOf,
    ),
  ];
}

function findUntitled(papers: readonly Paper[], fileOf: (lecture: Lecture) => string): Diagnostic[] {
  const byLecture = new Map<Lecture, { readonly paper: Paper; readonly place: PaperPlace }[]>();
  for (const paper of papers) {
    const [place] = paper.isUntitled ? paper.places : [];
    if (!place) continue;
    addTo(byLecture, place.lecture, { paper, place });
  }
  return [...byLecture].flatMap(([lecture, found]) => {
    const [first] = found.toSorted((a, b) => a.place.resource.line - b.place.resource.line);
    if (!first) return [];
    const { paper, place } = first;
    const those = found.length === 1 ? 'One paper has' : `${found.length} papers have`;
    return {
      rule: 'paper/untitled' as const,
      file: fileOf(lecture),
      line: place.resource.line,
      message: `${those} no title in this lecture; lists and citations show "${paperName(paper)}".`,
      fix: titledLink(place.resource),
    };
  });
}

/** The link with its title; what a sentence or an item says in it stays, and the title shows when a reader points at it. */
function titledLink({ text, title, label, address }: Resource): string {
  const words = text ?? title;
  const isOfSentence =
    label === undefined &&
    !/[[\]]/.test(words) &&
    !isAddress(words) &&
    (isCitation(words) || !saysNothing(words));
  return isOfSentence ? `[${words}](${address} "Title of the paper")` : `[Title of the paper](${address})`;
}

function findOtherTitles(paper: Paper, fileOf: (lecture: Lecture) => string): Diagnostic[] {
  // Most links say the very title, and a long course has tens of thousands of them.
  const others = paper.links.filter(({ resource }) => resource.paperTitle !== paper.title);
  if (others.length === 0) return [];
  const chosen = foldName(paper.title);
  const reported = new Set<string>();
  return others.filter(isTitled).flatMap(({ lecture, resource }) => {
    const { paperTitle = '' } = resource;
    const key = `${lecture.slug} ${foldName(paperTitle)}`;
    if (isSameTitle(foldName(paperTitle), chosen) || reported.has(key)) return [];
    reported.add(key);
    return {
      rule: 'paper/titles' as const,
      file: fileOf(lecture),
      line: resource.line,
      message: `${paper.key} is "${paperTitle}" here and "${paper.title}" elsewhere; its page shows the latter.`,
      fix: `Look it up at https://arxiv.org/abs/${paper.key} and correct the title or the address.`,
    };
  });
}

function findSharedTitles(papers: readonly Paper[], fileOf: (lecture: Lecture) => string): Diagnostic[] {
  const owners = new Map<string, Paper>();
  return papers.flatMap((paper) => {
    const place = paper.links.find(isTitled);
    if (!place) return [];
    const { paperTitle = '' } = place.resource;
    const title = titleOf(place.resource) ?? '';
    const owner = owners.get(title);
    if (!owner) owners.set(title, paper);
    if (!owner) return [];
    return {
      rule: 'paper/ids' as const,
      file: fileOf(place.lecture),
      line: place.resource.line,
      message: `"${paperTitle}" is ${paper.key} here and ${owner.key} elsewhere; the course has two papers with that title.`,
      fix: `Look up both, https://arxiv.org/abs/${paper.key} and https://arxiv.org/abs/${owner.key}, and correct the wrong one.`,
    };
  });
}

/** The title that a link says, folded; nothing for one that says none. */
const titleOf: (resource: Resource) => string | undefined = /* @__PURE__ */ rememberOf(
  ({ label, paperTitle = '' }: Resource) => {
    const title = foldName(paperTitle);
    return title.length >= fewestLetters && (label !== undefined || isSpelledOut(paperTitle))
      ? title
      : undefined;
  },
);

function isTitled({ resource }: PaperPlace): boolean {
  return titleOf(resource) !== undefined;
}

/** A shortened title and a misspelt one are the same title. */
function isSameTitle(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const limit = Math.ceil(Math.max(a.length, b.length) / 4);
  return countSlips(a, b, limit) <= limit;
}
