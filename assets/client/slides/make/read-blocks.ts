import type { SlideItem } from './slide.ts';

/** A section as slides take it: what is shown, what is said, and where its author drew a line. */
export type SlidePiece =
  | { readonly kind: 'shown'; readonly item: SlideItem }
  | { readonly kind: 'said'; readonly node: Node }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'break' };

/** Takes apart what a section holds, in the author's order. */
export function readBlocks(blocks: readonly Element[]): SlidePiece[] {
  return blocks.flatMap((block): SlidePiece[] => {
    if (block.matches('.anchor')) return [{ kind: 'anchor', id: block.id }];
    if (!block.matches('.prose') || block.matches('.question'))
      return [{ kind: 'shown', item: readBlock(block) }];
    return [...block.childNodes].filter(hasContent).map(readPiece);
  });
}

function readBlock(block: Element): SlideItem {
  const all = (selector: string) => [...block.querySelectorAll(selector)];
  if (block.matches('ul.cards')) return { kind: 'links', links: [...block.children] };
  if (block.matches('.fact-sheet')) {
    const below = [...block.children].filter((part) => !part.matches('dl'));
    return { kind: 'facts', facts: all('.fact'), below };
  }
  if (block.matches('.gallery')) return { kind: 'figures', figures: [...block.children] };
  if (block.matches('.figure')) return { kind: 'figures', figures: [block] };
  if (block.matches('.picture-table')) return { kind: 'pictures', element: block };
  if (block.matches('.question')) return { kind: 'question', element: block };
  return { kind: block.matches('.video, .embed') ? 'player' : 'other', element: block };
}

function hasContent(node: Node): boolean {
  return node instanceof Element || (node.textContent ?? '').trim() !== '';
}

function readPiece(node: Node): SlidePiece {
  if (!(node instanceof Element)) return { kind: 'said', node };
  if (node.matches('hr')) return { kind: 'break' };
  if (node.matches('.no-slide')) return { kind: 'said', node };
  if (node.matches('figure.diagram')) return { kind: 'shown', item: { kind: 'drawing', element: node } };
  // Long code is cut into slides; it is not folded there.
  const code = node.matches('.long-code') ? node.querySelector('pre') : null;
  if (code) return { kind: 'shown', item: { kind: 'text', element: code } };
  const isSpoken = node.matches('p:not(.slide)') && !node.querySelector(lookedAt);
  return isSpoken ? { kind: 'said', node } : { kind: 'shown', item: { kind: 'text', element: node } };
}

/** What a paragraph may contain that cannot be said aloud. */
const lookedAt = 'img, video, iframe, svg, template, .embed-link, math[display="block"]';
