import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageKind } from '../src/pages/page.ts';
import CompareLayout from './compare.11ty.tsx';
import FiguresLayout from './figures.11ty.tsx';
import { holdPage } from './hold-page.tsx';
import HomeLayout from './home.11ty.tsx';
import LectureLayout from './lecture.11ty.tsx';
import LecturesLayout from './lectures.11ty.tsx';
import LineageLayout from './lineage.11ty.tsx';
import MatrixLayout from './matrix.11ty.tsx';
import ModelLayout from './model.11ty.tsx';
import ModelsLayout from './models.11ty.tsx';
import NotFoundLayout from './not-found.11ty.tsx';
import { openVoidTags } from './open-void-tags.ts';
import PaperLayout from './paper.11ty.tsx';
import PapersLayout from './papers.11ty.tsx';
import PartLayout from './part.11ty.tsx';
import PartsLayout from './parts.11ty.tsx';
import RedirectLayout from './redirect.11ty.tsx';
import SearchLayout from './search.11ty.tsx';
import StyleLayout from './style.11ty.tsx';
import TextLayout from './text.11ty.tsx';
import TimelineLayout from './timeline.11ty.tsx';
import TopicLayout from './topic.11ty.tsx';
import TopicsLayout from './topics.11ty.tsx';

type Layout<Kind extends PageKind> = (page: Extract<Page, { kind: Kind }>) => JSX.Element;

/** The layout of each kind of page; a kind without one does not compile. */
const layouts: { readonly [Kind in PageKind]: Layout<Kind> } = {
  home: HomeLayout,
  lectures: LecturesLayout,
  lecture: LectureLayout,
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
};

/**
 * Prints a page as a whole document.
 *
 * @example renderPage(page).startsWith('<!DOCTYPE html>') // true
 */
export function renderPage<Kind extends PageKind>(page: Extract<Page, { kind: Kind }>): string {
  const layout: Layout<Kind> = layouts[page.kind as Kind];
  const html = renderToString(layout(page));
  const shown = page.site.remotePictures === 'ask' ? holdPage(html, page) : html;
  return `<!DOCTYPE html>\n${openVoidTags(shown)}\n`;
}
