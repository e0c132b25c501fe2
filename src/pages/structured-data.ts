import { formatAuthor } from '../citations/authors.ts';
import type { Author } from '../citations/reference.ts';
import { arxivLinks } from '../identity/arxiv.ts';
import { wordsOf } from '../words/words-of.ts';
import { absolute, addresses, hrefOf } from './addresses.ts';
import type { Citation } from './lists/rows.ts';
import type { LecturePage, Page, PageKind, PaperPage } from './page.ts';
import type { Site } from './site.ts';

/** What a page is, in the words of https://schema.org */
type Thing = Readonly<Record<string, unknown>>;

/** The list that a kind of page belongs to. */
const listOf: Partial<Record<PageKind, 'lectures' | 'models' | 'papers'>> = {
  lecture: 'lectures',
  model: 'models',
  paper: 'papers',
};

/**
 * What search engines and other programs should know about a page: the course, its lectures and papers, and the way to them.
 *
 * @returns a JSON-LD document; undefined for pages that say nothing of their own
 */
export function buildStructuredData(page: Page): Thing | undefined {
  const things = [describe(page), describeTrail(page)].filter((thing) => thing !== undefined);
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : undefined;
}

function describe(page: Page): Thing | undefined {
  if (page.kind === 'home') return describeCourse(page.site);
  if (page.kind === 'lecture' && page.citation) return describeLecture(page, page.citation);
  return page.kind === 'paper' ? describePaper(page) : undefined;
}

function describeCourse(site: Site): Thing {
  const people = (site.authors ?? []).map((name) => ({ '@type': 'Person', name }));
  return {
    '@type': 'Course',
    '@id': linkTo(addresses.home, site),
    url: linkTo(addresses.home, site),
    name: site.title,
    description: site.description || site.title,
    inLanguage: site.language,
    ...(people.length > 0 && { provider: people }),
    ...(site.lastUpdated && { dateModified: site.lastUpdated.iso }),
  };
}

function describeLecture(
  { lecture, address, description, language, site }: LecturePage,
  citation: Citation,
): Thing {
  const topics = [...new Set([...lecture.tags, ...lecture.categories])];
  return {
    '@type': 'LearningResource',
    '@id': linkTo(address, site),
    url: linkTo(address, site),
    name: lecture.title,
    description,
    inLanguage: language,
    learningResourceType: 'lecture',
    isPartOf: { '@type': 'Course', '@id': linkTo(addresses.home, site), name: site.title },
    ...describeAuthors(citation.reference.authors),
    ...(lecture.date && { datePublished: lecture.date.iso }),
    ...(topics.length > 0 && { keywords: topics }),
  };
}

function describePaper({ paper, citation, address, site }: PaperPage): Thing {
  const { title, authors, year, month, doi, venue } = citation.reference;
  const date = [year, month && String(month).padStart(2, '0')].filter(Boolean).join('-');
  return {
    '@type': 'ScholarlyArticle',
    '@id': paper.address,
    url: paper.address,
    headline: title,
    mainEntityOfPage: linkTo(address, site),
    ...describeAuthors(authors),
    ...(date && { datePublished: date }),
    ...(paper.arxiv && {
      identifier: `arXiv:${paper.arxiv.id}`,
      encoding: {
        '@type': 'MediaObject',
        encodingFormat: 'application/pdf',
        contentUrl: arxivLinks(paper.arxiv).pdf,
      },
    }),
    ...(doi && { sameAs: `https://doi.org/${doi}` }),
    ...(venue && { isPartOf: { '@type': 'PublicationIssue', name: venue } }),
  };
}

function describeAuthors(authors: readonly Author[]): Thing {
  if (authors.length === 0) return {};
  return {
    author: authors.map((author) => ({
      '@type': 'literal' in author && /\s/.test(author.literal) ? 'Organization' : 'Person',
      name: formatAuthor(author),
    })),
  };
}

/** Home, list, page: the last one without address, since it is the page itself. */
function describeTrail(page: Page): Thing | undefined {
  const list = listOf[page.kind];
  if (!list) return undefined;
  const { site, language, title } = page;
  const steps = [
    { name: site.title, item: linkTo(addresses.home, site) },
    { name: wordsOf(language).lists[list], item: linkTo(addresses[list], site) },
    { name: title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function linkTo(address: string, site: Site): string {
  return absolute(hrefOf(address, site.base), site);
}
