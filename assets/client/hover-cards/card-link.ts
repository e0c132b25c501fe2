import { findTarget } from '../decode-address.ts';

/** Lists of places, and a page's own name: there a card would be in the way. */
const quiet = 'nav, .hover-card, .entity-header';

/** The link that a pointer or the focus is on, if it is in the content of the page. */
export function findCardLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : undefined;
  return link && !link.closest(quiet) ? link : undefined;
}

/**
 * What the card of a link shows: the page of the model or paper it leads to, the one about the entry that it
 * leads to, or the section of a glossary or another text. Undefined for any other link.
 */
export function findCardAddress(link: HTMLAnchorElement): string | undefined {
  if (link.dataset.card) return link.dataset.card;
  // The `href` of a link in a drawing is not a string.
  const { protocol, host, pathname: path, hash } = new URL(link.getAttribute('href') ?? '', location.href);
  if (protocol !== location.protocol || host !== location.host) return undefined;
  const pathname = withoutFile(path);
  if (!pathname.startsWith(base())) return undefined;
  const below = pathname.slice(base().length);
  // Texts are the pages whose address is one word.
  if (hash && /^[^/]+\/$/.test(below)) return pathname + hash;
  if (pathname === withoutFile(location.pathname)) return hash ? pageOfEntry(hash) : undefined;
  return /^(?:models|papers)\/[^/]+\/$/.test(below) ? pathname : undefined;
}

/** Headings of entries lead to the page about them. */
function pageOfEntry(hash: string): string | undefined {
  const heading = findTarget(hash);
  return heading?.parentElement?.querySelector<HTMLAnchorElement>('.entry-page')?.pathname;
}

/** The address of a page, which names its file where it was opened from a folder. */
function withoutFile(path: string): string {
  return path.replace(/\/index\.html$/, '/');
}

function base(): string {
  return document.documentElement.dataset.base ?? '/';
}
