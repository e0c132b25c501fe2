import type { SlideData } from 'photoswipe';
import { isVector } from '../figures/picture-shape.ts';

/** The assumed size of a picture until it has loaded. */
const unknownSize = { width: 1600, height: 900 };

/** Drawings have no size of their own: with this many pixels, their longer side fills any screen. */
const drawingSize = 2400;

/** Reads what the viewer shows from a figure of the page. */
export function readSlide(figure: HTMLElement): SlideData {
  const drawing = figure.querySelector<SVGSVGElement>('.diagram-scroll svg');
  return drawing ? readDrawing(figure, drawing) : readPicture(figure);
}

/** A picture that has loaded gives its size; one that is held back is in a template. */
function readPicture(figure: HTMLElement): SlideData {
  const link = figure.querySelector('template')?.content.querySelector('a') ?? figure;
  const picture = link.querySelector('img');
  const src = new URL(link.getAttribute('href') ?? '', location.href).href;
  const size = picture?.naturalWidth ? sizeOf(picture) : unknownSize;
  return {
    src,
    ...(picture?.naturalWidth && { msrc: picture.currentSrc }),
    ...size,
    alt: picture?.alt ?? '',
    original: link.dataset.original ?? src,
    caption: figure.parentElement?.querySelector('.figure-caption') ?? null,
    credit: figure.parentElement?.querySelector('.figure-credit') ?? null,
  };
}

function readDrawing(figure: HTMLElement, drawing: SVGSVGElement): SlideData {
  const { width, height } = drawing.viewBox.baseVal;
  return {
    type: 'drawing',
    drawing,
    ...enlarge(width, height),
    alt: drawing.getAttribute('aria-label') ?? '',
    section: figure.closest('.section')?.querySelector('h2, h3, h4, h5, h6')?.textContent,
    caption: figure.querySelector('.diagram-legend'),
  };
}

/** Size of a picture in the viewer; a vector picture is as sharp at any size. */
export function sizeOf(picture: HTMLImageElement): { width: number; height: number } {
  const { naturalWidth: width, naturalHeight: height } = picture;
  return isVector(picture) ? enlarge(width, height) : { width, height };
}

function enlarge(width: number, height: number): { width: number; height: number } {
  const factor = Math.max(1, drawingSize / Math.max(width, height, 1));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
