import PhotoSwipe, { type PhotoSwipeOptions } from 'photoswipe';
import { words } from '../words.ts';
import { attachAddress, listFigures, placeOf } from './address.ts';
import { fillBar } from './bar.ts';
import { attachMissingNote, fillCaption } from './caption.ts';
import { attachDrawings, attachPictures } from './content.ts';
import { attachHeldFigures } from './held.ts';
import { attachKeys } from './keys.ts';
import { readSlide } from './slide.ts';
import { attachDoubleClick } from './zoom.ts';

/** Zooming past the screen is what the viewer is for: architecture drawings have small print. */
const furthestZoom = 8;

/** Pixels that the row of buttons takes from the screen. */
const barHeight = 60;

/**
 * Opens the viewer at a figure; next and previous lead through all figures of the page. It is a modal dialog: the
 * browser keeps the focus in it and everything else out of reach. On closing, the focus returns to the figure.
 */
export function openViewer(figure: HTMLElement): void {
  if (document.querySelector('dialog.viewer')) return;
  const figures = listFigures();
  const index = placeOf(figure, figures);
  const dialog = document.createElement('dialog');
  dialog.className = 'viewer';
  dialog.setAttribute('aria-label', words.viewer.name);
  document.body.append(dialog);
  const viewer = new PhotoSwipe({
    ...options(dialog),
    dataSource: figures.map(readSlide),
    index,
    appendToEl: dialog,
  });
  attachHeldFigures(viewer, figures);
  attachPictures(viewer);
  attachDrawings(viewer);
  attachMissingNote(viewer);
  attachKeys(viewer);
  attachDoubleClick(viewer);
  viewer.on('uiRegister', () => registerParts(viewer));
  viewer.on('firstUpdate', () => describeParts(viewer));
  viewer.on('destroy', () => {
    dialog.remove();
    focusOn(figures[index] ?? figure);
  });
  // The system's own way back, as on Android, closes the dialog without a key.
  dialog.addEventListener('close', () => viewer.close());
  dialog.showModal();
  viewer.init();
  // Only now is it known how much room the first caption needs.
  viewer.updateSize(true);
  if (!isStill()) viewer.options.showHideAnimationType = 'fade';
  attachAddress(viewer, figures);
  viewer.element?.focus();
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function options(dialog: HTMLElement): PhotoSwipeOptions {
  const duration = isStill() ? 0 : 200;
  return {
    bgOpacity: 1,
    // The style sheet fades it in, so that keys work from the first moment.
    showHideAnimationType: 'none',
    hideAnimationDuration: duration,
    zoomAnimationDuration: duration,
    maxZoomLevel: ({ fit }) => Math.max(fit * furthestZoom, 4),
    secondaryZoomLevel: ({ fit }) => Math.max(fit * 2.5, 1),
    wheelToZoom: true,
    paddingFn: ({ x }) => {
      const side = x > 700 ? 24 : 8;
      const foot = dialog.querySelector<HTMLElement>('.viewer-foot')?.offsetHeight ?? 0;
      return { top: barHeight, bottom: foot + side, left: side, right: side };
    },
    imageClickAction: 'zoom',
    doubleTapAction: 'zoom',
    trapFocus: false,
    returnFocus: false,
  };
}

/** Everything around the picture is ours. */
function registerParts(viewer: PhotoSwipe): void {
  if (!viewer.ui) return;
  viewer.ui.uiElementsData = [];
  viewer.ui.registerElement({
    name: 'bar',
    className: 'viewer-bar',
    appendTo: 'root',
    onInit: (bar) => fillBar(viewer, bar),
  });
  viewer.ui.registerElement({
    name: 'foot',
    className: 'viewer-foot',
    appendTo: 'root',
    onInit: (foot) => fillCaption(viewer, foot),
  });
}

/** The dialog around it has role and name; each figure says itself what it is. */
function describeParts(viewer: PhotoSwipe): void {
  viewer.element?.removeAttribute('role');
  for (const part of [viewer.scrollWrap, ...(viewer.container?.children ?? [])]) {
    part?.removeAttribute('aria-roledescription');
  }
}

function focusOn(figure: HTMLElement): void {
  const target = figure.matches('a') ? figure : figure.querySelector<HTMLElement>('.diagram-open');
  target?.focus({ preventScroll: true });
}
