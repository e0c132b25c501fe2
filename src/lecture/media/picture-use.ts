import type { Token } from 'markdown-it';
import { findPlayer, isVideoStill, type Player } from '../../identity/players.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { textOf } from '../nodes.ts';

/** What a picture really is: often not a picture. */
export type PictureUse =
  | { readonly kind: 'figure' }
  | { readonly kind: 'video'; readonly address: string }
  | {
      readonly kind: 'embed';
      readonly player: Player;
      readonly address: string;
      readonly title: string;
      /** Its still, or the page of the player itself if its author took that for a picture. */
      readonly picture: string;
    };

const videoFile = /\.(?:mp4|webm|mov|m4v|ogv)$/i;

/** Formats that browsers download and do not show. */
const unshownFile = /\.(ppm|pgm|pbm|tiff?|psd|eps|ai|heic|raw)$/i;

/**
 * Says whether a picture is really one, or a video file, or a page with a player; a picture that links to a
 * player is its still.
 */
export function findPictureUse(picture: Token): PictureUse {
  const address = attributeOf(picture, 'src');
  const link = metaOf(picture, 'picture')?.link;
  const title = textOf(picture.children ?? []);
  const linked = link === undefined ? undefined : findPlayer(link);
  if (linked?.isVideo && link !== undefined)
    return { kind: 'embed', player: linked, address: link, title, picture: address };
  const player = isVideoStill(address) ? undefined : findPlayer(address);
  if (player?.isVideo) return { kind: 'embed', player, address, title, picture: address };
  return isFilm(address) ? { kind: 'video', address } : { kind: 'figure' };
}

/** True for the file of a film. */
export function isFilm(address: string): boolean {
  return videoFile.test(pathOf(address));
}

/**
 * The name of a format that no browser shows.
 *
 * @example findUnshownFormat('https://example.org/a.tif') // 'TIF'
 */
export function findUnshownFormat(address: string): string | undefined {
  return unshownFile.exec(pathOf(address))?.[1]?.toUpperCase();
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
