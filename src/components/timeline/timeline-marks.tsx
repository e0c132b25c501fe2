import type { JSX } from 'preact';
import { labelOffset, type TimelineMark } from '../../pages/timeline/timeline-lanes.ts';
import { nameLanguage } from '../../words/other-language.ts';

type TimelineMarkViewProps = {
  readonly mark: TimelineMark;
  readonly kind: 'model' | 'paper';
  readonly language: string;
  /** Middle of its row, in units of the drawing. */
  readonly y: number;
};

/** A dot for a model, with its name; a lozenge for a paper. It leads to the page of what it represents. */
export function TimelineMarkView({ mark, kind, language, y }: TimelineMarkViewProps): JSX.Element {
  return (
    <a href={mark.href} aria-label={mark.title} lang={nameLanguage(mark.title, language)}>
      <g transform={`translate(${mark.x} ${y})`}>
        <TimelineShape kind={kind} isYearOnly={mark.isYearOnly} />
        {mark.label !== undefined && (
          <text x={labelOffset} y="4.5">
            {mark.label}
          </text>
        )}
      </g>
    </a>
  );
}

type TimelineShapeProps = { readonly kind: 'model' | 'paper'; readonly isYearOnly: boolean };

/** The mark itself, around the origin; hollow where no month is known. */
export function TimelineShape({ kind, isYearOnly }: TimelineShapeProps): JSX.Element {
  const hollow = isYearOnly ? 'is-hollow' : undefined;
  return kind === 'model' ? <circle class={hollow} r="5" /> : <path class={hollow} d="M0-5 5 0 0 5-5 0Z" />;
}
