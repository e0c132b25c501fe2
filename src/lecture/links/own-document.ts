import { isDocument } from '../../identity/documents.ts';
import { modelKey } from '../../identity/name.ts';
import { readThingName } from '../../identity/thing-name.ts';
import { isInCapitals } from '../papers/title-words.ts';

/** What a document is that comes with a thing and is not its paper. */
const otherDocuments =
  /\b(?:guides?|manuals?|data ?sheets?|specifications?|brochures?|slides?|notes?|lectures?|hand-?outs?|posters?|tutorials?|presentations?|workshops?|cheat ?sheets?|appendix|supplement\w*|products?|kits?)\b|投影片|講義|讲义|手冊|手册|規格|规格/iu;

/** In words: a shorter title may say what a file is for. */
const fewestWords = 4;

/**
 * True for a document whose title starts with the name of its entry, as papers do: `[Wade: How Herons Find Their Feet](…/wade.pdf)`.
 *
 * @param owner the heading above it
 */
export function isOwnDocument(title: string, address: string, owner: string): boolean {
  if (!isDocument(address) || otherDocuments.test(title)) return false;
  const { name, subtitle = '' } = readThingName(title);
  const isOwn = modelKey(name) !== '' && modelKey(name) === modelKey(readThingName(owner).name);
  return isOwn && subtitle.split(/\s+/).length >= fewestWords && isInCapitals(subtitle);
}
