import { loadPart } from './load-part.ts';
import { loadStyle } from './load-style.ts';
import { isPlainClick } from './plain-click.ts';
import { findFigure, isViewerEntry } from './viewer/address.ts';

/*
 * What a page needs for the viewer: `figure.figure` (or any other element) around `a.figure-frame[data-figure]` whose
 * `href` is the picture. `data-original` is the address that the author wrote, where it is another one; the id of
 * figure or link is the figure's address; `.figure-caption` and `.figure-credit` in the figure are shown with it. Drawings
 * are `figure.diagram` with an `svg`. The viewer steps through all of them in the order of the page.
 */

/** Opens figures in the viewer, which is loaded once a reader is about to open one. */
export function attachFigureViewer(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    const isMissing = link.closest('.is-missing') !== null;
    if (isMissing) location.assign(link.dataset.original ?? link.href);
    else open(link, link.href);
  });
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, onIntent, { passive: true });
  const diagrams = document.querySelectorAll<HTMLElement>('figure.diagram');
  if (diagrams.length > 0) {
    void loadPart(import('./viewer/diagram-buttons.ts')).then((part) =>
      part.addDiagramButtons(diagrams, open),
    );
  }
  openByAddress(true);
  addEventListener('popstate', () => openByAddress(isViewerEntry()));
}

/** A shared address opens its figure, and so does Forward; a jump within the page only jumps. */
function openByAddress(isWanted: boolean): void {
  const figure = isWanted && !document.querySelector('dialog.viewer') && findFigure(location.hash);
  if (figure) open(figure);
}

/** A viewer that does not load leads to the picture itself. */
function open(figure: HTMLElement, otherwise?: string): void {
  load().then(
    (viewer) => viewer.openViewer(figure),
    () => otherwise && location.assign(otherwise),
  );
}

async function load(): Promise<typeof import('./viewer/open-viewer.ts')> {
  const [viewer] = await Promise.all([loadPart(import('./viewer/open-viewer.ts')), loadStyle('viewer')]);
  return viewer;
}

function onIntent({ target }: Event): void {
  if (!(target instanceof Element) || !target.closest('a[data-figure], .diagram-open')) return;
  for (const type of ['pointerover', 'focusin']) document.removeEventListener(type, onIntent);
  load().catch(() => undefined);
}
