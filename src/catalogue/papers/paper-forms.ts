import { parseArxivId } from '../../identity/arxiv.ts';
import { foldName } from '../../identity/name.ts';
import type { Lecture, Resource } from '../../lecture/lecture.ts';
import { isSpelledOut } from '../../lecture/papers/paper-title.ts';
import { type Remembered, rememberOf } from '../../source/remember.ts';
import type { Paper } from '../catalogue.ts';
import { listSections, openingOf } from '../list-sections.ts';
import { paperKey } from './paper-key.ts';

/** The key of the paper that another key is a form of, such as its page at a conference; any other key itself. */
export type FormOf = (key: string) => string;

/**
 * Finds papers that the course links to in several forms under one title: a preprint, a page at a conference, a file. The
 * preprint represents them all; a title that two preprints share belongs to two papers.
 *
 * @example findForms(lectures)('NeurIPS 4c5b') // '2006.11239'
 */
export function findForms(lectures: readonly Lecture[]): FormOf {
  const forms = new Map<string, string>();
  for (const keys of groupByTitle(lectures).values()) {
    const main = findMain([...keys]);
    if (main !== undefined) for (const key of keys) if (key !== main) forms.set(key, main);
  }
  return (key) => forms.get(key) ?? key;
}

/** The same for a course whose papers are known. */
export function knownForms(papers: readonly Pick<Paper, 'key' | 'otherKeys'>[]): FormOf {
  const forms = new Map(papers.flatMap(({ key, otherKeys = [] }) => otherKeys.map((other) => [other, key])));
  return (key) => forms.get(key) ?? key;
}

function findMain(keys: readonly string[]): string | undefined {
  const preprints = keys.filter((key) => parseArxivId(key) !== undefined);
  const archived = preprints.length > 0 ? preprints : keys.filter((key) => !/^https?:/i.test(key));
  return keys.length > 1 && archived.length === 1 ? archived[0] : undefined;
}

function groupByTitle(lectures: readonly Lecture[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { title, key } of lectures.flatMap(listTitled)) {
    const known = groups.get(title);
    if (known) known.add(key);
    else groups.set(title, new Set([key]));
  }
  return groups;
}

/** Papers that a lecture names by their titles, these folded. */
export const listTitled: Remembered<Lecture, readonly { readonly title: string; readonly key: string }[]> =
  /* @__PURE__ */ rememberOf((lecture: Lecture) =>
    listLinks(lecture).flatMap((resource) => {
      const { paperTitle = '' } = resource;
      const key = isSpelledOut(paperTitle) ? paperKey(resource) : undefined;
      return key === undefined ? [] : [{ title: foldName(paperTitle), key }];
    }),
  );

/** The papers that a lecture links to, as cards or in its text, by the keys of its links. */
export const listPaperKeys: Remembered<Lecture, readonly string[]> = /* @__PURE__ */ rememberOf(
  (lecture: Lecture) => listLinks(lecture).flatMap((resource) => paperKey(resource) ?? []),
);

function listLinks(lecture: Lecture): Resource[] {
  return [openingOf(lecture), ...listSections(lecture)].flatMap(({ section, resources }) => [
    ...resources,
    ...section.mentions,
  ]);
}
