import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { EmptyNote } from '../src/components/lists/empty-note.tsx';
import { TimelineDrawing } from '../src/components/timeline/timeline-drawing.tsx';
import { TimelineLegend } from '../src/components/timeline/timeline-legend.tsx';
import { TimelineRest } from '../src/components/timeline/timeline-rest.tsx';
import { TimelineTable } from '../src/components/timeline/timeline-table.tsx';
import type { TimelinePage } from '../src/pages/timeline/timeline-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

const tableId = 'by-month';

/** `/timeline/`: models and papers by month, drawn in lanes and listed in a table. */
export function TimelineLayout(page: TimelinePage): JSX.Element {
  const { drawing, language, site } = page;
  const words = wordsOfSite(site, language).timeline;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      {drawing ? (
        <>
          <div class="timeline-head">
            <TimelineLegend drawing={drawing} words={words} />
            <a href={`#${tableId}`}>{words.toTable}</a>
          </div>
          <TimelineDrawing drawing={drawing} language={language} words={wordsOfSite(site, language)} />
          <h2 id={tableId} class="timeline-heading">
            {words.table}
          </h2>
          <TimelineRest page={page} />
          <TimelineTable years={page.years} language={language} words={words} labelledBy={tableId} />
        </>
      ) : (
        <>
          <EmptyNote>{words.none}</EmptyNote>
          <TimelineRest page={page} />
        </>
      )}
    </PageFrame>
  );
}
