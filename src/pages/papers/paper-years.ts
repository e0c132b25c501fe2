import type { Paper, PaperPlace } from '../../catalogue/catalogue.ts';
import { paperName } from '../../catalogue/papers/paper-name.ts';
import { addTo } from '../../collections/add-to.ts';
import { formatMonth } from '../../source/dates.ts';
import { LastMade } from '../../source/last-made.ts';
import { rememberOf } from '../../source/remember.ts';
import { addresses, hrefOf } from '../addresses.ts';
import { entryKey } from '../course-links.ts';
import { linkPlace, shownPlaces } from '../lecture/place-link.ts';
import { type LectureNumbers, paperKeys } from '../lists/row-keys.ts';
import type { PaperRow, PaperYear } from '../lists/rows.ts';
import type { Href } from '../site.ts';
import type { SiteContent } from '../site-content.ts';

/** Papers under their year, in the order they come in. */
export function groupByYear(rows: readonly PaperRow[]): PaperYear[] {
  const years = new Map<number | undefined, PaperRow[]>();
  for (const row of rows) {
    addTo(years, row.keys.year, row);
  }
  return [...years].map(([year, papers]) => (year === undefined ? { papers } : { year, papers }));
}

const rows = /* @__PURE__ */ new LastMade<PaperRow>();

/** A paper as the list shows it; the same row as when the course was laid out last, if it shows the same. */
export function findPaperRow(
  paper: Paper,
  { site, language, links, references }: SiteContent,
  numbers: LectureNumbers,
): PaperRow {
  const cite = references.papers.get(paper.key)?.key;
  const pages = placesOf(paper).map(
    ({ lecture, section }) => links.entries.get(entryKey(lecture.slug, section.id))?.href,
  );
  const parts = [site, language, cite, ...pages, ...paper.places.map(({ lecture }) => numbers.get(lecture))];
  return rows.of(paper, parts, () => buildPaperRow(paper, { site, language, cite, pages, numbers }));
}

type RowParts = Pick<SiteContent, 'site' | 'language'> & {
  /** Key of its reference. */
  readonly cite: string | undefined;
  /** Pages of the entries at its places. */
  readonly pages: readonly (Href | undefined)[];
  readonly numbers: LectureNumbers;
};

function buildPaperRow(paper: Paper, { site, language, cite, pages, numbers }: RowParts): PaperRow {
  const places = placesOf(paper);
  const shown = places.slice(0, shownPlaces);
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
    places: shown.map((place, index) => {
      const page = pages[index];
      return { ...linkPlace(place, site), entry: place.section.name, ...(page && { page }) };
    }),
    morePlaces: places.length - shown.length,
  };
}

/** Two sections of one name in one lecture read as the same place. */
const placesOf: (paper: Paper) => readonly PaperPlace[] = /* @__PURE__ */ rememberOf(({ places }: Paper) => {
  const named = new Map<string, PaperPlace>();
  for (const place of places) {
    const key = `${place.lecture.slug}\n${place.section.name}`;
    if (!named.has(key)) named.set(key, place);
  }
  return [...named.values()];
});
