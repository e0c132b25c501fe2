import { addresses } from './addresses.ts';
import { citePaper } from './citation.ts';
import type { PaperPage } from './page.ts';
import { frame, type SiteContent } from './site-content.ts';

/** A page for every paper. */
export function buildPaperPages(content: SiteContent): PaperPage[] {
  return content.catalogue.papers.map((paper) => ({
    ...frame(content, addresses.paper(paper.slug), paper.title, paper.title),
    kind: 'paper',
    paper,
    citation: citePaper(paper, content),
  }));
}
