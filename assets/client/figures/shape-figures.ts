import { arrangeGallery } from './arrange-gallery.ts';
import { isShapeKnown, readShape } from './picture-shape.ts';

/*
 * Unless the page states the size of a picture, its plate starts with a fixed shape. It takes the picture's, or the small
 * one of a missing picture, if that moves nothing that is being read: right away further down, since
 * pictures load before they are reached; above, where the browser keeps the place; else as soon as the
 * reader has moved on.
 */

/** Whether the browser holds the text in its place when something above it changes its height. */
const keepsPlace = CSS.supports('overflow-anchor', 'auto');

const waiting = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) shapeWhenUnseen(target);
  },
  { rootMargin: '0px 0px -50% 0px' },
);

/** Gives each figure and gallery the shape of its pictures. */
export function shapeFigures(): void {
  for (const type of ['load', 'error']) document.addEventListener(type, onPicture, true);
  for (const unit of document.querySelectorAll<HTMLElement>('.gallery, .figure')) shapeWhenSettled(unit);
}

function onPicture({ target }: Event): void {
  const unit = target instanceof HTMLImageElement && target.closest<HTMLElement>('.gallery, .figure');
  if (unit) shapeWhenSettled(unit.closest<HTMLElement>('.gallery') ?? unit);
}

function shapeWhenSettled(unit: HTMLElement): void {
  if (isSettled(unit)) shapeWhenUnseen(unit);
}

/** Gives a figure and its gallery their shape at once: the reader has asked for the picture, and waits for it. */
export function shapeNow(picture: Element): void {
  const unit = picture.closest<HTMLElement>('.gallery') ?? picture.closest<HTMLElement>('.figure');
  if (!unit || !isSettled(unit)) return;
  waiting.unobserve(unit);
  shape(unit);
}

/**
 * Figures of a gallery wait for each other, except for those that load on request; on a wall of figures all plates
 * have one shape.
 */
function isSettled(unit: HTMLElement): boolean {
  if (unit.matches(':is(.gallery, .figure-wall) .figure')) return false;
  const figures = figuresOf(unit).filter(isAskedFor);
  return (
    figures.length > 0 &&
    figures.every((figure) => figure.matches('.is-loaded, .is-missing') || isShapeKnown(figure))
  );
}

function shapeWhenUnseen(unit: HTMLElement): void {
  const { top, bottom } = unit.getBoundingClientRect();
  if (top >= innerHeight / 2 || (bottom <= 0 && keepsPlace)) {
    waiting.unobserve(unit);
    shape(unit);
  } else waiting.observe(unit);
}

function shape(unit: HTMLElement): void {
  const figures = figuresOf(unit);
  const hasPicture = figures.some(
    (figure) => figure.matches('.is-loaded') || (isShapeKnown(figure) && !figure.matches('.is-missing')),
  );
  if (!hasPicture) for (const figure of figures.filter(isAskedFor)) figure.classList.add('is-compact');
  else if (unit.matches('.gallery')) arrangeGallery(unit);
  else shapeFigure(unit);
}

function shapeFigure(figure: HTMLElement): void {
  const shape = readShape(figure);
  // A shape that the page itself gives is final.
  if (!shape || /(?:^| )shape-/.test(figure.className)) return;
  figure.classList.add('is-shaped');
  figure.style.setProperty('--ratio', String(shape.ratio));
  figure.style.setProperty('--high', `${shape.height}px`);
}

function isAskedFor(figure: HTMLElement): boolean {
  return !figure.querySelector('.held');
}

function figuresOf(unit: HTMLElement): HTMLElement[] {
  return unit.matches('.figure') ? [unit] : [...unit.querySelectorAll<HTMLElement>('.figure')];
}
