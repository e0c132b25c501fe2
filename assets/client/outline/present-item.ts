import { findTarget } from '../decode-address.ts';
import { keepInView } from './keep-in-view.ts';
import { keepPlace } from './reading-place.ts';
import { wide } from './wide.ts';

/** Marks the section that is being read, and remembers it for the next visit. */
export function attachPresentItem(outline: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const heading = findTarget(link.hash);
    if (heading) links.set(heading, link);
  }
  let present: HTMLAnchorElement | undefined;
  const update = (): void => {
    const heading = findPresent([...links.keys()]);
    const next = heading && links.get(heading);
    if (next === present) return;
    present?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    if (wide.matches) keepInView(outline, next);
    if (heading) keepPlace(heading.id);
    present = next;
  };
  // The zone is everything above the reading line, so that no jump, however far, passes a heading unseen.
  const observer = new IntersectionObserver(update, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of links.keys()) observer.observe(heading);
  // The footer shows that the page has ended.
  const footer = document.querySelector('.site-footer');
  if (footer) new IntersectionObserver(update).observe(footer);
  addEventListener('hashchange', update);
}

/** The heading that was jumped to while it is where the jump left it, else the last one above the reading line. */
function findPresent(headings: readonly Element[]): Element | undefined {
  const asked = findTarget(location.hash);
  if (asked && headings.includes(asked) && isWhereTheJumpLeftIt(asked)) return asked;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= innerHeight * 0.34);
}

/** A jump leads right below the site's header; at the end of the page no further than the page goes. */
function isWhereTheJumpLeftIt(heading: Element): boolean {
  const { top } = heading.getBoundingClientRect();
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
  return top >= 0 && top < (isAtEnd ? innerHeight : 100);
}
