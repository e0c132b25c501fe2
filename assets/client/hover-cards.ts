import { findCardAddress, findCardLink } from './hover-cards/card-link.ts';
import type { HoverCard } from './hover-cards/hover-card.ts';
import { loadStyle } from './load-style.ts';
import { onceEach } from './once-each.ts';

/**
 * Shows what the page of a model or paper says, where a reader rests on a link to it: with the pointer, with the keyboard,
 * or by a long press. A tap and a click follow the link as usual. Nothing is loaded before the first such link.
 */
export function attachHoverCards(): void {
  if (!Object.hasOwn(HTMLElement.prototype, 'popover')) return;
  let card: HoverCard | undefined;
  const load = onceEach<void, void>(async () => {
    const [part] = await Promise.all([import('./hover-cards/hover-card.ts'), loadStyle('hoverCard')]);
    card = new part.HoverCard();
  });
  let wanted: HTMLAnchorElement | undefined;
  const want = (link: HTMLAnchorElement | undefined, isAtOnce = false): void => {
    wanted = link;
    const address = link && findCardAddress(link);
    if (!link || !address) card?.leave();
    else
      load().then(
        () => {
          if (wanted === link) card?.approach(link, address, isAtOnce);
        },
        () => undefined,
      );
  };
  let under: EventTarget | null = null;
  // A page that scrolls under a pointer at rest, for the keyboard's sake, sends no such event: the reader did not move it.
  document.addEventListener('pointermove', ({ target, pointerType }) => {
    if (pointerType === 'touch' || target === under) return;
    under = target;
    if (card?.holds(target)) card.stay();
    else want(findCardLink(target));
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = findCardLink(target);
    if (!link || link.matches(':focus-visible')) want(link);
  });
  // The browser's own menu of a link opens on the links within the card.
  document.addEventListener('contextmenu', (event) => {
    const link = isTouch(event) ? findCardLink(event.target) : undefined;
    if (!link || !findCardAddress(link)) return;
    event.preventDefault();
    want(link, true);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (card?.holds(target)) return;
    wanted = undefined;
    card?.hide();
  });
  document.documentElement.addEventListener('pointerleave', () => {
    under = null;
    want(undefined);
  });
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
