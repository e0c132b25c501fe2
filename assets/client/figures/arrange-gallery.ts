import { arrangeRows } from './arrange-rows.ts';
import { readShape } from './picture-shape.ts';

/** Heights in pixels. */
const wanted = 260;
const tallest = 460;

/** A plate narrower or wider than this has no room for a caption, or none for a picture. */
const narrowest = 0.6;
const widest = 4;

/** The assumed shape of a picture that never loaded. */
const missingRatio = 1.6;

const resizes = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) fitRows(target);
});

/** Lays out the figures of a gallery in rows by the proportions of their pictures, and again whenever its width changes. */
export function arrangeGallery(gallery: HTMLElement): void {
  gallery.classList.add('is-arranged');
  fitRows(gallery);
  resizes.observe(gallery);
}

function fitRows(gallery: HTMLElement): void {
  const figures = [...gallery.querySelectorAll<HTMLElement>('.figure')];
  const shapes = figures.map((figure) => readShape(figure));
  const ratios = shapes.map((shape) => Math.min(widest, Math.max(narrowest, shape?.ratio ?? missingRatio)));
  const { width } = gallery.getBoundingClientRect();
  const frame = readFrame(figures[0]?.querySelector('.figure-frame'));
  const gap = Number.parseFloat(getComputedStyle(gallery).columnGap) || 0;
  // On a phone a row is lower, so that two squares still fit side by side.
  const rows = arrangeRows(ratios, { width, gap, frame, height: Math.min(wanted, width * 0.5) });
  let next = 0;
  for (const { ratios: present, height } of rows) {
    const heights = shapes.slice(next, next + present.length).map((shape) => shape?.height ?? 0);
    // No picture is enlarged, and none fills the screen.
    const limit = Math.min(tallest, Math.max(140, ...heights));
    for (const ratio of present) {
      const style = figures[next++]?.style;
      style?.setProperty('--ratio', String(ratio));
      style?.setProperty('--width', `${Math.floor(Math.min(height, limit) * ratio + frame)}px`);
    }
  }
}

/** Padding and border of a plate, left and right. */
function readFrame(frame: Element | null | undefined): number {
  if (!frame) return 0;
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(frame);
  return [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth]
    .map((size) => Number.parseFloat(size) || 0)
    .reduce((sum, size) => sum + size, 0);
}
