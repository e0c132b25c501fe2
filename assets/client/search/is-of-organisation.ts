import type { Candidate } from './candidates.ts';
import type { OwnName } from './organisation-names.ts';

/** What people put beside the name of an organisation. */
const besides: ReadonlySet<string> = new Set(
  [
    'a an and at by companies count how many number conference conferences company firm firms for from group in is journal lab made model models of on paper papers publication publications published startup startups',
    'system systems team the vlm vlms which who',
  ].flatMap((line) => line.split(' ')),
);

/** What many organisations are called: alone it names none, except for universities, which are asked for as such. */
const common: ReadonlySet<string> = new Set(
  'academy ai brain center centre college company department inc institute labs laboratory national research science sciences school state technology university'.split(
    ' ',
  ),
);

/**
 * Whether a model is by the organisations that words name.
 *
 * @param names as `ownNamesOf` gives them
 * @example isOfOrganisation(clip, ownNamesOf(['models', 'by', 'openai'])) // true
 */
export function isOfOrganisation({ organisations }: Candidate, names: readonly OwnName[]): boolean {
  const wanted = names.filter(([[word = ''] = []]) => !besides.has(word));
  if (organisations.length === 0 || wanted.length === 0) return false;
  const isKind = wanted.length === 1 && wanted[0]?.[0]?.[0] === 'university';
  if (!isKind && wanted.every(([[word = ''] = []]) => common.has(word))) return false;
  const last = wanted.at(-1);
  return wanted.every((ways) =>
    ways.some((own) => organisations.some((name) => own.every((word) => holds(name, word, ways === last)))),
  );
}

/** The last word may not be typed to its end; `openais` is OpenAI's without the apostrophe. */
function holds(name: readonly string[], wanted: string, isLast: boolean): boolean {
  return name.some(
    (word) =>
      word === wanted || `${word}s` === wanted || (isLast && wanted.length > 3 && word.startsWith(wanted)),
  );
}
