import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { placePictures } from '../src/components/figures/place-pictures.ts';
import type { Page, PageKind } from '../src/pages/page.ts';
import { AppLayout } from './app.tsx';
import { CompareLayout } from './compare.tsx';
import { FiguresLayout } from './figures.tsx';
import { holdPage } from './hold-page.tsx';
import { HomeLayout } from './home.tsx';
import { LectureLayout } from './lecture.tsx';
import { LecturesLayout } from './lectures.tsx';
import { LineageLayout } from './lineage.tsx';
import { ListLayout } from './list.tsx';
import { MatrixLayout } from './matrix.tsx';
import { ModelLayout } from './model.tsx';
import { ModelsLayout } from './models.tsx';
import { NewsLayout } from './news.tsx';
import { NotFoundLayout } from './not-found.tsx';
import { openVoidTags } from './open-void-tags.ts';
import { PaperLayout } from './paper.tsx';
import { PapersLayout } from './papers.tsx';
import { PartLayout } from './part.tsx';
import { PartsLayout } from './parts.tsx';
import { PrintLayout } from './print.tsx';
import { RedirectLayout } from './redirect.tsx';
import { ReviseLayout } from './revise.tsx';
import { ReviseLectureLayout } from './revise-lecture.tsx';
import { SearchLayout } from './search.tsx';
import { SlidesLayout } from './slides.tsx';
import { StyleLayout } from './style.tsx';
import { TextLayout } from './text.tsx';
import { TimelineLayout } from './timeline.tsx';
import { TopicLayout } from './topic.tsx';
import { TopicsLayout } from './topics.tsx';

type Layout<Kind extends PageKind> = (page: Extract<Page, { kind: Kind }>) => JSX.Element;

/** The layout of each kind of page; a kind without one does not compile. */
const layouts: { readonly [Kind in PageKind]: Layout<Kind> } = {
  home: HomeLayout,
  lectures: LecturesLayout,
  lecture: LectureLayout,
  slides: SlidesLayout,
  models: ModelsLayout,
  model: ModelLayout,
  lineage: LineageLayout,
  matrix: MatrixLayout,
  parts: PartsLayout,
  part: PartLayout,
  papers: PapersLayout,
  paper: PaperLayout,
  topic: TopicLayout,
  topics: TopicsLayout,
  timeline: TimelineLayout,
  figures: FiguresLayout,
  compare: CompareLayout,
  search: SearchLayout,
  style: StyleLayout,
  text: TextLayout,
  'not-found': NotFoundLayout,
  redirect: RedirectLayout,
  list: ListLayout,
  print: PrintLayout,
  app: AppLayout,
  news: NewsLayout,
  revise: ReviseLayout,
  'revise-lecture': ReviseLectureLayout,
};

/**
 * Prints a page as a whole document.
 *
 * @example renderPage(page).startsWith('<!DOCTYPE html>') // true
 */
export function renderPage<Kind extends PageKind>(page: Extract<Page, { kind: Kind }>): string {
  const layout: Layout<Kind> = layouts[page.kind as Kind];
  const printed = renderToString(layout(page));
  const html = page.site.pictures ? placePictures(printed, page.site.pictures) : printed;
  const shown = page.site.remotePictures === 'ask' ? holdPage(html, page) : html;
  return openVoidTags(`<!DOCTYPE html>\n${shown}\n`);
}
