import { cutBefore } from '../html/cut-before.ts';
import { plainText } from '../html/plain-text.ts';
import type { Fact, Resource } from '../lecture/lecture.ts';
import { layOutQuestion } from '../lecture/questions/lay-out-question.ts';
import type { Question } from '../lecture/questions/question.ts';
import type { SlideItem } from './slide.ts';

/** Lines of text that a slide has room for, below its title. */
export const roomOfSlide = 13;

/** Latin letters in a line of text across a slide; a Chinese character is as wide as two. */
const lettersInLine = 80;

/** What grows with the room it is given asks for this much of it. */
const growing = { figure: 7, picture: 6, figures: 10, drawing: 8, player: 9 } as const;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** How much of a slide something needs, in lines of text. */
export function weigh(item: SlideItem): number {
  switch (item.kind) {
    case 'gallery':
      return item.figures.length > 2 || item.rows ? growing.figures : growing.figure;
    case 'drawing':
      return growing.drawing;
    case 'question':
      return weighQuestion(item.question);
    case 'video':
    case 'embed':
      return growing.player;
    case 'cards':
      return sum(item.resources.map(weighResource));
    case 'facts':
      return sum(item.facts.map(weighFact));
    case 'names':
      return Math.ceil(item.names.length / 2) * 1.2;
    case 'heading':
      return 1.5;
    case 'lead':
      return linesOf(item.text, 60) * 1.3;
    case 'text':
      return weighText(item.name, item.html);
  }
}

/** @param letters that fit in a line */
export function linesOf(text: string, letters = lettersInLine): number {
  const width = text.length + (text.match(wide)?.length ?? 0);
  return Math.max(1, Math.ceil(width / letters));
}

export function weighFact({ label, text }: Fact): number {
  return Math.max(linesOf(text, 62), linesOf(label, 24)) * 0.8 + 0.25;
}

export function weighResource({ title, note }: Resource): number {
  return linesOf(`${title} ${note ? plainText(note) : ''}`, 86) * 0.8 + 0.15;
}

function weighQuestion(question: Question): number {
  const { left, options } = layOutQuestion(question);
  return sum([question, ...left, ...options].map(({ text }) => linesOf(text) + 0.2)) + 2;
}

/** A list, or an item of one, with all that is below it. */
export function weighList(html: string): number {
  return sum(
    cutBefore(html, 'li', 'dt', 'dd').map((item) => linesOf(plainText(item)) + 0.2 + weighPictures(item)),
  );
}

/** Pictures and drawings within a text. */
export function countPictures(html: string): number {
  return cutBefore(html, 'img', 'svg').length;
}

export function weighRow(html: string): number {
  const cells = cutBefore(html, 'th', 'td').map(plainText);
  const letters = 100 / Math.max(1, cells.length);
  return Math.max(1, ...cells.map((cell) => linesOf(cell, letters))) * 0.8 + 0.35;
}

function weighText(name: string, html: string): number {
  if (name === 'details') return linesOf(plainText(summaryOf(html))) + 0.5;
  if (/^[uod]l$/.test(name)) return weighList(html);
  const rows = cutBefore(html, 'tr');
  if (rows.length > 0) return sum(rows.map(weighRow));
  if (html.includes('<pre')) return (html.match(/\n/g)?.length ?? 1) * 0.8 + 0.6;
  if (/<math\b[^>]*display="block"/.test(html)) return 2.5;
  return linesOf(plainText(html)) + 0.3 + weighPictures(html);
}

function weighPictures(html: string): number {
  return countPictures(html) * growing.picture;
}

function summaryOf(html: string): string {
  return /<summary\b[^>]*>(.*?)<\/summary>/s.exec(html)?.[1] ?? '';
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
