import type { Place } from '../../catalogue/catalogue.ts';
import { rememberLast } from '../../source/remember.ts';
import { type FigurePlace, type PlacedFigure, placeFigures } from '../figures/placed-figure.ts';
import { buildTaughtPlaces, type TaughtPlace } from '../lecture/taught-place.ts';
import type { Site } from '../site.ts';

/** What the page of a paper makes its view from, beside the site. */
export type PaperSources = { readonly places: readonly Place[]; readonly figures: readonly FigurePlace[] };

/** What the page of a paper shows of the places that teach it. */
export type PaperView = {
  /** Figures that lectures took from it. */
  readonly figures: readonly PlacedFigure[];
  readonly places: readonly TaughtPlace[];
};

type Given = { readonly site: Site; readonly from: PaperSources };

/** What a page shows of the places of its paper: made when it is printed, since most pages of a course are as they were. */
export const viewPaper: (given: Given) => PaperView = /* @__PURE__ */ rememberLast(
  ({ site, from }: Given) => ({
    figures: placeFigures(from.figures, site),
    places: buildTaughtPlaces(from.places, site),
  }),
);
