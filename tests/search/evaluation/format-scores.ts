import { type Judged, type Score, score } from './score.ts';

type Row = readonly [name: string, score: Score];

/**
 * Formats a table with a line for each class and one for all, and below it the queries that were not answered first.
 *
 * @example formatScores(judged) // 'class   n  success@1  success@5    MRR\n…'
 */
export function formatScores(judged: readonly Judged[]): string {
  const width = Math.max(...[...classesOf(judged), 'class', 'all'].map((name) => name.length));
  const head = `${'class'.padEnd(width)}     n  success@1  success@5    MRR`;
  const lines = buildRows(judged).map(
    ([name, { count, success1, success5, mrr }]) =>
      `${name.padEnd(width)}  ${String(count).padStart(4)}  ${success1.toFixed(3).padStart(9)}  ${success5.toFixed(3).padStart(9)}  ${mrr.toFixed(3)}`,
  );
  return [head, ...lines].join('\n');
}

/** The queries whose first answer is not a wanted one, worst first. */
export function formatMisses(judged: readonly Judged[]): string {
  const worth = (place: number) => (place === 0 ? Number.POSITIVE_INFINITY : place);
  return judged
    .filter(({ place }) => place !== 1)
    .sort((a, b) => worth(b.place) - worth(a.place))
    .map(
      ({ q, place, want, found }) =>
        `${place === 0 ? ' –' : String(place).padStart(2)}  ${q}\n      wanted ${want[0] ?? 'nothing'}\n      found  ${found[0]?.[0] ?? 'nothing'}`,
    )
    .join('\n');
}

function buildRows(judged: readonly Judged[]): Row[] {
  const classes = classesOf(judged).map((name): Row => {
    return [name, score(judged.filter((query) => query.class === name))];
  });
  return [...classes, ['all', score(judged)]];
}

function classesOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.flatMap((query) => query.class ?? []))];
}
