import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppIcon } from '../../exports/export-file.ts';
import { hrefOf } from '../../pages/addresses.ts';
import type { Settings } from '../../source/settings.ts';

/** The smallest picture that browsers install a site with. */
const leastSize = 144;

/**
 * The course's own picture for an installed site: its favicon or else its logo, if that is a drawing or a PNG that is large enough.
 *
 * @param published files of the course that are on the site
 * @param content folder, absolute
 */
export async function readAppIcon(
  { favicon, logo, base }: Pick<Settings, 'favicon' | 'logo' | 'base'>,
  published: readonly string[],
  content: string,
): Promise<AppIcon | undefined> {
  for (const path of [favicon, logo]) {
    if (path === undefined || !published.includes(path)) continue;
    const src = hrefOf(`/${path}`, base);
    if (/\.svg$/i.test(path)) return { src, sizes: 'any', type: 'image/svg+xml' };
    const size = /\.png$/i.test(path) ? await readPngSize(join(content, path)) : undefined;
    if (size && Math.min(...size) >= leastSize) return { src, sizes: size.join('x'), type: 'image/png' };
  }
  return undefined;
}

/** Width and height, from the first bytes: https://www.w3.org/TR/png-3/#11IHDR */
async function readPngSize(file: string): Promise<readonly [number, number] | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(24), 0, 24, 0);
    if (bytesRead < 24 || buffer.toString('latin1', 12, 16) !== 'IHDR') return undefined;
    return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
  } finally {
    await handle.close();
  }
}
