import type { NameEntry } from '../../../src/search/read-names.ts';
import type { Candidate } from './candidates.ts';
import { eitherScript } from './either-script.ts';
import type { FoundSection } from './find-sections.ts';

/** What a text asks for one of: `which benchmark tests…`, `agent that…`; an entry of no kind of its own is a model. */
const kinds: readonly (readonly [words: RegExp, subject: NameEntry['subject']])[] = [
  [eitherScript(/\bbenchmarks?\b|基準/iu), 'benchmark'],
  [eitherScript(/\bdata ?sets?\b|資料集|數據集/iu), 'dataset'],
  [eitherScript(/\bsurveys?\b|綜述/iu), 'survey'],
  [eitherScript(/\b(?:models?|systems?|agents?|assistants?|vlms?|mllms?)\b|模型/iu), undefined],
];

/** How a text asks for one: it says which, or says what it does. */
const asksForOne = eitherScript(
  /^(?:(?:an?|the|any|find|show me)\s+)?(?:which|what)\s|^(?:(?:an?|the|any|some)\s+)?[a-z]+\s+(?:that|which|who|to|for)\s|^(?:哪|什麼|有沒有|會|能|可以)/iu,
);

/**
 * Puts places that teach one of what a text asks for before groups and whole lectures that hold as much of it.
 *
 * @example preferEntries('which model runs on a phone', sections, candidates) // entries first
 */
export function preferEntries(
  text: string,
  sections: readonly FoundSection[],
  candidates: readonly Candidate[],
  base: string,
): readonly FoundSection[] {
  const asked = asksForOne.test(text) ? kinds.find(([words]) => words.test(text)) : undefined;
  if (!asked) return sections;
  const [, subject] = asked;
  const own = new Set(
    candidates
      .filter(({ entry }) => entry.kind === 'model' && entry.subject === subject)
      .flatMap(({ entry }) => entry.places.map(({ href }) => `${base}${href.slice(1)}`)),
  );
  const worth = ({ hit, isSure }: FoundSection) => Number(isSure) * 2 + Number(own.has(hit.href));
  return [...sections].sort((a, b) => worth(b) - worth(a));
}
