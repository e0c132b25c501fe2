import { buildElement } from '../../search/build-element.ts';
import { drawItem } from './draw-item.ts';
import type { Slide } from './slide.ts';

/** What the page says about its slides, in its language: `data-part="{number} of {of}"`. */
type SlideWords = Readonly<Record<'part' | 'place' | 'placeOf' | 'notes', string>>;

/**
 * Puts slides on the page after the one with the title, which is there.
 *
 * @param deck the element that holds them, with what it says about them
 * @param place address of the lecture
 */
export function drawSlides(deck: HTMLElement, [first, ...slides]: readonly Slide[], place: string): void {
  const { part = '', place: label = '', placeOf = '', notes = '' } = deck.dataset;
  const words = { part, place: label, placeOf, notes };
  const title = deck.querySelector('.slide-title');
  if (first && title) {
    title.prepend(...first.anchors.map(drawAnchor));
    title.querySelector('.slide-place')?.before(...drawNotes(first, words));
  }
  deck.append(
    ...groupByChapter(slides).map((chapter) =>
      buildElement(
        'section',
        { class: 'slide-stack' },
        ...chapter.map((slide) => drawSlide(slide, words, place)),
      ),
    ),
  );
}

/** Slides by the chapter that they belong to, which the overview shows as columns. */
function groupByChapter(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const chapters: Slide[][] = [];
  for (const slide of slides) {
    if (slide.kind === 'chapter' || chapters.length === 0) chapters.push([]);
    chapters.at(-1)?.push(slide);
  }
  return chapters;
}

/** A slide: what is shown, the way to its place in the lecture, and what is said with it. */
function drawSlide(slide: Slide, words: SlideWords, place: string): Element {
  const { id, kind, anchors, section, above, part, name, title, items } = slide;
  const href = section ? `${place}#${section}` : place;
  const link = buildElement(
    'a',
    { href, 'aria-label': words.placeOf.replace('{name}', () => name) },
    words.place,
  );
  const said = words.part.replace('{number}', String(part?.number)).replace('{of}', String(part?.of));
  return buildElement(
    'section',
    { class: `slide slide-${kind}`, id },
    ...anchors.map(drawAnchor),
    buildElement(
      'div',
      { class: 'slide-head' },
      ...(above.length > 0 ? [buildElement('p', { class: 'slide-above' }, above.join(' › '))] : []),
      buildElement('h2', {}, ...(title ? copyContent(title) : [name])),
      ...(part ? [buildElement('p', { class: 'slide-part' }, said)] : []),
    ),
    buildElement('div', { class: 'slide-body' }, ...items.flatMap(drawItem)),
    ...drawNotes(slide, words),
    buildElement('p', { class: 'slide-place' }, link),
  );
}

/** Several slides of a section have one title. */
function copyContent(title: Element): Node[] {
  return [...(title.cloneNode(true) as Element).childNodes];
}

function drawAnchor(id: string): Element {
  return buildElement('span', { class: 'anchor', id });
}

/** What is said with a slide, for readers who were not there and for the speaker. */
function drawNotes({ notes }: Slide, words: SlideWords): Element[] {
  if (notes.length === 0) return [];
  const summary = buildElement('summary', {}, words.notes);
  const parts = notes.map((note) => buildElement('div', { class: 'prose' }, note));
  return [buildElement('details', { class: 'slide-notes' }, summary, ...parts)];
}
