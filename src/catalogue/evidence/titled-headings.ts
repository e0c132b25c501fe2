import { modelKey } from '../../identity/name.ts';
import { isDistinctive, type ThingName } from '../../identity/thing-name.ts';
import type { Resource } from '../../lecture/lecture.ts';
import type { SectionEntry } from '../list-sections.ts';

/** In words: less after a name than this is no title. */
const fewestWords = 3;

/**
 * Finds the paper whose title a heading is, wherever the lecture links it: `## Wade: How Herons Find Their Feet [1]`, and
 * `[1]` among the references.
 *
 * @returns a function that says which paper of the lecture that is, if there is one
 */
export function findTitled(entries: readonly SectionEntry[]): (names: ThingName) => Resource | undefined {
  const papers = new Map<string, Resource>();
  for (const { section, resources } of entries) {
    for (const paper of [...resources, ...section.mentions]) {
      const key = modelKey(paper.paperTitle ?? '');
      if (key !== '' && !papers.has(key)) papers.set(key, paper);
    }
  }
  return ({ name, subtitle = '' }) => {
    const isTitle = isDistinctive(name) && subtitle.split(/\s+/u).length >= fewestWords;
    return isTitle ? papers.get(modelKey(`${name}: ${subtitle}`)) : undefined;
  };
}
