import { buildElement } from '../../search/build-element.ts';
import { wordsOf } from './read-lecture.ts';
import type { SlideItem } from './slide.ts';
import { countPictures } from './weigh.ts';

/** One thing that a slide shows, by its kind. */
export function drawItem(item: SlideItem): readonly Element[] {
  switch (item.kind) {
    case 'lead':
      return [buildElement('p', { class: 'slide-lead' }, item.text)];
    case 'heading':
      return [buildElement('h3', { id: item.id }, ...item.element.childNodes)];
    case 'text':
      return [buildElement('div', { class: `prose${picturesClass(item.element)}` }, item.element)];
    case 'drawing':
      return [buildElement('div', { class: 'prose slide-drawing' }, item.element)];
    case 'names':
      return [buildElement('ul', { class: 'slide-names' }, ...item.names.map(drawName))];
    case 'links':
      return [buildElement('ul', { class: 'slide-links' }, ...item.links.map(drawLink))];
    case 'facts': {
      const list = item.facts.length > 0 ? [buildElement('dl', {}, ...item.facts)] : [];
      return [buildElement('div', { class: 'fact-sheet' }, ...list, ...item.below)];
    }
    case 'figures': {
      const isOne = item.figures.length === 1;
      return isOne ? item.figures : [buildElement('div', { class: 'gallery' }, ...item.figures)];
    }
    default:
      return [item.element];
  }
}

/** How tall the pictures of a text may be goes by their number. */
function picturesClass(element: Element): string {
  const count = Math.min(countPictures(element), 4);
  return count > 0 ? ` has-pictures-${count}` : '';
}

function drawName({ id, name }: { readonly id: string; readonly name: string }): Element {
  return buildElement('li', {}, buildElement('a', { href: `#${id}` }, name));
}

/** A labelled link in a line: a card would take the room of a figure. */
function drawLink(card: Element): Element {
  const link = card.querySelector('.card-title, .entry-project') ?? card;
  const note = card.querySelector('.card-note');
  const href = link.getAttribute('href');
  const title = wordsOf(link);
  return buildElement(
    'li',
    { class: /\brole-\S+/.exec(`role-${/\bcard-(\S+)/.exec(card.className)?.[1]}`)?.[0] ?? '' },
    buildElement('span', { class: 'slide-role' }, labelOf(card, title)),
    href ? buildElement('a', { href }, title) : title,
    ...(note ? [buildElement('span', { class: 'slide-link-note' }, ...note.childNodes)] : []),
  );
}

/** What the author calls a link. The name of a project page is `Project page: heron.github.io`. */
function labelOf(card: Element, title: string): string {
  const label = card.querySelector('.card-label');
  if (label) return wordsOf(label);
  const name = card.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
  return name.replace(title, '').replace(/\s*[:：]\s*$/, '');
}
