import type { Paper } from '../catalogue/catalogue.ts';
import { formatMonth } from '../source/dates.ts';
import { addresses, hrefOf } from './addresses.ts';
import { entryKey } from './course-links.ts';
import type { PaperRow, PaperYear } from './page.ts';
import { linkPlace, shownPlaces } from './place-link.ts';
import type { SiteContent } from './site-content.ts';

/** All papers under their year, in the order of the catalogue: newest first. */
export function buildPaperYears(content: SiteContent): PaperYear[] {
  const years = new Map<number | undefined, PaperRow[]>();
  for (const paper of content.catalogue.papers) {
    const row = buildPaperRow(paper, content);
    const known = years.get(paper.year);
    if (known) known.push(row);
    else years.set(paper.year, [row]);
  }
  return [...years].map(([year, papers]) => (year === undefined ? { papers } : { year, papers }));
}

function buildPaperRow(paper: Paper, { site, language, links }: SiteContent): PaperRow {
  const shown = paper.places.slice(0, shownPlaces);
  return {
    title: paper.title,
    href: hrefOf(addresses.paper(paper.slug), site.base),
    resource: {
      role: 'paper',
      title: paper.title,
      address: paper.address,
      identity: paper.identity,
      line: 0,
    },
    ...(paper.arxiv && { monthText: formatMonth(paper.arxiv, language) }),
    places: shown.map((place) => {
      const page = links.entries.get(entryKey(place.lecture.slug, place.section.id));
      return { ...linkPlace(place, site), entry: place.section.name, ...(page && { page: page.href }) };
    }),
    morePlaces: paper.places.length - shown.length,
  };
}
