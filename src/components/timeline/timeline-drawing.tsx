import type { JSX } from 'preact';
import type { TimelineLane } from '../../pages/timeline/timeline-lanes.ts';
import type { TimelineDrawing as Drawing } from '../../pages/timeline/timeline-page.ts';
import { nameLanguage } from '../../words/other-language.ts';
import type { Words } from '../../words/words.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineMarkView } from './timeline-marks.tsx';

type TimelineDrawingProps = {
  readonly drawing: Drawing;
  readonly language: string;
  readonly words: Words;
};

/** Heights of a row, in units of the drawing. */
const rowHeights = { model: 24, paper: 16 } as const;

/** Room above the first row, for the name, and below the last. */
const headHeight = 30;
const footHeight = 6;

/**
 * Lanes below each other in one box that scrolls sideways. The name of a lane is not part of its drawing, so that it
 * stays in view wherever the reader has scrolled to. Sizes are in em: readers of larger text get a larger drawing.
 */
export function TimelineDrawing({ drawing, language, words }: TimelineDrawingProps): JSX.Element {
  const { lanes, papers } = drawing;
  const others = lanes.length === 1 ? words.lists.models : words.timeline.others;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section class="timeline-scroll" aria-label={words.timeline.drawing} tabIndex={0}>
      <TimelineAxis drawing={drawing} isLinked />
      {lanes.map((lane, index) => (
        <Lane
          key={lane.name}
          drawing={drawing}
          language={language}
          lane={lane}
          kind="model"
          hue={lane.name && index + 1}
        >
          {lane.name ?? others}
        </Lane>
      ))}
      {papers && (
        <Lane drawing={drawing} language={language} lane={papers} kind="paper">
          {words.lists.papers}
        </Lane>
      )}
      <TimelineAxis drawing={drawing} />
    </section>
  );
}

type LaneProps = Omit<TimelineDrawingProps, 'words'> & {
  readonly lane: TimelineLane;
  readonly kind: 'model' | 'paper';
  /** Which of the colours; none for what is in no family. */
  readonly hue?: number | '' | undefined;
  readonly children: string;
};

function Lane({ drawing: { width, columns }, language, lane, kind, hue, children }: LaneProps): JSX.Element {
  const rowHeight = rowHeights[kind];
  const height = headHeight + lane.rows * rowHeight + footHeight;
  const grid = columns.map(({ x }) => `M${x} 0V${height}`).join('');
  return (
    <div class={['timeline-lane', `is-${kind}`, hue && `hue-${hue}`].filter(Boolean).join(' ')}>
      <h2 lang={nameLanguage(children, language)}>{children}</h2>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it holds links, and they say what they are */}
      <svg width={`${width / 16}em`} height={`${height / 16}em`} viewBox={`0 0 ${width} ${height}`}>
        <path class="timeline-grid" d={grid} />
        {lane.marks.map((mark) => (
          <TimelineMarkView
            key={mark.href}
            mark={mark}
            kind={kind}
            language={language}
            y={headHeight + (mark.row + 0.5) * rowHeight}
          />
        ))}
      </svg>
    </div>
  );
}
