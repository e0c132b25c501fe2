import PhotoSwipe, { type AugmentedEvent } from 'photoswipe';
import { words } from '../words.ts';
import { addCaption } from './caption.ts';
import { readSlide } from './slide.ts';

type Content = AugmentedEvent<'contentLoadImage'>['content'];

/** Zooming past the screen is what the viewer is for: architecture drawings have small print. */
const furthestZoom = 8;

/**
 * Opens the viewer at a figure; next and previous lead through all figures of the page. On closing, the
 * focus returns to the link it was opened with.
 */
export function openViewer(link: HTMLAnchorElement): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-figure]')];
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = isStill ? 0 : 200;
  const viewer = new PhotoSwipe({
    dataSource: links.map(readSlide),
    index: links.indexOf(link),
    bgOpacity: 1,
    showHideAnimationType: isStill ? 'none' : 'fade',
    showAnimationDuration: duration,
    hideAnimationDuration: duration,
    zoomAnimationDuration: duration,
    maxZoomLevel: (zoom) => Math.max(zoom.fit * furthestZoom, 4),
    secondaryZoomLevel: (zoom) => Math.max(zoom.fit * 2, 1),
    paddingFn: ({ x }) =>
      x > 700 ? { top: 56, bottom: 64, left: 72, right: 72 } : { top: 56, bottom: 96, left: 8, right: 8 },
    closeTitle: words.viewer.close,
    zoomTitle: words.viewer.zoom,
    arrowPrevTitle: words.viewer.previous,
    arrowNextTitle: words.viewer.next,
    returnFocus: false,
    preloaderDelay: 400,
  });
  watchLoading(viewer);
  addCaption(viewer);
  viewer.on('destroy', () => link.focus({ preventScroll: true }));
  viewer.on('beforeOpen', () => viewer.element?.setAttribute('aria-label', words.viewer.name));
  viewer.init();
}

/**
 * Hosts learn no more from the viewer than from the page: not where the reader is. A picture that had not come
 * when the viewer opened takes its true shape as soon as it is here.
 */
function watchLoading(viewer: PhotoSwipe): void {
  viewer.on('contentLoadImage', ({ content }) => {
    const picture = content.element;
    if (!(picture instanceof HTMLImageElement)) return;
    picture.referrerPolicy = 'no-referrer';
    picture.addEventListener('load', () => correctSize(viewer, content, picture));
  });
}

function correctSize(viewer: PhotoSwipe, content: Content, picture: HTMLImageElement): void {
  const { naturalWidth: width, naturalHeight: height } = picture;
  if (width === 0 || (width === content.width && height === content.height)) return;
  Object.assign(content, { width, height });
  Object.assign(content.data, { width, height });
  if (content.slide) viewer.refreshSlideContent(content.index);
}
