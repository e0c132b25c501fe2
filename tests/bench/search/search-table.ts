import type { SearchCost } from './measure-search.ts';

export type SearchRow = {
  readonly lectures: number;
  /** For the list of names and the full-text index. */
  readonly seconds: number;
  readonly cost: SearchCost;
};

const head = [
  'lectures',
  'index s',
  'files',
  'disk MB',
  'names',
  'names MB',
  'first kB',
  'later kB',
  'later p95',
  'warm ms',
  'warm p95',
  'slow hit s',
  'slow all s',
];

/**
 * The cost of search as a table: the heaviest first search, median and 95th percentile of later ones and of warm queries, and how
 * long the slowest first search takes on a slow line.
 *
 * @example formatSearchTable([{ lectures: 100, seconds: 1.2, cost }])
 */
export function formatSearchTable(rows: readonly SearchRow[]): string {
  const lines = [head, ...rows.map(formatRow)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const format = (line: readonly string[]) =>
    line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return [
    format(head),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...lines.slice(1).map(format),
  ].join('\n');
}

function formatRow({ lectures, seconds: built, cost }: SearchRow): string[] {
  const seconds = (milliseconds: readonly number[]) => (Math.max(...milliseconds) / 1000).toFixed(2);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    String(lectures),
    built.toFixed(2),
    String(cost.files),
    (cost.size / 1e6).toFixed(1),
    String(cost.names.files),
    (cost.names.size / 1e6).toFixed(2),
    kilobytes(Math.max(...cost.first)),
    kilobytes(percentile(cost.later, 0.5)),
    kilobytes(percentile(cost.later, 0.95)),
    percentile(cost.warm, 0.5).toFixed(1),
    percentile(cost.warm, 0.95).toFixed(1),
    seconds(cost.slow.map(({ hit }) => hit)),
    seconds(cost.slow.map(({ whole }) => whole)),
  ];
}

/**
 * The smallest of some numbers that a share of them does not exceed.
 *
 * @example percentile([4, 1, 3, 2], 0.5) // 2
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
