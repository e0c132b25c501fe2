import type { JSX } from 'preact';
import type { TimelineDrawing } from '../../pages/timeline/timeline-page.ts';
import type { YearColumn } from '../../pages/timeline/timeline-scale.ts';

type TimelineAxisProps = {
  readonly drawing: TimelineDrawing;
  /** Years lead to their rows of the table. */
  readonly isLinked?: boolean;
};

const height = 24;

/** The years; those between, in which nothing came out, share one place. */
export function TimelineAxis({ drawing: { width, columns }, isLinked }: TimelineAxisProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it holds links, and they say what they are
    <svg
      class="timeline-axis"
      width={`${width / 16}em`}
      height={`${height / 16}em`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden={isLinked ? undefined : 'true'}
    >
      <path class="timeline-grid" d={columns.map(({ x }) => `M${x} 0V${height}`).join('')} />
      {columns.map((column) =>
        isLinked && !column.isEmpty ? (
          <a key={column.x} href={`#${yearId(column.first)}`}>
            <YearName column={column} />
          </a>
        ) : (
          <YearName key={column.x} column={column} />
        ),
      )}
    </svg>
  );
}

function YearName({ column: { first, last, x, isEmpty } }: { readonly column: YearColumn }): JSX.Element {
  return (
    <text class={isEmpty ? 'is-empty' : undefined} x={x + 6} y="17">
      {first === last ? first : `${first}–${last}`}
    </text>
  );
}

/** The id of a year in the table. */
export function yearId(year: number): string {
  return `year-${year}`;
}
