/** Room for two columns; the style sheet has the same border. */
const wide = matchMedia('(min-width: 64rem)');

/** Shows in the outline where the reader is, and makes it a menu on a small screen. */
export function attachOutline(): void {
  const outline = document.querySelector<HTMLElement>('nav.outline');
  const details = outline?.querySelector('details');
  if (!outline || !details) return;
  attachMenu(outline, details);
  attachPresentItem(outline);
}

/** Always open in the column; on a small screen it opens on the way back to it and closes after a choice. */
function attachMenu(outline: HTMLElement, details: HTMLDetailsElement): void {
  const adapt = (): void => {
    details.open = wide.matches;
  };
  adapt();
  wide.addEventListener('change', adapt);
  document.addEventListener('click', ({ target }) => {
    if (wide.matches || !(target instanceof Element)) return;
    if (target.closest('.to-outline')) details.open = true;
    else if (outline.contains(target) && target.closest('a')) details.open = false;
  });
}

function attachPresentItem(outline: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  let present: HTMLAnchorElement | undefined;
  const update = (): void => {
    const next = links.get(findPresent([...links.keys()]) ?? outline);
    if (next === present) return;
    present?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    if (wide.matches) keepInView(outline, next);
    present = next;
  };
  // The zone is all that lies above the reading line, so that no jump, however far, passes a heading unseen.
  const observer = new IntersectionObserver(update, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of links.keys()) observer.observe(heading);
  // The footer tells that the page has ended.
  const footer = document.querySelector('.site-footer');
  if (footer) new IntersectionObserver(update).observe(footer);
  addEventListener('hashchange', update);
}

/** The heading that was asked for while it stands where the jump has left it, else the last above the reading line. */
function findPresent(headings: readonly Element[]): Element | undefined {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked && headings.includes(asked) && isLanded(asked)) return asked;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= innerHeight * 0.34);
}

/** A jump leads right below the site's header; at the end of the page no further than the page goes. */
function isLanded(heading: Element): boolean {
  const { top } = heading.getBoundingClientRect();
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
  return top >= 0 && top < (isAtEnd ? innerHeight : 100);
}

/** Scrolls the outline's own box, never the page. Above the first heading there is no item to show. */
function keepInView(outline: HTMLElement, link: HTMLElement | undefined): void {
  const box = outline.getBoundingClientRect();
  const item = link?.getBoundingClientRect();
  if (!item) {
    outline.scrollTop = 0;
    return;
  }
  const margin = 48;
  if (item.top < box.top + margin || item.bottom > box.bottom - margin) {
    outline.scrollTop += item.top - box.top - box.height / 3;
  }
}
