import type { SlidePiece } from './read-blocks.ts';
import type { SlideItem } from './slide.ts';
import { splitItem } from './split-item.ts';
import { roomOfSlide, weigh } from './weigh.ts';

/** What one slide holds. */
export type Packed = {
  readonly items: SlideItem[];
  readonly notes: Node[];
  readonly anchors: string[];
  used: number;
};

/** Puts as much on each slide as it has room for. A text is said where what is above it is shown. */
export function pack(pieces: readonly SlidePiece[]): Packed[] {
  const slides: Packed[] = [newSlide()];
  let isBroken = false;
  const last = () => slides.at(-1) ?? newSlide();
  const show = (item: SlideItem) => {
    const weight = weigh(item);
    if (last().items.length > 0 && (isBroken || last().used + weight > roomOfSlide))
      slides.push(startNext(last()));
    isBroken = false;
    last().items.push(item);
    last().used += weight;
  };
  for (const piece of pieces) {
    if (piece.kind === 'break') isBroken = true;
    else if (piece.kind === 'anchor') last().anchors.push(piece.id);
    else if (piece.kind === 'said') last().notes.push(piece.node);
    else for (const item of splitItem(piece.item)) show(item);
  }
  return slides;
}

function newSlide(): Packed {
  return { items: [], notes: [], anchors: [], used: 0 };
}

/** A heading goes with what it heads. */
function startNext(before: Packed): Packed {
  const next = newSlide();
  if (before.items.at(-1)?.kind !== 'heading' || before.items.length === 1) return next;
  const heading = before.items.splice(-1);
  return { ...next, items: heading, used: weigh(heading[0] as SlideItem) };
}
