import { loadPart } from './load-part.ts';

/** Loads what filters and sorts a list, or filters a wall of figures, on pages that have one. */
export function attachLists(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-list]');
  if (form) void loadPart(import('./lists.ts')).then((part) => part.startList(form));
  const wall = document.querySelector<HTMLElement>('.wall-filter');
  if (wall) void import('./wall-filter.ts').then((part) => part.attachWallFilter(wall));
}
