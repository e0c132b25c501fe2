import type { PageKind } from '../../src/pages/page.ts';
import type { MeasuredPath } from './hold-to-layout.ts';

/** The first slide is there before the others are made. */
const madeSlide = 'section.slide + section.slide';

/** Pages of the small English course, for each kind of page: a kind more does not compile before it has one here. */
export const pagesOfKind: Readonly<Record<PageKind, readonly MeasuredPath[]>> = {
  home: ['/'],
  lectures: ['/lectures/'],
  slides: [
    ['/lectures/wading-models/slides/?list', madeSlide],
    ['/lectures/media/slides/?list', madeSlide],
  ],
  lecture: ['/lectures/wading-models/', '/lectures/media/', '/lectures/海鳥模型/', '/lectures/empty/'],
  models: ['/models/'],
  model: ['/models/heron/', '/models/白鷺/'],
  lineage: ['/models/lineage/'],
  matrix: ['/models/matrix/'],
  parts: ['/models/parts/'],
  part: ['/models/parts/linear-layer/'],
  papers: ['/papers/'],
  paper: ['/papers/2203.01234/'],
  topics: ['/topics/'],
  topic: ['/topics/birds/'],
  compare: ['/compare/'],
  timeline: ['/timeline/'],
  figures: ['/figures/'],
  list: ['/list/'],
  print: ['/print/'],
  app: ['/app/'],
  // A course that is built with a day of its own has no history.
  news: [],
  revise: ['/revise/'],
  'revise-lecture': ['/revise/media/', '/revise/wading-models/'],
  search: [
    ['/search/?q=heron', '.search-place'],
    ['/search/?q=白鷺', '.search-hit-title'],
  ],
  text: ['/terms/', '/guide/'],
  style: ['/guide/style/'],
  'not-found': ['/nowhere/'],
  redirect: ['/2026/05/06/media.html'],
};

/** The same of the course in Chinese; it has no texts. */
export const chinesePages: readonly MeasuredPath[] = [
  '/',
  '/lectures/',
  '/lectures/水鳥/',
  '/lectures/樹林/',
  '/lectures/dusk/',
  ['/lectures/水鳥/slides/?list', madeSlide],
  '/models/',
  '/models/egret/',
  '/models/matrix/',
  '/models/parts/',
  '/models/parts/線性投影/',
  '/papers/',
  '/papers/2401.00042/',
  '/topics/',
  '/topics/水鳥/',
  '/compare/',
  '/timeline/',
  '/figures/',
  '/list/',
  '/print/',
  '/app/',
  '/revise/',
  '/revise/樹林/',
  ['/search/?q=egret', '.search-place'],
  '/nowhere/',
  '/2026/05/02/水鳥.html',
];
