import { words } from '../words.ts';
import { buildElement } from './build-element.ts';
import type { Segment } from './marks.ts';
import type { Hit } from './results.ts';

/** An answer as a link: title, what identifies it, and the words around the match. */
export function buildHit({ kind, title, href, facts, excerpt }: Hit): HTMLAnchorElement {
  const parts = [
    buildElement('span', { class: 'search-hit-title' }, ...buildSegments(title)),
    ...(facts.length > 0 ? [buildFacts(facts)] : []),
    ...(excerpt ? [buildElement('span', { class: 'search-hit-excerpt' }, ...buildSegments(excerpt))] : []),
  ];
  return buildElement('a', { class: `search-hit search-hit-${kind}`, href }, ...parts);
}

/** Facts stand beside each other; the comma is for those who hear them. */
function buildFacts(facts: readonly string[]): HTMLElement {
  const items = facts.map((fact, index) =>
    buildElement(
      'span',
      { class: 'search-hit-fact' },
      fact,
      ...(index < facts.length - 1
        ? [buildElement('span', { class: 'search-hit-comma' }, words.search.comma)]
        : []),
    ),
  );
  return buildElement('span', { class: 'search-hit-facts' }, ...items);
}

function buildSegments(segments: readonly Segment[]): (string | Node)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? buildElement('mark', {}, text) : text));
}
