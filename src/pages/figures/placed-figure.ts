import type { Catalogue, Place } from '../../catalogue/catalogue.ts';
import { listSections } from '../../catalogue/list-sections.ts';
import { addTo } from '../../collections/add-to.ts';
import { dropNoteRefs } from '../../html/drop-note-refs.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import type { Figure, Lecture } from '../../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../../source/remember.ts';
import { hrefOf, sectionAddress } from '../addresses.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Site } from '../site.ts';

/** A figure away from its lecture, with a link back to its place there. */
export type PlacedFigure = {
  /** Its id is unique on the page that shows it. */
  readonly figure: Figure;
  readonly place: PlaceLink & { readonly entry: string };
};

/** A figure and the entry that shows it. */
export type FigurePlace = Place & { readonly figure: Figure };

/** Brings figures together on one page: a picture that several lectures show appears once, and each has its own id. */
export function placeFigures(found: readonly FigurePlace[], site: Site): PlacedFigure[] {
  const bySource = new Map<string, FigurePlace>();
  for (const each of found) if (!bySource.has(each.figure.source)) bySource.set(each.figure.source, each);
  return [...bySource.values()].map(({ figure, lecture, section }, index) => ({
    figure: { ...withoutNotes(figure), id: `figure-${index + 1}` },
    place: {
      ...linkPlace({ lecture, section }, site),
      href: hrefOf(sectionAddress(lecture.slug, figure.id), site.base),
      entry: section.name,
    },
  }));
}

/** The notes of a lecture stay with it. */
export function withoutNotes(figure: Figure): Figure {
  return figure.caption === undefined ? figure : { ...figure, caption: dropNoteRefs(figure.caption) };
}

/** The figures of some places. */
export function figuresOf(places: readonly Place[]): FigurePlace[] {
  return places.flatMap(({ lecture, section }) =>
    section.blocks.flatMap((block) =>
      block.kind === 'gallery' ? block.figures.map((figure) => ({ lecture, section, figure })) : [],
    ),
  );
}

/** Every figure that was taken from an arXiv paper, by its id. */
export function findPaperFigures({ lectures }: Catalogue): ReadonlyMap<string, readonly FigurePlace[]> {
  const found = new Map<string, FigurePlace[]>();
  for (const { id, ...place } of lectures.flatMap(listPaperFigures)) addTo(found, id, place);
  return found;
}

/** The figures that a lecture took from papers. */
export const listPaperFigures: Remembered<Lecture, readonly (FigurePlace & { readonly id: string })[]> =
  /* @__PURE__ */ rememberOf((lecture: Lecture) =>
    listSections(lecture).flatMap(({ section, figures }) =>
      figures.flatMap((figure) => {
        const identity = identifyAddress(figure.address);
        return identity.type === 'arxiv' ? [{ id: identity.id, lecture, section, figure }] : [];
      }),
    ),
  );
