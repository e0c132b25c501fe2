import type { Place } from '../catalogue/catalogue.ts';
import { listSections, openingOf } from '../catalogue/list-sections.ts';
import { asText } from '../html/as-html.ts';
import { trustHtml } from '../html/html.ts';
import { shortHash } from '../identity/short-hash.ts';
import type { Block, Lecture } from '../lecture/lecture.ts';
import { askingLabels } from '../lecture/questions/asking-labels.ts';
import type { Card } from './card.ts';
import { cardId } from './deck.ts';

const label = new RegExp(`^\\s*(?:${askingLabels.join('|')})\\s*[:：]\\s*`, 'iu');

/** The questions that a lecture asks itself: those its author wrote as such, and folds that say "Check yourself". */
export function listTextCards(lecture: Lecture): Card[] {
  const sections = [openingOf(lecture), ...listSections(lecture)].map(({ section }) => section);
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => cardsOfBlock(block, { lecture, section })),
  );
}

function cardsOfBlock(block: Block, place: Place): Card[] {
  if (block.kind === 'question') {
    const { question } = block;
    return [{ id: cardId(place.lecture, question.id), kind: 'written', question, place }];
  }
  if (block.kind !== 'prose') return [];
  return (block.folds ?? []).flatMap(({ summary, html }) => {
    const asks = summary.replace(label, '');
    return asks === summary || asText(html) === '' ? [] : [buildFold(asks, html, place)];
  });
}

function buildFold(asks: string, html: string, place: Place): Card {
  const text = capital(asText(asks));
  const id = `text-${shortHash(text)}`;
  return {
    id: cardId(place.lecture, id),
    kind: 'text',
    place,
    question: {
      id,
      asks: trustHtml(capital(asks.trim())),
      text,
      answer: { form: 'open', html: trustHtml(html.trim()) },
      line: place.section.line,
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
