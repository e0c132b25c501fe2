import type PhotoSwipe from 'photoswipe';

/** How much larger one press of a button or a key makes a picture. */
const step = 1.5;

/** Part of the screen that one press of an arrow moves a picture by. */
const stride = 0.2;

/** Milliseconds between the clicks of a double click. */
const doubleClick = 400;

/** `fit` is the whole picture. */
export type Zoom = 'in' | 'out' | 'fit';

/** Zooms around the middle of the screen. */
export function zoom(viewer: PhotoSwipe, to: Zoom): void {
  const slide = viewer.currSlide;
  if (!slide) return;
  const levels = {
    in: slide.currZoomLevel * step,
    out: slide.currZoomLevel / step,
    fit: slide.zoomLevels.initial,
  };
  slide.zoomTo(levels[to], undefined, viewer.options.zoomAnimationDuration);
}

/** Whether there is more of the picture than the screen shows. */
export function isZoomed({ currSlide }: PhotoSwipe): boolean {
  return currSlide !== undefined && currSlide.currZoomLevel > currSlide.zoomLevels.initial * 1.001;
}

/**
 * Moves the screen over a picture that is larger.
 *
 * @param x,y direction: -1, 0 or 1
 * @returns whether there was anything left to see in that direction
 */
export function pan(viewer: PhotoSwipe, x: number, y: number): boolean {
  const slide = viewer.currSlide;
  if (!slide) return false;
  const before = { ...slide.pan };
  const { x: width, y: height } = viewer.viewportSize;
  slide.panTo(before.x - x * width * stride, before.y - y * height * stride);
  return Math.round(before.x - slide.pan.x) !== 0 || Math.round(before.y - slide.pan.y) !== 0;
}

/** A click zooms, and so does a double click, whose second click would undo what the first has done. */
export function attachDoubleClick(viewer: PhotoSwipe): void {
  let last = -doubleClick;
  viewer.on('imageClickAction', (event) => {
    const { timeStamp } = event.originalEvent;
    if (timeStamp - last < doubleClick) event.preventDefault();
    else last = timeStamp;
  });
}
