import { compareText } from '../collections/compare-text.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { weekNumber } from '../source/week-number.ts';
import { buildRepositories } from './build-repositories.ts';
import type { Catalogue } from './catalogue.ts';
import { buildModels } from './models/build-models.ts';
import { buildPapers } from './papers/build-papers.ts';
import { findForms } from './papers/paper-forms.ts';
import { buildParts } from './parts/build-parts.ts';
import type { StatedParts } from './parts/name-parts.ts';

/**
 * Gathers what all lectures teach. The order of the argument does not matter: the same lectures
 * always give the same catalogue.
 *
 * @param hasModels false for a course that lists no models
 * @param stated what its author says about parts
 * @example buildCatalogue(lectures).models.find((model) => model.name === 'LLaVA')?.year // 2023
 */
export function buildCatalogue(
  lectures: readonly Lecture[],
  hasModels = true,
  stated: StatedParts = {},
): Catalogue {
  const sorted = [...lectures].sort(inOrder);
  const formOf = findForms(sorted);
  const models = hasModels ? buildModels(sorted, formOf) : [];
  return {
    lectures: sorted,
    models,
    papers: buildPapers(sorted, models, formOf),
    repositories: buildRepositories(sorted),
    parts: buildParts(models, stated),
  };
}

/** Week 2 comes before Week 10; the same on every machine. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** After every number that an author writes. */
const last = Number.MAX_SAFE_INTEGER;

/** By what the author says; else the newest first, and what has no date by its week. */
function inOrder(a: Lecture, b: Lecture): number {
  return (
    (a.order ?? last) - (b.order ?? last) ||
    compareText(b.date?.iso ?? '', a.date?.iso ?? '') ||
    (weekNumber(a.title) ?? last) - (weekNumber(b.title) ?? last) ||
    byNumber.compare(a.title, b.title) ||
    compareText(a.title, b.title) ||
    byNumber.compare(a.path, b.path) ||
    compareText(a.path, b.path)
  );
}
