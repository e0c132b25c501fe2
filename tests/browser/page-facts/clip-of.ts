import { type Box, everywhere, meet } from './boxes.ts';

/** The part of the window in which a box's own content can be seen, by the boxes around it that cut or scroll. */
export function clipOf(element: Element): Box {
  const style = getComputedStyle(element);
  const around =
    style.position === 'fixed' || !element.parentElement ? everywhere : clipOf(element.parentElement);
  const isOpen = style.overflowX === 'visible' && style.overflowY === 'visible' && style.clipPath === 'none';
  // What the root or the body cuts, the window scrolls.
  if (isOpen || element === document.body || element === document.documentElement) return around;
  const box = element.getBoundingClientRect();
  if (style.clipPath !== 'none') return meet(around, { ...everywhere, right: -1e9 });
  return meet(around, {
    left: style.overflowX === 'visible' ? -1e9 : box.left,
    right: style.overflowX === 'visible' ? 1e9 : box.right,
    top: style.overflowY === 'visible' ? -1e9 : box.top,
    bottom: style.overflowY === 'visible' ? 1e9 : box.bottom,
  });
}
