import { loadDocument, MissingPage } from '../load-document.ts';
import { type AskedCard, readCards } from './asked-card.ts';
import { deckOf, isKnown, type Progress } from './progress.ts';

/** The questions of a lecture; the page may know only how many there are. */
export type Deck = { readonly slug: string; readonly cards: number };

/** New cards that one session begins with: together with those that come back, they take some ten minutes. */
export const mostNew = 20;

/** Lectures that one session loads. */
const mostLoaded = 6;

/** Reads `data-decks`: a slug and a number on each line. */
export function parseDecks(text: string): Deck[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({
      slug: line.slice(0, line.lastIndexOf(' ')),
      cards: Number(line.slice(line.lastIndexOf(' '))),
    }));
}

export type DeckCounts = { readonly due: number; readonly fresh: number; readonly known: number };

/** How well the cards of some lectures are known. */
export function countDecks(decks: readonly Deck[], progress: Progress, now: number): DeckCounts {
  const slugs = new Set(decks.map(({ slug }) => slug));
  const kept = Object.entries(progress).filter(([id]) => slugs.has(deckOf(id)));
  const all = decks.reduce((sum, { cards }) => sum + cards, 0);
  return {
    due: kept.filter(([, { due }]) => due <= now).length,
    fresh: Math.max(0, all - kept.length),
    known: kept.filter(([, card]) => isKnown(card)).length,
  };
}

/** The lectures that a session asks about: those with something due, then as many as give enough that is new. */
export function chooseDecks(decks: readonly Deck[], progress: Progress, now: number): Deck[] {
  const countOf = (deck: Deck) => countDecks([deck], progress, now);
  const due = decks.filter((deck) => countOf(deck).due > 0);
  const chosen = new Set(due.slice(0, mostLoaded));
  let fresh = [...chosen].reduce((sum, deck) => sum + countOf(deck).fresh, 0);
  for (const deck of decks) {
    if (fresh >= mostNew || chosen.size >= mostLoaded) break;
    if (!chosen.has(deck) && countOf(deck).fresh > 0) {
      chosen.add(deck);
      fresh += countOf(deck).fresh;
    }
  }
  return [...chosen];
}

/** The cards of some lectures: those of the current page, or fetched from the pages of these lectures. */
export async function loadCards(decks: readonly Deck[]): Promise<AskedCard[]> {
  const here = readCards(document);
  if (here.length > 0) return here;
  const base = document.documentElement.dataset.base ?? '/';
  const loaded = await Promise.all(
    decks.map(({ slug }) =>
      loadDocument(`${base}revise/${encodeURIComponent(slug)}/`).then(readCards, readNone),
    ),
  );
  return loaded.flat();
}

/** A lecture that is gone has nothing to ask; one that does not load stops the session. */
function readNone(error: unknown): AskedCard[] {
  if (error instanceof MissingPage) return [];
  throw error;
}
