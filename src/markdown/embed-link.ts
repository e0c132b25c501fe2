import { fileName, isDocument } from '../identity/documents.ts';
import { findPlayer } from '../identity/players.ts';

/** A link instead of a frame. */
export type EmbedLink = { readonly attributes: Readonly<Record<string, string>>; readonly text: string };

/** Marks links that a script turns into players. */
export const embedClass = 'embed-link';

/**
 * The link that replaces a frame within text. One whose site is in the table of players has the
 * address of its frame too, and the one that the author wrote if that differs.
 *
 * @example findEmbedLink('https://www.youtube.com/embed/abcDEF12345', 'Herons').attributes.href // 'https://www.youtube.com/watch?v=abcDEF12345'
 */
export function findEmbedLink(address: string, title: string): EmbedLink {
  const player = findPlayer(address);
  if (!player) return { attributes: { href: address }, text: title.trim() || nameOf(address) };
  const written = address.trim();
  const isOther = written !== player.address && written !== player.frame;
  return {
    attributes: {
      class: embedClass,
      href: player.address,
      'data-src': player.frame,
      ...(isOther && { 'data-url': written }),
    },
    text: title.trim() || player.name,
  };
}

/** What is said about an address without a title. */
function nameOf(address: string): string {
  if (isDocument(address)) return fileName(address);
  return URL.canParse(address) ? new URL(address).hostname : address;
}
