import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import { formatMonth } from '../../source/dates.ts';
import { rememberOf } from '../../source/remember.ts';
import { certainTexts } from '../certain-facts.ts';
import { buildChoiceCard, type Deck, type MakeCard, mostWrong } from '../deck.ts';
import { foldWords, namesOf } from '../names-in-text.ts';

/** When a model appeared, as far as it is certain. */
type CertainDate = { readonly year: number; readonly month?: number };

/** Months that have to lie between two models of one year, or of two that follow each other, to ask which came first. */
const fewestMonths = 3;

/** Makes "Which of these came first?" with the models that followed soonest. */
export const cameFirst: MakeCard = (model, deck) => {
  const { catalogue, near, words } = deck;
  const dateOf = certainDates(catalogue);
  const own = dateOf(model);
  const [place] = model.places;
  if (!own || !place) return undefined;
  const listLater = (others: readonly Model[]) =>
    others
      .flatMap((other) => {
        const date = dateOf(other);
        return date && isLater(date, own) ? [{ other, date }] : [];
      })
      .sort((a, b) => monthsOf(a.date) - monthsOf(b.date));
  const later = listLater(near(model, (others) => new Set(takeSoonest(listLater(others)))));
  const describe = (each: Model, date: CertainDate) => ({
    text: each.name,
    why: formatDate(date, deck),
  });
  return buildChoiceCard({
    kind: 'first',
    name: `first-${model.slug}`,
    place,
    asks: words.asks.first,
    right: describe(model, own),
    wrong: (function* () {
      for (const { other, date } of later) yield describe(other, date);
    })(),
  });
};

/** As many of those that followed as there are wrong choices in a card, and all that are as soon as the last of these. */
function takeSoonest(later: readonly { readonly other: Model; readonly date: CertainDate }[]): Model[] {
  const names = new Set<string>();
  let last = Number.POSITIVE_INFINITY;
  return later.flatMap(({ other, date }) => {
    const months = monthsOf(date);
    if (months > last) return [];
    if (names.add(other.name.toLowerCase()).size > mostWrong) last = Math.min(last, months);
    return [other];
  });
}

/** The month of its first paper on arXiv where that has its name, or a year that its author saw in a source or put in braces. Every model near it asks for it. */
const certainDates = /* @__PURE__ */ rememberOf((catalogue: Catalogue) =>
  rememberOf((model: Model) => findCertainDate(model, catalogue)),
);

function findCertainDate(model: Model, catalogue: Catalogue): CertainDate | undefined {
  const { year, month, resources, places } = model;
  if (year === undefined) return undefined;
  const isOfPaper = resources.some(
    ({ identity, title }) =>
      identity.type === 'arxiv' &&
      identity.year === year &&
      identity.month === month &&
      introduces(title, model),
  );
  if (month !== undefined && isOfPaper) return { year, month };
  const isStated = places.some(({ section }) => section.stated?.year === year);
  const isTold = certainTexts(model, 'year', catalogue).some((text) => text.includes(String(year)));
  return isStated || isTold ? { year } : undefined;
}

/** A title that starts with the name. "Assessing GPT-4V" is about something older, and so may be a title without the name. */
function introduces(title: string, model: Model): boolean {
  const folded = foldWords(title);
  return namesOf(model).some((name) => folded.startsWith(foldWords(name)));
}

/** By some months where both are known, else by a whole year. */
function isLater(date: CertainDate, than: CertainDate): boolean {
  if (date.month !== undefined && than.month !== undefined)
    return monthsOf(date) - monthsOf(than) >= fewestMonths;
  return date.year > than.year;
}

function monthsOf({ year, month = 6 }: CertainDate): number {
  return year * 12 + month;
}

function formatDate({ year, month }: CertainDate, { language }: Deck): string {
  return month === undefined ? String(year) : formatMonth({ year, month }, language);
}
