import type { AugmentedEvent, default as PhotoSwipe } from 'photoswipe';
import { sizeOf } from './slide.ts';

type Content = AugmentedEvent<'contentLoadImage'>['content'];

/**
 * Hosts learn no more from the viewer than from the page: not where the reader is. A picture that had not loaded
 * when the viewer opened takes its true shape as soon as it arrives.
 */
export function attachPictures(viewer: PhotoSwipe): void {
  viewer.on('contentLoadImage', ({ content }) => {
    const picture = content.element;
    if (!(picture instanceof HTMLImageElement)) return;
    picture.referrerPolicy = 'no-referrer';
    picture.addEventListener('load', () => correctSize(viewer, content, picture));
  });
}

function correctSize(viewer: PhotoSwipe, content: Content, picture: HTMLImageElement): void {
  const size = sizeOf(picture);
  if (size.width === 0 || (size.width === content.width && size.height === content.height)) return;
  Object.assign(content, size);
  Object.assign(content.data, size);
  if (content.slide) viewer.refreshSlideContent(content.index);
}

/** Drawings of the page are shown as they are, in its colours, and zoom like pictures. */
export function attachDrawings(viewer: PhotoSwipe): void {
  viewer.on('contentLoad', (event) => {
    const { content } = event;
    const drawing: unknown = content.data.drawing;
    if (!(drawing instanceof SVGSVGElement)) return;
    event.preventDefault();
    const frame = document.createElement('div');
    frame.className = 'pswp__img viewer-drawing diagram';
    const copy = copyAtStage(drawing);
    for (const name of ['id', 'width', 'height', 'style']) copy.removeAttribute(name);
    frame.append(copy);
    content.element = frame;
    content.state = 'loaded';
  });
  viewer.addFilter('isContentZoomable', (isZoomable, content) => isZoomable || content.type === 'drawing');
}

/** A drawing as the page shows it: at the stage that its reader chose there. */
function copyAtStage(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const stage = drawing.closest('.diagram')?.querySelector('select')?.selectedIndex ?? 0;
  if (stage === 0) return copy;
  for (const box of copy.querySelectorAll('.partly')) {
    const kind = box.classList.contains(`s${stage}`) ? 'trained' : 'frozen';
    box.setAttribute('class', `node ${kind}`);
  }
  return copy;
}
