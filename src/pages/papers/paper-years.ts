import type { Paper, PaperPlace } from '../../catalogue/catalogue.ts';
import { paperName } from '../../catalogue/papers/paper-name.ts';
import { addTo } from '../../collections/add-to.ts';
import { formatMonth } from '../../source/dates.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { entryKey } from '../course-links.ts';
import { linkPlace, shownPlaces } from '../lecture/place-link.ts';
import { type LectureNumbers, paperKeys } from '../lists/row-keys.ts';
import type { PaperRow, PaperYear } from '../lists/rows.ts';
import type { SiteContent } from '../site-content.ts';

/** Papers under their year, in the order they come in. */
export function groupByYear(rows: readonly PaperRow[]): PaperYear[] {
  const years = new Map<number | undefined, PaperRow[]>();
  for (const row of rows) {
    addTo(years, row.keys.year, row);
  }
  return [...years].map(([year, papers]) => (year === undefined ? { papers } : { year, papers }));
}

/** A paper as the list shows it. */
export function buildPaperRow(
  paper: Paper,
  { site, language, links, references }: SiteContent,
  numbers: LectureNumbers,
): PaperRow {
  const places = uniqueNames(paper.places);
  const shown = places.slice(0, shownPlaces);
  const cite = references.papers.get(paper.key)?.key;
  return {
    title: paperName(paper),
    href: hrefOf(addresses.paper(paper.slug), site.base),
    keys: paperKeys(paper, numbers),
    ...(cite && { cite }),
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
    morePlaces: places.length - shown.length,
  };
}

/** Two sections of one name in one lecture read as the same place. */
function uniqueNames(places: readonly PaperPlace[]): readonly PaperPlace[] {
  const named = new Map<string, PaperPlace>();
  for (const place of places) {
    const key = `${place.lecture.slug}\n${place.section.name}`;
    if (!named.has(key)) named.set(key, place);
  }
  return [...named.values()];
}
