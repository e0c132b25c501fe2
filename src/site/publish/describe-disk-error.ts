/** What an error code of the file system means to someone who builds a site. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENAMETOOLONG: 'the path is too long',
  ENOTDIR: 'a part of the path is a file',
  ELOOP: 'the symbolic links lead in a circle',
  EBUSY: 'it is in use',
  EXDEV: 'a part of it is on another file system',
  ENOENT: 'no folder can be made there',
  EIO: 'the disk does not answer',
};

/** The same for messages of a program that gives no code. */
const words: readonly (readonly [RegExp, string])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/disk quota exceeded/i, 'EDQUOT'],
  [/read-only file system/i, 'EROFS'],
  [/: permission denied/i, 'EACCES'],
  [/: not a directory$/im, 'ENOTDIR'],
];

/**
 * What the disk said, as the end of a sentence; undefined for an error that is not the disk's.
 *
 * @example describeDiskError(error) // 'the disk is full', 'the file system is read-only (/srv/site/index.html)'
 */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : findCode(error.message);
  const isMissing = code === 'ENOENT' && !('syscall' in error && error.syscall === 'mkdir');
  const isDisk = 'syscall' in error || code === findCode(error.message);
  const meaning = isDisk && !isMissing ? meanings[code ?? ''] : undefined;
  if (meaning !== undefined) {
    return `${meaning}${formatPath(error)}`;
  }
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return describeDiskError(inner);
}

/** For a file that was to be moved, its destination. */
function formatPath(error: NodeJS.ErrnoException & { readonly dest?: string }): string {
  const path = error.dest ?? error.path;
  return path === undefined ? '' : ` (${path})`;
}

function findCode(message: string): string | undefined {
  return words.find(([pattern]) => pattern.test(message))?.[1];
}
