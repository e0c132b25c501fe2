import type PhotoSwipe from 'photoswipe';
import { words } from '../words.ts';
import { nextGround, readGround, writeGround } from './ground.ts';
import { isZoomed, zoom } from './zoom.ts';

/** Shapes of the buttons, in a square of 24. */
const icons = {
  zoomOut: '<path d="M5 12h14"/>',
  zoomIn: '<path d="M5 12h14M12 5v14"/>',
  ground:
    '<path d="M4 4h16v16H4z"/><path class="viewer-ground-tone" d="M7 7h10v10H7z"/><path class="viewer-ground-checks" d="M7 7h5v5H7zM12 12h5v5h-5z"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  previous: '<path d="M14.5 5l-7 7 7 7"/>',
  next: '<path d="M9.5 5l7 7-7 7"/>',
} as const;

/** The row on top: which figure of how many, and what can be done with it. */
export function fillBar(viewer: PhotoSwipe, bar: HTMLElement): void {
  const count = document.createElement('span');
  count.className = 'viewer-count';
  const previous = makeButton('previous', words.viewer.previous, () => viewer.prev());
  const next = makeButton('next', words.viewer.next, () => viewer.next());
  const out = makeButton('zoomOut', words.viewer.zoomOut, () => zoom(viewer, 'out'));
  const into = makeButton('zoomIn', words.viewer.zoomIn, () => zoom(viewer, 'in'));
  const close = makeButton('close', words.viewer.close, () => viewer.close());
  const ground = makeGroundButton(viewer);
  bar.append(previous, count, next, out, into, ground, close);
  if (viewer.getNumItems() < 2) for (const part of [previous, count, next]) part.hidden = true;
  const update = (): void => {
    count.textContent = words.viewer.count(viewer.currIndex + 1, viewer.getNumItems());
    const slide = viewer.currSlide;
    const isZoomable = slide?.isZoomable() ?? false;
    setDisabled(out, !isZoomable || !isZoomed(viewer));
    setDisabled(into, !isZoomable || (slide?.currZoomLevel ?? 0) >= (slide?.zoomLevels.max ?? 0));
    // A drawing has the colours of the page.
    setDisabled(ground, slide?.data.type === 'drawing');
    viewer.element?.classList.toggle('viewer-is-zoomed', isZoomed(viewer));
  };
  for (const event of ['change', 'zoomPanUpdate', 'loadComplete'] as const) viewer.on(event, update);
}

/** White, black or checkered, for all figures until the reader changes it again. */
function makeGroundButton(viewer: PhotoSwipe): HTMLElement {
  let ground = readGround();
  const button = makeButton('ground', '', () => {
    ground = nextGround(ground);
    writeGround(ground);
    show();
  });
  const show = (): void => {
    name(button, words.viewer.grounds[ground]);
    if (viewer.element) viewer.element.dataset.ground = ground;
  };
  show();
  return button;
}

function makeButton(icon: keyof typeof icons, text: string, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `viewer-button viewer-${icon.toLowerCase()}`;
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${icons[icon]}</svg>`;
  name(button, text);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') onPress();
  });
  return button;
}

function name(button: HTMLElement, text: string): void {
  button.title = text;
  button.setAttribute('aria-label', text);
}

/** A button that can do nothing now keeps the focus. */
function setDisabled(button: HTMLElement, isDisabled: boolean): void {
  button.setAttribute('aria-disabled', String(isDisabled));
}
