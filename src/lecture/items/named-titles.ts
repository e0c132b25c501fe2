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
    if (!open || lead?.form !== 'title' || !isInCapitals(lead.behind) || isSentence(lead.behind)) return [];
    const { name, form, behind } = lead;
    return [{ name, form, text: `${name}${behind}`, links: [], open, row: open.map?.[0] ?? start }];
  });
  return found.length === items.length ? found : [];
}
