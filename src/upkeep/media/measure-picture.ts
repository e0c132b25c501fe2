import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { LedgerPicture } from '../../source/media-ledger.ts';

/** From this turn on, a photo lies on its side: https://exiftool.org/TagNames/EXIF.html, Orientation */
const firstLying = 5;

/**
 * What a ledger says about a picture.
 *
 * @returns undefined for what is not a picture
 */
export function measurePicture(bytes: Uint8Array): LedgerPicture | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if (!type) return undefined;
    const [shownWidth, shownHeight] = orientation >= firstLying ? [height, width] : [width, height];
    const isSized = shownWidth > 0 && shownHeight > 0;
    const hash = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    const size = isSized ? { width: Math.round(shownWidth), height: Math.round(shownHeight) } : {};
    return { hash, size: bytes.length, type, ...size };
  } catch {
    return undefined;
  }
}

/**
 * The name of the copy of a picture: what its host calls it, and the beginning of its digest.
 *
 * @example nameCopy('https://heron.org/a/Fig%201.PNG?raw=1', picture) // 'fig-1-3f2a9c1b.png'
 */
export function nameCopy(address: string, { hash, type }: LedgerPicture): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  const base = decode(last)
    .replace(/\.\w{2,5}$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const digest = Buffer.from(hash.replace('sha256-', ''), 'base64').toString('hex').slice(0, 8);
  return `${base || 'picture'}-${digest}.${type}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
