import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { addresses, fileOf } from '../pages/addresses.ts';
import type { Redirect } from '../pages/redirect-pages.ts';
import type { OldAddress } from '../source/old-addresses.ts';
import { displayPath } from './read-settings.ts';

/** What is at an address already. */
type Owner = { readonly lecture?: Lecture };

/**
 * Finds the old addresses that can lead to their lectures. An address that something else has keeps what it
 * has: no page is ever written over another, nor a file where a folder has to be.
 *
 * @param taken addresses of all pages, and paths of the files that the site carries
 */
export function findRedirects(
  lectures: readonly Lecture[],
  taken: { readonly pages: Iterable<string>; readonly files: readonly string[] },
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const owners = new Map<string, Owner>(
    [...[...taken.pages].map(fileOf), ...taken.files].map((file) => [file, {}] as const),
  );
  const folders = new Set([...owners.keys()].flatMap(foldersOf));
  const redirects: Redirect[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const lecture of lectures) {
    const own = addresses.lecture(lecture.slug);
    for (const old of lecture.oldAddresses) {
      if (old.address === own) continue;
      const file = fileOf(old.address);
      const owner =
        owners.get(file) ??
        foldersOf(file)
          .map((folder) => owners.get(folder))
          .find(Boolean);
      if (owner || folders.has(file)) {
        if (owner?.lecture !== lecture) diagnostics.push(describeTaken(lecture, old, owner));
        continue;
      }
      owners.set(file, { lecture });
      for (const folder of foldersOf(file)) folders.add(folder);
      redirects.push({ address: old.address, lecture });
    }
  }
  return { redirects, diagnostics };
}

/** `a` and `a/b` for `a/b/index.html`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

function describeTaken(
  lecture: Lecture,
  { address, line }: OldAddress,
  owner: Owner | undefined,
): Diagnostic {
  const there = owner?.lecture ? displayPath(owner.lecture.path) : 'another page or file of the site';
  return {
    rule: 'address/taken',
    file: displayPath(lecture.path),
    line,
    message: `The old address ${address} belongs to ${there} now; old links to this post come out there.`,
    fix: `Give one of them another permalink, or delete it: the post itself is at ${addresses.lecture(lecture.slug)}`,
  };
}
