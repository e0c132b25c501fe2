import type { LocalPlace } from '../../lecture/links/local-addresses.ts';

/** `C:\Users\…`, `file:///…`, `\\server\…`, `~/…`: no site has such an address. */
const onDisk = /^(?:[a-z]:[\\/]|file:|\\{1,2}[^\\/]+\\|~\/)/i;

/** Folders of one person or drive, which a site could have too. */
const personal = /^\/(?:Users|home|Volumes|mnt)\/[^/]+\/(?:[^/]+\/)*[^/]+\.\w{2,5}$/;

/**
 * True for a path that only one computer has.
 *
 * @param path decoded
 * @example isOnDisk('C:\\Users\\ada\\a.png') // true
 */
export function isOnDisk(path: string): boolean {
  return onDisk.test(path);
}

/** True for a path that only one computer has, unless a site has such a folder. */
export function isInPersonalFolder(path: string): boolean {
  return personal.test(path);
}

/** @param path decoded */
export function describeOnDisk(path: string): NonNullable<LocalPlace['fault']> {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return {
    message: `${path} is a path on the disk of one computer; readers find nothing there.`,
    fix: name
      ? `Put the file beside the post, and write only its name: ${encodeURI(name)}`
      : 'Put the file beside the post, and write only its name.',
  };
}
