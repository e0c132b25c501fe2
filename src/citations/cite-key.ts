import type { Author, Reference } from './reference.ts';

/** Words that say nothing about a title. */
const empty = new Set(
  'a an and are as at by can do for from how in is of on or the to towards via what with'.split(' '),
);

type Named = Pick<Reference, 'title' | 'authors' | 'year' | 'arxiv'>;

/**
 * The key of a reference in a text: family name, year and first word of the title; without an author, two words of
 * the title around the year; without words in Latin letters, the arXiv id. Letters and digits only, as LaTeX wants it.
 *
 * @param fallback the key of a work that has none of them
 * @example citeKey({ title: 'Visual Instruction Tuning', authors: [liu], year: 2023 }, 'paper') // 'liu2023visual'
 */
export function citeKey({ title, authors, year, arxiv }: Named, fallback: string): string {
  const [first = '', second = ''] = title === `arXiv ${arxiv}` ? [] : wordsOf(title);
  const family = authors[0] ? foldFamily(authors[0]) : '';
  if (family) return `${family}${year ?? ''}${first}`;
  if (first) return `${first}${year ?? ''}${second}`;
  return arxiv ? `arxiv${fold(arxiv)}` : `${fallback}${year ?? ''}`;
}

/** Hands out keys, each once: a second work with the same key gets an `a`, a third a `b`. */
export class CiteKeys {
  readonly #taken = new Set<string>();
  /** How many works wanted a key before: a search that started over for each would never end. */
  readonly #wanted = new Map<string, number>();

  take(wanted: string): string {
    let at = this.#wanted.get(wanted) ?? 0;
    let key = at === 0 ? wanted : wanted + suffix(at - 1);
    while (this.#taken.has(key)) {
      key = wanted + suffix(at);
      at += 1;
    }
    this.#wanted.set(wanted, at + 1);
    this.#taken.add(key);
    return key;
  }
}

/** a … z, aa … */
function suffix(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : suffix(Math.floor(at / 26) - 1) + letter;
}

function foldFamily(author: Author): string {
  if ('family' in author) return fold(author.family);
  return wordsOf(author.literal).find((word) => /[a-z]/.test(word)) ?? '';
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '' && !empty.has(word));
}

/** Small Latin letters and digits: accents go, other scripts too. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '');
}
