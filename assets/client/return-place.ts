/** What the reader saw last, as a selector, how far below the top of the window it was, and how far the page was scrolled, in pixels. */
type Left = readonly [selector: string, top: number, scrolled: number];

/** Of the tab; what the next visit begins with has the same name in what lasts. */
const key = `lectern-place:${location.pathname}${location.search}`;

/**
 * Back leads to what the reader saw and not to a number of pixels: pictures above it may be higher this time. It stays where it
 * was until the reader scrolls.
 */
export function keepReturnPlace(): void {
  const [visit] = performance.getEntriesByType('navigation');
  const left = visit && 'type' in visit && visit.type === 'back_forward' ? readLeft() : undefined;
  if (left && isLedBack(left)) returnTo(left);
  addEventListener('pagehide', () => {
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
    if (seen?.closest('main')) keepLeft([selectorOf(seen), seen.getBoundingClientRect().top, scrollY]);
  });
}

/** By the number of each element among those of its name: scripts may have put a note beside it. */
function selectorOf(element: Element): string {
  const own = element.localName;
  if (own === 'main' || !element.parentElement) return own;
  const alike = [...element.parentElement.children].filter(({ localName }) => localName === own);
  return `${selectorOf(element.parentElement)} > ${own}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function keepLeft(left: Left): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(left));
  } catch {
    // Storage is not available: the browser leads back as well as it can.
  }
}

function readLeft(): Left | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Whether the page is where the browser led it, to the same pixel or to its end: a reader who has scrolled since is left alone. */
function isLedBack([, , scrolled]: Left): boolean {
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  return Math.abs(scrollY - scrolled) <= 1 || (scrollY < scrolled && isAtEnd);
}

/** By which a reader moves the page; a scrollbar tells only that it has moved. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'scroll'] as const;

function returnTo([selector, top]: Left): void {
  const { style } = document.documentElement;
  // Two who move the page would undo each other.
  history.scrollRestoration = 'manual';
  style.overflowAnchor = 'none';
  let at = scrollY;
  const observer = new ResizeObserver(() => {
    const place = document.querySelector(selector);
    if (place?.checkVisibility()) scrollBy(0, place.getBoundingClientRect().top - top);
    at = scrollY;
  });
  observer.observe(document.body);
  const leave = ({ type }: Event): void => {
    // Until all is loaded, the browser may still be on its own way back.
    if (type === 'scroll' && (scrollY === at || document.readyState !== 'complete')) return;
    for (const each of moves) removeEventListener(each, leave);
    observer.disconnect();
    style.overflowAnchor = '';
  };
  for (const each of moves) addEventListener(each, leave, { passive: true });
}
