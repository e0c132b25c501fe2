import type { JSX } from 'preact';
import { CertaintyLegend } from '../src/components/facts/certainty-legend.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { ViewHeader } from '../src/components/frame/view-header.tsx';
import { LineageDrawing } from '../src/components/lineage/lineage-drawing.tsx';
import { LineageTies } from '../src/components/lineage/lineage-ties.tsx';
import type { LineagePage } from '../src/pages/lineage/lineage-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/lineage/`: which model descends from which. */
export function LineageLayout(page: LineagePage): JSX.Element {
  const { language, site, ties, facts, more } = page;
  const words = wordsOfSite(site, language);
  return (
    <PageFrame page={page}>
      <ViewHeader page={page}>{page.description}</ViewHeader>
      <LineageDrawing page={page} />
      <section class="entity-part">
        <h2>{words.lineage.list}</h2>
        <LineageTies ties={ties} site={site} language={language} />
        {more > 0 && <p class="place-more">{words.more(more)}</p>}
        <CertaintyLegend facts={facts} language={language} />
      </section>
    </PageFrame>
  );
}
