import { type Html, trustHtml } from '../html/html.ts';

/** A diagram that was drawn from an author's words, whole. */
export type Diagram = { readonly id: string; readonly html: Html };

/** Text with everything in it, as finished markup, and what later stages need from it. */
export type Prose = {
  readonly kind: 'prose';
  readonly html: Html;
  /** The diagrams in it, in reading order; absent if there are none. */
  readonly diagrams?: readonly Diagram[];
  /** Addresses of the players that its links open; absent if there are none. */
  readonly frames?: readonly string[];
};

/** As `markdown/code/diagram.ts` prints it; it contains no other figure. */
const drawn = /<figure class="diagram" id="([^"]+)">[\s\S]*?<\/figure>/g;

/** As `markdown/embed-link.ts` gives its attributes. */
const framed = /<a class="embed-link"[^>]*? data-src="([^"]+)"/g;

/** Makes a block from finished markup. */
export function makeProse(html: Html): Prose {
  const diagrams = findDiagrams(html);
  const frames = findFrames(html);
  return {
    kind: 'prose',
    html,
    ...(diagrams.length > 0 && { diagrams }),
    ...(frames.length > 0 && { frames }),
  };
}

function findDiagrams(html: Html): Diagram[] {
  if (!html.includes('class="diagram"')) return [];
  return [...html.matchAll(drawn)].map(([whole, id = '']) => ({ id, html: trustHtml(whole) }));
}

function findFrames(html: Html): string[] {
  if (!html.includes('embed-link')) return [];
  return [...html.matchAll(framed)].flatMap(([, frame]) => frame ?? []);
}

/** A diagram under another id. Two lectures number theirs alike, and all ids within one start with its own. */
export function renameDiagram({ id, html }: Diagram, wanted: string): Diagram {
  const renamed = html.replaceAll(` id="${id}`, ` id="${wanted}`).replaceAll(`(#${id}`, `(#${wanted}`);
  return { id: wanted, html: trustHtml(renamed) };
}
