import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { addresses, fileOf } from '../../pages/addresses.ts';
import type { Redirect } from '../../pages/redirect-pages.ts';
import type { OldAddress } from '../../source/old-addresses.ts';
import { displayPath } from '../read/display-path.ts';
import { type AddressTable, type Obstacle, ownPage, ownSite } from './address-table.ts';

/**
 * Finds the old addresses that can lead to their lectures. An address that is taken keeps what it has: no
 * page ever overwrites another, and no file replaces a folder.
 *
 * @param table has everything else that is written; the redirects are added to it
 */
export function findRedirects(
  lectures: readonly Lecture[],
  table: AddressTable,
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const redirects: Redirect[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const lecture of lectures) {
    const own = addresses.lecture(lecture.slug);
    for (const old of lecture.oldAddresses) {
      if (old.address === own) continue;
      const obstacle = findObstacle(old, lecture, table);
      if (obstacle) {
        if (obstacle.owner.name !== displayPath(lecture.path))
          diagnostics.push(describeTaken(lecture, old, obstacle));
        continue;
      }
      table.claim(fileOf(old.address), { name: displayPath(lecture.path) });
      redirects.push({ address: old.address, lecture });
    }
  }
  return { redirects, diagnostics };
}

/** `/lectures/VLM/` leads to `/lectures/vlm/` on hosts that distinguish them; elsewhere, that address is already the page. */
function findObstacle({ address }: OldAddress, lecture: Lecture, table: AddressTable): Obstacle | undefined {
  const obstacle = table.find(fileOf(address));
  const isOwn =
    obstacle?.kind === 'twin' &&
    (obstacle.file === fileOf(addresses.lecture(lecture.slug)) ||
      obstacle.owner.name === displayPath(lecture.path));
  return isOwn ? undefined : obstacle;
}

function describeTaken(
  lecture: Lecture,
  { address, line }: OldAddress,
  { owner, kind, file }: Obstacle,
): Diagnostic {
  const there =
    owner === ownSite || owner === ownPage ? `another page or file of the site, /${file}` : owner.name;
  const how =
    kind === 'twin' ? `is the same to Windows and macOS as one of ${there}` : `now belongs to ${there}`;
  return {
    rule: 'address/taken',
    file: displayPath(lecture.path),
    line,
    message: `The old address ${address} ${how}; old links to this post lead there.`,
    fix: `Give one of them another permalink, or delete it: the post itself is at ${addresses.lecture(lecture.slug)}`,
  };
}
