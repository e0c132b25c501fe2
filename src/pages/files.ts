/** Lists of the course that are available as data. */
export type DataList = 'models' | 'papers' | 'lectures';

/** Extensions of the files that citations come in. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** What the formats are called; the same in every language. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** Every file of the site that is made for other programs, without base path. */
export const files = {
  feed: '/feed.xml',
  modelFeed: '/models/feed.xml',
  /** What is new in the course. */
  newsFeed: '/new/feed.xml',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  /** What some hosts send with every page. */
  headers: '/_headers',
  /** Tells GitHub Pages to serve every file as it is: Jekyll, which it would run, drops those that begin with an underscore. */
  noJekyll: '/.nojekyll',
  llms: '/llms.txt',
  /** Every model, paper or lecture as data, and its schema. */
  data: (list: DataList) => `/catalogue/${list}.json`,
  schema: (name: DataList | 'site-yaml' | 'front-matter' | 'papers-yaml') => `/schemas/${name}.json`,
  /** The course, its lectures, and all that they cite. */
  bibliography: (format: CitationFormat) => `/course.${format}`,
  /** The papers that a lecture teaches, beside it. */
  papersOf: (lecture: string, format: CitationFormat) => `${lecture}papers.${format}`,
  /** A page as Markdown: `/lectures/vlm.md`. */
  markdown: (page: string) => `${page.slice(0, -1)}.md`,
  /** The diagram of a model that no picture shows: `/models/llava/diagram.svg`. */
  drawing: (page: string) => `${page}diagram.svg`,
  /** The preview picture of a page for sites that link to it. */
  preview: (page: string) => `${page}preview.png`,
  /** The script that answers for pages that a reader keeps. Beside the home page, since it answers for what is below it. */
  worker: '/lectern-worker.js',
  /** What a browser has to know to install the site. */
  manifest: '/app/site.webmanifest',
  appIcon: (size: number) => `/app/icon-${size}.png`,
  /** How large each lecture is for a reader who keeps it. */
  appSizes: '/app/sizes.json',
  /** What all lectures that are kept share, and what some of them need beyond that, from 1. */
  appShared: '/app/shared.json',
  appLectures: (number: number) => `/app/lectures-${number}.json`,
  /** Folder of scripts, styles and icon, each named by its content: nothing else is ever in it. */
  assets: '/lectern-assets/',
  /** Folder of the full-text index. */
  index: '/pagefind/',
} as const;

/** Folders of the site's own: what is in them is known only once it is made. */
export const rooms: readonly string[] = [files.assets, files.index];

/** First parts of the addresses of those that are not in a room of the site's pages. */
export const topFiles: readonly string[] = [
  ...Object.values(files).filter((address) => typeof address === 'string'),
  ...citationFormats.map(files.bibliography),
  files.data('models'),
  files.schema('models'),
  files.preview('/'),
].map((address) => address.split('/')[1] ?? '');
