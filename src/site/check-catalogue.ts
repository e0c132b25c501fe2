import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkAmounts } from '../catalogue/check-amounts.ts';
import { checkTitles } from '../catalogue/papers/check-titles.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PaperRecords } from '../source/paper-records.ts';
import { displayPath } from './read/display-path.ts';
import type { Course } from './read/read-course.ts';

/** What a build says about the papers and the length of lectures. */
export function checkCatalogue(
  catalogue: Pick<Catalogue, 'papers'>,
  course: Pick<Course, 'lectures'>,
  records: PaperRecords,
): Diagnostic[] {
  return [
    ...checkTitles(
      catalogue,
      ({ path }) => displayPath(path),
      (key) => records.get(key)?.title !== undefined,
    ),
    ...checkAmounts(course.lectures, ({ path }) => displayPath(path)),
  ];
}
