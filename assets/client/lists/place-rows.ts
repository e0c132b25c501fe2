import { addTo } from '../../../src/collections/add-to.ts';
import type { ListRow } from './list-row.ts';

/** At most this many rows are shown at once; the reader asks for the rest. */
export const rowsAtOnce = 500;

/**
 * Shows rows in their order and hides all others. In the order of the page each row is in its own list; in
 * any other order, rows of several lists are in one, `loose`.
 *
 * @param shown how many of the rows found
 */
export function placeRows(
  all: readonly ListRow[],
  found: readonly ListRow[],
  { shown, loose }: { readonly shown: number; readonly loose: HTMLElement | undefined },
): void {
  const visible = new Set(found.slice(0, shown));
  for (const row of all) row.element.hidden = !visible.has(row);
  const lists = new Map<HTMLElement, HTMLElement[]>();
  for (const { element, home } of found) {
    const list = loose ?? home;
    addTo(lists, list, element);
  }
  const { activeElement } = document;
  for (const [list, elements] of lists) arrange(list, elements);
  // A row that is moved loses the focus.
  if (activeElement instanceof HTMLElement && activeElement !== document.activeElement)
    activeElement.focus({ preventScroll: true });
  for (const { home } of all) {
    const group = home.closest<HTMLElement>('.paper-year');
    if (group) group.hidden = true;
  }
  if (loose) return;
  for (const { home } of visible) {
    const group = home.closest<HTMLElement>('.paper-year');
    if (group) group.hidden = false;
  }
}

/** Moves rows only if their order differs. */
function arrange(list: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  const standing = [...list.children].filter((child) => wanted.has(child));
  const isArranged = elements.every((element, place) => element === standing[place]);
  if (!isArranged) list.append(...elements);
}
