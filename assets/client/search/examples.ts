import type { NameEntry } from '../../../src/search/read-names.ts';

/**
 * Three ways to the same place of this course: by name, by arXiv id, by title. The shortest title of
 * three words or more is taken: it should be readable at a glance. A course without papers has none, nor does one in which
 * no paper has a title.
 *
 * @example chooseExamples(entries) // ['LLaVA', '2304.08485', 'Visual Instruction Tuning']
 */
export function chooseExamples(entries: readonly NameEntry[]): string[] {
  const [paper] = entries.filter(isExample).sort((a, b) => a.name.length - b.name.length);
  return [paper?.under, paper?.arxiv, paper?.name].filter((text) => text !== undefined);
}

/** A paper without a title is listed by its id. */
function isExample({ kind, name, arxiv }: NameEntry): boolean {
  if (kind !== 'paper' || arxiv === undefined || name.startsWith(`arXiv ${arxiv}`)) return false;
  return name.split(' ').length > 2;
}
