import type { Place } from '../../catalogue/catalogue.ts';
import type { Html } from '../../html/html.ts';
import { renameDiagram } from '../../lecture/prose.ts';
import { hrefOf, sectionAddress } from '../addresses.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Site } from '../site.ts';

/** A drawn diagram away from its lecture, with a link back to its place there. */
export type PlacedDiagram = {
  /** Its ids are unique on the page that shows it. */
  readonly html: Html;
  readonly place: PlaceLink & { readonly entry: string };
};

/** The diagrams in the text of some places. */
export function placeDiagrams(places: readonly Place[], site: Site): PlacedDiagram[] {
  const found = places.flatMap(({ lecture, section }) =>
    section.blocks.flatMap((block) =>
      block.kind === 'prose' ? (block.diagrams ?? []).map((diagram) => ({ lecture, section, diagram })) : [],
    ),
  );
  return found.map(({ lecture, section, diagram }, index) => ({
    html: renameDiagram(diagram, `drawing-${index + 1}`).html,
    place: {
      ...linkPlace({ lecture, section }, site),
      href: hrefOf(sectionAddress(lecture.slug, diagram.id), site.base),
      entry: section.name,
    },
  }));
}
