import { termsOfWord } from '../../../src/search/section-terms.ts';
import type { SectionSource, Term } from './section-source.ts';

/** A section by its number, and what the index knows about it. */
export type RankedSection = {
  readonly section: number;
  /** How many of the words it holds; of a Chinese one, the share of its pairs of characters. */
  readonly held: number;
  readonly score: number;
};

/**
 * Ranks the sections of a course by what they hold of some words, without reading their text.
 *
 * @param words folded, each once; the last may not be typed to its end
 */
export async function rankSections(
  source: SectionSource,
  words: readonly string[],
): Promise<RankedSection[]> {
  const { sections: count } = await source.load();
  const found = await Promise.all(words.map((word, at) => findWord(source, word, at === words.length - 1)));
  const ranked = new Map<number, { held: number; score: number }>();
  for (const parts of found) {
    for (const part of parts) {
      const worth = Math.log(1 + count / part.count) / parts.length;
      for (const [section, weight] of part.sections) {
        const known = ranked.get(section) ?? { held: 0, score: 0 };
        known.held += 1 / parts.length;
        known.score += weight * worth;
        ranked.set(section, known);
      }
    }
  }
  return [...ranked]
    .map(([section, { held, score }]) => ({ section, held, score }))
    .sort((a, b) => round(b.held) - round(a.held) || b.score - a.score || a.section - b.section);
}

/** Thirds add up to almost one. */
function round(held: number): number {
  return Math.round(held * 100);
}

/** The sections of one term or of several that mean the same. */
type Part = Pick<Term, 'count' | 'sections'>;

function findWord(source: SectionSource, word: string, isLast: boolean): Promise<Part[]> {
  const terms = termsOfWord(word);
  return Promise.all(
    terms.map(async (term, at) => {
      const isOpen = isLast && at === terms.length - 1;
      const near = await source.findTerms(term, isOpen);
      return merge(choose(term, near, isOpen ? word : ''));
    }),
  );
}

/** How many terms are tried for one of which only the beginning is typed. */
const mostBegun = 40;

/** Shorter words begin too many others. */
const shortestStem = 4;

/** The term itself, and what it begins where it is still being typed or unknown; else what it goes beyond by a few letters. */
function choose(term: string, near: readonly Term[], typed: string): readonly Term[] {
  const [exact] = near.filter((one) => one.term === term);
  const begun = near.filter((one) => one.term.startsWith(term) && one !== exact).slice(0, mostBegun);
  if (exact) return typed === '' ? [exact] : [exact, ...begun];
  if (begun.length > 0) return begun;
  return near.filter((one) => one.term.length >= Math.max(shortestStem, term.length - 3)).slice(-1);
}

function merge(terms: readonly Term[]): Part {
  const [first] = terms;
  if (first && terms.length === 1) return first;
  const sections = new Map<number, number>();
  for (const [at, term] of terms.entries()) {
    // What begins with the term is worth less than the term itself.
    for (const [section, weight] of term.sections)
      sections.set(section, Math.max(sections.get(section) ?? 0, at === 0 ? weight : weight / 2));
  }
  return { count: Math.max(1, sections.size), sections };
}
