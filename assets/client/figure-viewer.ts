import { loadPart } from './load-part.ts';
import { isPlainClick } from './plain-click.ts';

/**
 * Opens a figure in the viewer, which is loaded with the first one. Any other click, and a viewer that does not
 * load, leads to the picture itself.
 */
export function attachFigureViewer(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    loadPart(import('./viewer/open-viewer.ts')).then(
      (viewer) => viewer.openViewer(link),
      () => location.assign(link.href),
    );
  });
}
