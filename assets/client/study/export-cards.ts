import { letterOf } from '../../../src/lecture/questions/lay-out-question.ts';
import type { AskedCard } from './asked-card.ts';

/** A card as other programs take it: what is asked, and the answer with its reasons. */
type Sides = { readonly front: string; readonly back: string; readonly tag: string };

/**
 * Cards as a text file for Anki: https://docs.ankiweb.net/importing/text-files.html. Nothing in it is markup.
 *
 * @param deck name of the deck
 */
export function formatAnki(cards: readonly AskedCard[], deck: string): string {
  const head = [
    '#separator:tab',
    '#html:false',
    `#deck:${oneLine(deck)}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = cards.map((card) => {
    const { front, back, tag } = sidesOf(card);
    return [card.id, front, back, tag].map(quoteTab).join('\t');
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

/** Cards as CSV by RFC 4180, with a row of names. */
export function formatCsv(cards: readonly AskedCard[]): string {
  const rows = cards.map((card) => {
    const { front, back } = sidesOf(card);
    return [card.id, front, back];
  });
  return [['id', 'question', 'answer'], ...rows].map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('');
}

function sidesOf({ id, asks, diagram, left, options, answer }: AskedCard): Sides {
  const lists = [
    ...left.map((item, index) => `${index + 1}. ${textOf(item)}`),
    ...options.map((option, index) => `${letterOf(index)}. ${textOf(option)}`),
  ];
  const shown = diagram?.querySelector('.diagram-text pre, figcaption')?.textContent?.trim();
  const answers = [...answer.children].filter(({ tagName }) => tagName !== 'SUMMARY').map(textOf);
  return {
    front: [textOf(asks), ...(shown ? [shown] : []), ...lists].join('\n'),
    back: answers.filter(Boolean).join('\n'),
    tag: id.slice(0, id.indexOf('/')),
  };
}

function textOf(element: Element): string {
  return oneLine(element.textContent ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function quoteTab(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes what starts like a formula for one. */
function quoteCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
