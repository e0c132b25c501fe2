import type { KnownPicture, KnownPictures } from '../../identity/known-pictures.ts';
import { hrefOf } from '../../pages/addresses.ts';
import type { LedgerPicture, MediaLedger } from '../../source/media-ledger.ts';
import { askedAddress, type WebLink } from '../../upkeep/links/web-links.ts';

/**
 * What the ledger knows about the pictures of other sites that a course shows, by their addresses as they are
 * written.
 *
 * @param files that the course can publish, below the content folder
 * @returns the copies too, which are published though no page links to them
 */
export function findPictures(
  links: readonly WebLink[],
  ledger: MediaLedger,
  files: readonly string[],
  base: string,
): { readonly pictures: KnownPictures; readonly copies: ReadonlySet<string> } {
  const pictures: Record<string, KnownPicture> = {};
  const copies = new Set<string>();
  if (ledger.size === 0) return { pictures, copies };
  const published = new Set(files);
  for (const { address, isPicture } of links) {
    const known = isPicture ? ledger.get(askedAddress(address) ?? '') : undefined;
    if (!known) continue;
    const copy = known.file !== undefined && published.has(known.file) ? known.file : undefined;
    const web = copy === undefined ? [] : (known.web ?? []).filter(({ file }) => published.has(file));
    for (const file of [copy ?? [], web.map((each) => each.file)].flat()) copies.add(file);
    pictures[address] = {
      ...sizeOf(known),
      ...(copy !== undefined && { copy: hrefOf(`/${copy}`, base) }),
      ...(web.length > 0 && {
        web: web.map(({ file, width }) => ({ href: hrefOf(`/${file}`, base), width })),
      }),
    };
  }
  return { pictures, copies };
}

function sizeOf({ width, height }: LedgerPicture): Pick<KnownPicture, 'width' | 'height'> {
  return width && height ? { width, height } : {};
}
