import type PhotoSwipe from 'photoswipe';
import type { SlideData } from 'photoswipe';
import { words } from '../words.ts';

/** Shows under each picture what it is and where it comes from, and says so in place of one that never comes. */
export function addCaption(viewer: PhotoSwipe): void {
  viewer.on('uiRegister', () => {
    viewer.ui?.registerElement({
      name: 'caption',
      className: 'viewer-caption',
      appendTo: 'root',
      onInit: (element) => {
        element.setAttribute('aria-live', 'polite');
        viewer.on('change', () => {
          if (viewer.currSlide) element.replaceChildren(...describe(viewer.currSlide.data));
        });
      },
    });
  });
  viewer.addFilter('contentErrorElement', (element, { data }) => {
    element.className = 'viewer-missing';
    element.replaceChildren(makeText(words.viewer.missing(data.alt || undefined)), makeLink(data));
    return element;
  });
}

function describe(slide: SlideData): Node[] {
  const caption = document.createElement('span');
  if (slide.caption instanceof Element) caption.append(...slide.caption.cloneNode(true).childNodes);
  else caption.append(slide.alt ?? '');
  return [caption, makeLink(slide)];
}

function makeText(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function makeLink(slide: SlideData): HTMLElement {
  const link = document.createElement('a');
  link.href = String(slide.original);
  link.rel = 'noreferrer';
  link.textContent = words.viewer.original;
  return link;
}
