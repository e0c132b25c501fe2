import { learnVariants } from './fold.ts';
import type { HanVariants } from './han-variants.ts';

let learned = '';

/** Folds from now on as the browsers do that have learned the pairs of a course. */
export function learnOfCourse({ pairs }: HanVariants): void {
  learned = pairs;
  learnVariants(pairs);
}

/** The pairs that were learned last: whatever is folded depends on them. */
export function learnedOfCourse(): string {
  return learned;
}
