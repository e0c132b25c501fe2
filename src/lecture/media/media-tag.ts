import type { Token } from 'markdown-it';
import { addressOf } from '../../html/html-pieces.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { makePicture, makeToken } from '../make-token.ts';

/** Elements that hold another document or a player. */
export const frames: ReadonlySet<string> = new Set(['iframe', 'embed', 'object']);

/** What a `<picture>` shows by day and by night, where it says so. */
export type Sources = { readonly light?: string; readonly dark?: string };

/** What a source of a `<picture>` is for: `media="(prefers-color-scheme: dark)"`. */
export function readSource({ media = '', srcset = '' }: Readonly<Record<string, string>>): Sources {
  const scheme = /prefers-color-scheme:\s*(dark|light)/i.exec(media)?.[1]?.toLowerCase();
  const address = srcset.trim().split(/,?\s/)[0];
  return scheme && address ? { [scheme]: address } : {};
}

/** The token of one tag; nothing if it has no address, or has a name that links may lead to. */
export function readMediaTag(
  neighbour: Token,
  name: string,
  attributes: Readonly<Record<string, string>>,
  {
    link,
    sources: { light, dark } = {},
  }: { readonly link?: string | undefined; readonly sources?: Sources } = {},
): Token | undefined {
  const written = addressOf(attributes);
  const address = (name === 'img' && light) || written;
  if (!address || attributes.id) return undefined;
  const { alt, title, width, style } = attributes;
  return name !== 'img'
    ? makeToken(neighbour, 'embed', { meta: { kind: 'frame', address, title: title ?? '' } })
    : makePicture(neighbour, {
        address,
        text: (alt || title || '').trim(),
        title: alt ? title : undefined,
        width,
        style,
        link,
        dark: dark ?? (address === written ? undefined : written),
      });
}

/** What a frame shows, and what its author called it. */
export function frameOf(token: Token): { readonly address: string; readonly title: string } {
  const { address = '', title = '' } = metaOf(token, 'frame') ?? {};
  return { address, title };
}

/** True for a page or file of the web or of the course. */
export function isShownAddress(address: string): boolean {
  return /^https?:/i.test(address) || !/^\s*[a-z][a-z0-9+.-]*:/i.test(address);
}
