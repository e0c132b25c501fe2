import { loadDocument } from '../load-document.ts';
import { type ListRow, readRows } from './list-row.ts';

/**
 * All rows of a list that is cut into pages, in the order of the list. Those of other pages are brought into this one.
 *
 * @param own the rows that this page has
 * @param links to every page of the list; the one to this page is marked as such
 */
export async function loadRows(
  own: readonly ListRow[],
  links: readonly HTMLAnchorElement[],
): Promise<ListRow[]> {
  const pages = await Promise.all(
    links.map((link) => (link.ariaCurrent === 'page' ? undefined : loadDocument(link.href))),
  );
  return pages.flatMap((page) => (page ? readRows(page).map(moveHere) : own));
}

/** Papers of one year are in one list, on whichever page; all models are in one. */
function moveHere(row: ListRow): ListRow {
  const element = document.importNode(row.element, true);
  return { ...row, element, home: findHome(row.home) };
}

function findHome(foreign: HTMLElement): HTMLElement {
  const group = foreign.closest<HTMLElement>('.paper-year');
  if (!group) return document.querySelector<HTMLElement>('main tbody') ?? foreign;
  const id = group.querySelector('h2')?.id ?? '';
  const known = document.getElementById(id)?.closest<HTMLElement>('.paper-year');
  return known?.querySelector('ol') ?? addGroup(group);
}

/** Newest first, like the sections of this page; those without a year come last. */
function addGroup(foreign: HTMLElement): HTMLElement {
  const group = document.importNode(foreign, true);
  const list = group.querySelector('ol') ?? group;
  list.replaceChildren();
  const groups = [...document.querySelectorAll<HTMLElement>('.paper-year')];
  const next = groups.find((other) => rankOf(other) < rankOf(group));
  if (next) next.before(group);
  else groups.at(-1)?.after(group);
  return list;
}

function rankOf(group: HTMLElement): number {
  return Number(group.querySelector('h2')?.id.replace('year-', '')) || 0;
}
