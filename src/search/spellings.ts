import { addTo } from '../collections/add-to.ts';
import { foldText } from './fold.ts';

/** At most this many spellings of one query are tried. */
const mostSpellings = 8;

/**
 * Spells a text with the characters that the lectures use. Simplified 发 is 發 or 髮: all that occur are tried.
 *
 * @param forms of `HanVariants`, whose pairs `fold.ts` has learned
 * @example listSpellings('机器人', '機器') // ['機器人']
 */
export function listSpellings(text: string, forms: string): string[] {
  const byFold = new Map<string, string[]>();
  for (const form of forms) {
    const key = foldText(form);
    addTo(byFold, key, form);
  }
  let spellings = [''];
  for (const character of text) {
    const known = byFold.get(foldText(character)) ?? [character];
    spellings = spellings.flatMap((start) => known.map((form) => start + form)).slice(0, mostSpellings);
  }
  return spellings;
}
