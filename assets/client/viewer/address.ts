import type PhotoSwipe from 'photoswipe';

/** What the viewer can show, in the order of the page; not what a filter has hidden. */
export function listFigures(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      ':is(:is(a, .held)[data-figure], figure.diagram:has(svg)):not([hidden] *)',
    ),
  ];
}

/** The figure that a hash names. */
export function findFigure(hash: string): HTMLElement | undefined {
  return hash ? listFigures().find((figure) => hashOf(figure) === hash) : undefined;
}

/** The position of a figure among others, even when its picture has replaced its placeholder. */
export function placeOf(figure: HTMLElement, figures: readonly HTMLElement[]): number {
  const place = figures.indexOf(figure);
  return place < 0
    ? Math.max(
        0,
        figures.findIndex((other) => hashOf(other) === location.hash),
      )
    : place;
}

/** Whether the current entry of the browser's history is one that the viewer made. */
export function isViewerEntry(): boolean {
  return Boolean(history.state?.isViewer);
}

/**
 * Gives the open figure an address. Opening adds one entry to the history, stepping adds none; Back closes, and closing
 * goes back. A page that was entered by a figure's address has nothing to go back to, so that its address is only
 * made that of the page.
 */
export function attachAddress(viewer: PhotoSwipe, figures: readonly HTMLElement[]): void {
  const update = (write: 'pushState' | 'replaceState'): void => {
    const hash = hashOf(figures[viewer.currIndex]) ?? '';
    if (hash !== location.hash || !hash) history[write](stateFor(write), '', hash || pageAddress());
  };
  let isPopped = false;
  let isOpen = true;
  const onPop = (): void => {
    isPopped = true;
    isOpen = false;
    viewer.close();
  };
  update('pushState');
  addEventListener('popstate', onPop);
  // The viewer may still report a change while it closes; the address is the page's again by then.
  viewer.on('change', () => {
    if (isOpen) update('replaceState');
  });
  viewer.on('close', () => {
    isOpen = false;
    removeEventListener('popstate', onPop);
    if (isPopped) return;
    if (isViewerEntry()) history.back();
    else history.replaceState(null, '', pageAddress());
  });
}

function stateFor(write: 'pushState' | 'replaceState'): unknown {
  return write === 'pushState' ? { isViewer: true } : history.state;
}

function pageAddress(): string {
  return location.pathname + location.search;
}

/** `#figure-llava-1` as the browser writes it; the id is the link's own or its figure's. */
function hashOf(figure: HTMLElement | undefined): string | undefined {
  const id = figure?.id || figure?.closest('figure')?.id;
  return id ? new URL(`#${id}`, location.href).hash : undefined;
}
