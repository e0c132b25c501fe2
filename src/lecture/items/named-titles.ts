import { isCoinedThing } from '../../identity/system-name.ts';
import type { BlockNode } from '../nodes.ts';
import { piecesOf } from '../papers/item.ts';
import { isInCapitals, isSentence } from '../papers/title-words.ts';
import type { Named } from './find-named.ts';
import { leadOf } from './item-lead.ts';

/** So many titles are a list of them. */
const fewestTitles = 3;

/**
 * Items without links, each the title of a paper that starts with a name: `- HeronNet: Watching Ponds at Night`. One of another
 * form makes it another list.
 */
export function namedTitles({ tokens, start }: BlockNode): Named[] {
  const items = tokens.filter(({ type }) => type === 'list_item_open');
  const texts = tokens.filter(({ type }) => type === 'inline');
  if (items.length < fewestTitles || items.length !== texts.length) return [];
  const found = texts.flatMap((token, at): Named[] => {
    const [first, ...others] = piecesOf(token, start);
    const lead = first?.kind === 'plain' && others.length === 0 ? leadOf(first, []) : undefined;
    const open = items[at];
    if (!open || lead?.form !== 'title' || !(isTitle(lead.behind) || isHan(lead.name, lead.behind)))
      return [];
    const { name, form, behind } = lead;
    return [{ name, form, text: `${name}${behind}`, links: [], open, row: open.map?.[0] ?? start }];
  });
  return found.length === items.length && (!areHan(found) || hasNames(found)) ? found : [];
}

function isTitle(words: string): boolean {
  return isInCapitals(words) && !isSentence(words);
}

/** `WadeLM：適合淺水池塘的場景`: a name in other letters is set off from what is said of it. */
function isHan(name: string, behind: string): boolean {
  return /^[\p{sc=Latin}\d\s.+-]+$/u.test(name) && /\p{sc=Han}{4}/u.test(behind);
}

function areHan(found: readonly Named[]): boolean {
  return found.some(({ text }) => /\p{sc=Han}/u.test(text));
}

/** Most were made up: `Encoder：` is what a thing has. */
function hasNames(found: readonly Named[]): boolean {
  return found.filter(({ name }) => isCoinedThing(name)).length * 2 > found.length;
}
