import type { Model, Paper } from '../../catalogue/catalogue.ts';
import { paperName } from '../../catalogue/papers/paper-name.ts';
import { formatMonth } from '../../source/dates.ts';
import { LastMade } from '../../source/last-made.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses } from '../addresses.ts';
import { buildCard } from '../card.ts';
import { type FigurePlace, findPaperFigures } from '../figures/placed-figure.ts';
import { describeTaught } from '../lecture/taught-place.ts';
import type { LinkingModel, PaperPage } from '../page.ts';
import { frame, type SiteContent } from '../site-content.ts';
import { citePaper } from './citation.ts';

const pages = /* @__PURE__ */ new LastMade<PaperPage>();

/** A page for every paper. One that shows the same as when the course was laid out last is the same page. */
export function buildPaperPages(content: SiteContent): PaperPage[] {
  const { catalogue, site, language, references } = content;
  const figures = findPaperFigures(catalogue);
  return catalogue.papers.map((paper) => {
    const found = figures.get(paper.arxiv?.id ?? '') ?? [];
    const places = found.flatMap(({ lecture, section, figure }) => [lecture, section, figure]);
    const parts = [site, language, references.papers.get(paper.key), ...places];
    return pages.of(paper, parts, () => buildPaperPage(paper, found, { site, language, references }));
  });
}

function buildPaperPage(
  paper: Paper,
  figures: readonly FigurePlace[],
  content: Pick<SiteContent, 'site' | 'language' | 'references'>,
): PaperPage {
  const { language } = content;
  const { models, places, links: _, ...own } = paper;
  return {
    ...frame(content, addresses.paper(paper.slug), paperName(paper), describePaper(paper, language)),
    kind: 'paper',
    paper: own,
    ...describeTaught(places),
    ...formatSource(paper, language),
    introduced: models.filter(({ papers }) => papers[0] === paper.key).map(linkModel),
    linking: models.filter(({ papers }) => papers[0] !== paper.key).map(linkModel),
    citation: citePaper(paper, content),
    from: { places, figures },
  };
}

function linkModel({ slug, name, family }: Model): LinkingModel {
  return { slug, name, ...(family && { family }) };
}

function formatSource(paper: Paper, language: string): Pick<PaperPage, 'source' | 'date'> {
  const { source, month } = buildCard({ ...paper, role: 'paper', line: 0 }, language);
  const date = month ?? paper.year;
  return { source, ...(date !== undefined && { date }) };
}

function describePaper(paper: Paper, language: string): string {
  const { arxiv, year } = paper;
  const title = paperName(paper);
  const date = arxiv ? formatMonth(arxiv, language) : year;
  const facts = [arxiv && `arXiv ${arxiv.id}`, date].filter(Boolean).join(', ');
  return facts ? wordsOf(language).paper.describe(title, facts) : title;
}
