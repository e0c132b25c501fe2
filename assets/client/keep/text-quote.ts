/**
 * Words of a text, with what is around them: the TextQuoteSelector of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). It finds them again after the text was edited elsewhere.
 */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Letters of context on either side. */
const context = 64;

/** Where a quote is in a text. */
export type QuoteSpan = readonly [start: number, end: number];

/** Takes words of a text as a quote; white space at their ends is not theirs. */
export function quoteText(text: string, [from, to]: QuoteSpan): TextQuote | undefined {
  const exact = text.slice(from, to).trim();
  if (exact === '') return undefined;
  const start = text.indexOf(exact, from);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/**
 * Finds a quote in a text that may have been edited. Of several places with the same words it is the one whose surroundings are
 * most alike; undefined where the words are gone, or nothing shows which of several places it was.
 */
export function findQuote(text: string, quote: TextQuote): QuoteSpan | undefined {
  const exact = foldSpace(quote.exact).text;
  if (exact === '') return undefined;
  if (latest?.source !== text) latest = { source: text, ...foldSpace(text) };
  const { text: folded, origins } = latest;
  const prefix = foldSpace(quote.prefix).text;
  const suffix = foldSpace(quote.suffix).text;
  const found: { readonly at: number; readonly likeness: number }[] = [];
  for (let at = folded.indexOf(exact); at >= 0; at = folded.indexOf(exact, at + 1)) {
    const before = commonEnd(folded.slice(0, at), prefix);
    const after = commonStart(folded.slice(at + exact.length), suffix);
    found.push({ at, likeness: before + after });
  }
  found.sort((a, b) => b.likeness - a.likeness);
  const [best, next] = found;
  if (!best) return undefined;
  // Few letters on their own, "it is", are anywhere.
  const isAlone = next === undefined && (weigh(exact) >= 8 || best.likeness >= 4);
  const isLikest = next !== undefined && best.likeness > next.likeness;
  if (!isAlone && !isLikest) return undefined;
  return [origins[best.at] ?? 0, (origins[best.at + exact.length - 1] ?? 0) + 1];
}

type Folded = { readonly text: string; readonly origins: readonly number[] };

/** The text that was searched last: a page looks for one quote after another in the same text. */
let latest: (Folded & { readonly source: string }) | undefined;

/** A text without its white space, which a browser and an editor set as they like, and the origin of each character. */
function foldSpace(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) continue;
    folded += sign;
    origins.push(at);
  }
  return { text: folded, origins };
}

/** Letters; a Chinese character says as much as two. */
function weigh(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
