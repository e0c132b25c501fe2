import { wordsOf } from './read-lecture.ts';
import type { SlideItem } from './slide.ts';

/** Lines of text that a slide has room for, below its title. */
export const roomOfSlide = 13;

/** Latin letters in a line of text across a slide; a Chinese character is as wide as two. */
const lettersInLine = 80;

/** What grows with the room it is given asks for this much of it. */
const growing = { figure: 7, picture: 6, figures: 10, drawing: 8, player: 9 } as const;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** Pictures and drawings. One that is held back is in a template. */
const pictures = 'img, svg, template';

/** How much of a slide something needs, in lines of text. */
export function weigh(item: SlideItem): number {
  switch (item.kind) {
    case 'figures':
      return item.figures.length > 2 ? growing.figures : growing.figure;
    case 'pictures':
      return growing.figures;
    case 'drawing':
      return growing.drawing;
    case 'question':
      return weighQuestion(item.element);
    case 'player':
      return growing.player;
    case 'links':
      return sum(item.links.map(weighLink));
    case 'facts':
      return sum(item.facts.map(weighFact));
    case 'names':
      return Math.ceil(item.names.length / 2) * 1.2;
    case 'heading':
      return 1.5;
    case 'lead':
      return linesOf(item.text, 60) * 1.3;
    case 'text':
    case 'other':
      return weighText(item.element);
  }
}

/** @param letters that fit in a line */
function linesOf(text: string, letters = lettersInLine): number {
  return Math.max(1, Math.ceil(widthOf(text) / letters));
}

function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

export function weighFact(fact: Element): number {
  const [label, text] = ['dt', 'dd'].map((name) => wordsIn(fact, name));
  return Math.max(linesOf(text ?? '', 62), linesOf(label ?? '', 24)) * 0.8 + 0.25;
}

export function weighLink(card: Element): number {
  return linesOf(`${wordsIn(card, '.card-title')} ${wordsIn(card, '.card-note')}`, 86) * 0.8 + 0.15;
}

function wordsIn(element: Element, selector: string): string {
  const found = element.querySelector(selector)?.cloneNode(true);
  if (!(found instanceof Element)) return '';
  // What only a screen reader hears takes no room.
  for (const unseen of found.querySelectorAll('.visually-hidden')) unseen.remove();
  return wordsOf(found);
}

function weighQuestion(question: Element): number {
  const asked = [...question.querySelectorAll(':scope > p:first-child, :scope > ol > li')];
  return sum(asked.map((each) => linesOf(wordsOf(each)) + 0.2)) + 2;
}

/** A list, or an item of one, with all that is below it. */
export function weighList(list: Element): number {
  const items = [...(list.matches(ofLists) ? [list] : []), ...list.querySelectorAll(ofLists)];
  return sum(items.map(weighItem)) + countPictures(list) * growing.picture;
}

const ofLists = 'li, dt, dd';

/** Without the items below it, which have lines of their own. */
function weighItem(item: Element): number {
  const below = [...item.querySelectorAll(ofLists)].filter(
    (other) => other.parentElement?.closest(ofLists) === item,
  );
  const width = widthOf(wordsOf(item)) - sum(below.map((other) => widthOf(wordsOf(other)) + 1));
  return Math.max(1, Math.ceil(width / lettersInLine)) + 0.2;
}

/** Pictures and drawings within a text. */
export function countPictures(element: Element): number {
  return element.querySelectorAll(pictures).length + (element.matches(pictures) ? 1 : 0);
}

export function weighRow(row: Element): number {
  const cells = [...row.querySelectorAll('th, td')].map(wordsOf);
  const letters = 100 / Math.max(1, cells.length);
  return Math.max(1, ...cells.map((cell) => linesOf(cell, letters))) * 0.8 + 0.35;
}

function weighText(element: Element): number {
  if (element.matches('details')) return linesOf(wordsIn(element, 'summary')) + 0.5;
  if (element.matches('ul, ol, dl')) return weighList(element);
  const rows = [...element.querySelectorAll('tr')];
  if (rows.length > 0) return sum(rows.map(weighRow));
  const code = element.matches('pre') ? element : element.querySelector('pre');
  if (code) return (code.textContent?.match(/\n/g)?.length ?? 1) * 0.8 + 0.6;
  if (element.querySelector('math[display="block"]')) return 2.5;
  return linesOf(wordsOf(element)) + 0.3 + countPictures(element) * growing.picture;
}

export function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
