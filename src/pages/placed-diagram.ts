import type { Place } from '../catalogue/catalogue.ts';
import type { Html } from '../markdown/html.ts';
import { hrefOf, sectionAddress } from './addresses.ts';
import type { PlaceLink, Site } from './page.ts';
import { linkPlace } from './place-link.ts';

/** A drawn diagram away from its lecture, with the way back to where it stands there. */
export type PlacedDiagram = {
  /** Its ids are unique on the page that shows it. */
  readonly html: Html;
  readonly place: PlaceLink & { readonly entry: string };
};

/** As `drawDiagram` prints it. */
const drawn = /<figure class="diagram" id="([^"]+)">[\s\S]*?<\/figure>/g;

/** The diagrams that stand in the text of some places. */
export function placeDiagrams(places: readonly Place[], site: Site): PlacedDiagram[] {
  const found = places.flatMap(({ lecture, section }) =>
    section.blocks.flatMap((block) =>
      block.kind === 'prose' && block.html.includes('class="diagram"')
        ? [...block.html.matchAll(drawn)].map(([html, id = '']) => ({ lecture, section, html, id }))
        : [],
    ),
  );
  return found.map(({ lecture, section, html, id }, index) => ({
    html: renameIds(html, id, `drawing-${index + 1}`),
    place: {
      ...linkPlace({ lecture, section }, site),
      href: hrefOf(sectionAddress(lecture.slug, id), site.base),
      entry: section.name,
    },
  }));
}

/** Two lectures number their diagrams alike. All ids within one start with its own. */
function renameIds(html: string, id: string, wanted: string): Html {
  return html.replaceAll(` id="${id}`, ` id="${wanted}`).replaceAll(`(#${id}`, `(#${wanted}`) as Html;
}
