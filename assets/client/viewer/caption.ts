import type PhotoSwipe from 'photoswipe';
import type { SlideData } from 'photoswipe';
import { words } from '../words.ts';

/** Says under each picture what it is and where it comes from, aloud as well. */
export function fillCaption(viewer: PhotoSwipe, element: HTMLElement): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const caption = document.createElement('div');
  caption.className = 'viewer-caption';
  element.append(status, caption);
  viewer.on('change', () => {
    const slide = viewer.currSlide?.data;
    if (!slide) return;
    const height = element.offsetHeight;
    caption.replaceChildren(...describe(slide));
    // A picture is above its words, however many there are.
    if (element.offsetHeight !== height) viewer.updateSize(true);
    status.textContent = words.viewer.status(viewer.currIndex + 1, viewer.getNumItems(), slide.alt ?? '');
  });
}

/** Says so in place of a picture that never loads. */
export function attachMissingNote(viewer: PhotoSwipe): void {
  viewer.addFilter('contentErrorElement', (element) => {
    element.className = 'viewer-missing';
    element.textContent = words.viewer.missing;
    return element;
  });
}

function describe(slide: SlideData): Node[] {
  const caption = makeSpan(slide.alt ?? '');
  // The keys of a drawing get their colours from what surrounds them.
  caption.className = slide.type === 'drawing' ? 'viewer-text diagram diagram-legend' : 'viewer-text';
  if (slide.caption instanceof Element) caption.replaceChildren(...copyOf(slide.caption));
  return [...nameSection(slide), caption, ...describeSource(slide)];
}

/** A drawing has no caption; it depicts the section that it is in. */
function nameSection({ section }: SlideData): Node[] {
  if (typeof section !== 'string') return [];
  const name = makeSpan(section);
  name.className = 'viewer-section';
  return [name];
}

/** Paper, repository or host, and the picture at the address that the author wrote. */
function describeSource({ credit, original }: SlideData): Node[] {
  if (typeof original !== 'string') return [];
  const source = makeSpan('');
  source.className = 'viewer-source';
  const link = Object.assign(document.createElement('a'), {
    href: original,
    rel: 'noreferrer',
    textContent: words.viewer.original,
  });
  if (credit instanceof Element) source.append(copyCredit(credit, original), ' ');
  source.append(link);
  return [source];
}

/** A link to the paper is worth keeping; one to the original is beside it. */
function copyCredit(credit: Element, original: string): Node {
  const isOther = credit instanceof HTMLAnchorElement && credit.href !== original;
  return isOther ? credit.cloneNode(true) : makeSpan(credit.textContent ?? '');
}

function copyOf(element: Element): ChildNode[] {
  return [...element.cloneNode(true).childNodes];
}

function makeSpan(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
