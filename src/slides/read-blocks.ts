import { type Html, trustHtml } from '../html/html.ts';
import type { Block } from '../lecture/lecture.ts';
import { cutProse, type ProsePiece } from './cut-prose.ts';
import { allLeaveLecture, leaveLecture } from './leave-lecture.ts';
import type { SlideItem } from './slide.ts';

/** A section as slides take it: what is shown, what is said, and where its author drew a line. */
export type SlidePiece =
  | { readonly kind: 'shown'; readonly item: SlideItem }
  | { readonly kind: 'said'; readonly html: Html }
  | { readonly kind: 'anchors'; readonly ids: readonly string[] }
  | { readonly kind: 'break' };

/** Takes apart what a section holds, in the author's order. */
export function readBlocks(blocks: readonly Block[]): SlidePiece[] {
  return blocks.flatMap((block): SlidePiece[] => {
    if (block.kind === 'anchors') return [block];
    if (block.kind !== 'prose') return [{ kind: 'shown', item: allLeaveLecture(block) }];
    return cutProse(leaveLecture(block.html)).map(readPiece);
  });
}

function readPiece({ name, classes, html }: ProsePiece): SlidePiece {
  if (name === 'hr') return { kind: 'break' };
  if (classes.includes('no-slide')) return { kind: 'said', html };
  if (name === 'figure' && classes.includes('diagram'))
    return { kind: 'shown', item: { kind: 'drawing', html } };
  if (classes.includes('long-code')) return { kind: 'shown', item: unfoldCode(html) };
  const isSpoken = (name === 'p' || name === '') && !classes.includes('slide') && !isLookedAt.test(html);
  return isSpoken ? { kind: 'said', html } : { kind: 'shown', item: { kind: 'text', name, html } };
}

/** Long code is cut into slides; it is not folded there. */
function unfoldCode(html: Html): SlideItem {
  const code = html.slice(html.indexOf('<pre'), html.lastIndexOf('</details>'));
  return { kind: 'text', name: 'pre', html: trustHtml(code) };
}

/** What a paragraph may contain that cannot be said aloud. */
const isLookedAt = /<(?:img|video|iframe|svg)\b|class="embed-link"|<math\b[^>]*display="block"/;
