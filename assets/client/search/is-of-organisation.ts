import type { Candidate } from './candidates.ts';

/** What people put beside the name of an organisation. */
const besides: ReadonlySet<string> = new Set(
  'a an and at by for from group in is lab made model models of paper papers system systems team the vlm vlms who'.split(
    ' ',
  ),
);

/** What many organisations are called: alone it names none. */
const common: ReadonlySet<string> = new Set(
  'academy ai brain center centre college company department inc institute labs laboratory national research science sciences school state technology university'.split(
    ' ',
  ),
);

/**
 * Whether a model is by the organisations that the words name.
 *
 * @example isOfOrganisation(clip, ['models', 'by', 'openai']) // true
 */
export function isOfOrganisation({ organisations }: Candidate, words: readonly string[]): boolean {
  const wanted = words.filter((word) => !besides.has(word));
  if (organisations.length === 0 || wanted.length === 0 || wanted.every((word) => common.has(word)))
    return false;
  const last = wanted.at(-1);
  return wanted.every((want) =>
    organisations.some((name) =>
      name.some((word) => word === want || (want === last && want.length > 3 && word.startsWith(want))),
    ),
  );
}
