import type { JSX } from 'preact';
import type { TimelineDrawing } from '../../pages/timeline/timeline-page.ts';
import type { Words } from '../../words/words.ts';
import { TimelineShape } from './timeline-marks.tsx';

type TimelineLegendProps = { readonly drawing: TimelineDrawing; readonly words: Words['timeline'] };

/** What the marks of the drawing mean, those that it has. */
export function TimelineLegend({ drawing, words }: TimelineLegendProps): JSX.Element {
  const { lanes, papers } = drawing;
  const isHollow = [...lanes, ...(papers ? [papers] : [])].some(({ marks }) =>
    marks.some((mark) => mark.isYearOnly),
  );
  return (
    <ul class="timeline-legend">
      {lanes.length > 0 && <Key kind="model" text={words.model} />}
      {papers && <Key kind="paper" text={words.paper} />}
      {isHollow && <Key kind={lanes.length > 0 ? 'model' : 'paper'} text={words.yearOnly} isYearOnly />}
    </ul>
  );
}

type KeyProps = { readonly kind: 'model' | 'paper'; readonly text: string; readonly isYearOnly?: boolean };

function Key({ kind, text, isYearOnly = false }: KeyProps): JSX.Element {
  return (
    <li>
      <svg class={`is-${kind}`} width="1em" height="1em" viewBox="-8 -8 16 16" aria-hidden="true">
        <TimelineShape kind={kind} isYearOnly={isYearOnly} />
      </svg>
      {text}
    </li>
  );
}
