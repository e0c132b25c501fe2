import type { BuildName } from './builds.ts';
import type { Usage } from './measure.ts';

/** The rounds of each build of one course. */
export type CourseRuns = {
  readonly posts: number;
  readonly runs: Readonly<Record<BuildName, readonly Usage[]>>;
};

type Row = readonly [posts: string, build: string, wall: string, cpu: string, memory: string, ratio: string];

const head: Row = ['posts', 'build', 'wall s', 'CPU s', 'memory MB', 'CPU / plain'];

const titles: Readonly<Record<BuildName, string>> = {
  plain: 'plain Eleventy',
  withoutIndex: 'Lectern, no index',
  withIndex: 'Lectern',
  withoutCache: 'Lectern, no cache',
  unchanged: '  nothing changed',
  edited: '  one post edited',
  checked: '  and checked',
};

/**
 * The figures of one course or several as a table: the median of each build, and what the search index adds.
 *
 * @example formatTable([{ posts: 22, runs: { plain, withoutIndex, withIndex } }])
 */
export function formatTable(courses: readonly CourseRuns[]): string {
  const rows = courses.flatMap(buildRows);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const formatRow = (row: Row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padEnd(widths[1] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [formatRow(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(formatRow)].join(
    '\n',
  );
}

function buildRows({ posts, runs }: CourseRuns): readonly Row[] {
  const names = Object.keys(titles) as BuildName[];
  const plain = medianOf(runs.plain);
  const rows = names.map((name) => buildRow(String(posts), titles[name], medianOf(runs[name]), plain));
  const [without, withIndex] = [medianOf(runs.withoutIndex), medianOf(runs.withIndex)];
  const index: Usage = {
    wall: withIndex.wall - without.wall,
    cpu: subtract(withIndex.cpu, without.cpu),
    peakMemory: subtract(withIndex.peakMemory, without.peakMemory),
  };
  return [...rows, buildRow(String(posts), '  its index alone', index, plain)];
}

function buildRow(posts: string, build: string, { wall, cpu, peakMemory }: Usage, plain: Usage): Row {
  const ratio = cpu !== undefined && plain.cpu !== undefined ? cpu / plain.cpu : undefined;
  const megabytes = peakMemory !== undefined ? peakMemory / 1e6 : undefined;
  return [posts, build, format(wall, 2), format(cpu, 2), format(megabytes, 0), format(ratio, 2)];
}

/** The median of each figure by itself. */
function medianOf(runs: readonly Usage[]): Usage {
  return {
    wall: median(runs.map(({ wall }) => wall)) ?? Number.NaN,
    cpu: median(runs.map(({ cpu }) => cpu)),
    peakMemory: median(runs.map(({ peakMemory }) => peakMemory)),
  };
}

/**
 * The middle of some numbers, or of the two around it; undefined where one is missing.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  if (known.length === 0 || known.length < numbers.length) return undefined;
  const [low = 0, high = 0] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
  return (low + high) / 2;
}

function subtract(a: number | undefined, b: number | undefined): number | undefined {
  return a !== undefined && b !== undefined ? a - b : undefined;
}

function format(number: number | undefined, decimals: number): string {
  return number === undefined ? '–' : number.toFixed(decimals);
}
