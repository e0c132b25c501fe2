import type { Section } from '../../lecture/lecture.ts';
import type { Html } from '../../markdown/html.ts';

/** A diagram that was drawn from an author's words, whole. */
export type Diagram = { readonly id: string; readonly html: Html };

/** As `markdown/code/diagram.ts` prints it; no figure stands in it. */
const drawn = /<figure class="diagram" id="([^"]+)">[\s\S]*?<\/figure>/g;

/** The diagrams in the text of a section, in reading order. */
export function findDiagrams({ blocks }: Pick<Section, 'blocks'>): Diagram[] {
  return blocks.flatMap((block) =>
    block.kind === 'prose' && block.html.includes('class="diagram"')
      ? [...block.html.matchAll(drawn)].map(([html, id = '']) => ({ id, html: html as Html }))
      : [],
  );
}

/** A diagram under another id. Two lectures number theirs alike, and all ids within one start with its own. */
export function renameDiagram({ id, html }: Diagram, wanted: string): Diagram {
  const renamed = html.replaceAll(` id="${id}`, ` id="${wanted}`).replaceAll(`(#${id}`, `(#${wanted}`);
  return { id: wanted, html: renamed as Html };
}
