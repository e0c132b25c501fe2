import { findTarget } from '../decode-address.ts';

/** The slide that an address means: its own, or the one that shows what has the id. */
export function findSlide(hash: string): HTMLElement | undefined {
  return findTarget(hash)?.closest<HTMLElement>('section.slide') ?? undefined;
}

/** Writes where the reader is into the address, in the form that the page has without scripts. */
export function keepAddress(slide: HTMLElement): void {
  history.replaceState(history.state, '', `#${encodeURIComponent(slide.id)}`);
}

/** All slides, in order. */
export function listSlides(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('section.slide')];
}
