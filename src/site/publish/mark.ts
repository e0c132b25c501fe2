import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../collections/compare-text.ts';

/** The file that identifies an output folder as ours. */
export const markFile = '.lectern.json';

const generator = 'lectern';
const format = 1;

/** What a build left in its output folder. */
export type Mark = {
  readonly generator: typeof generator;
  readonly format: typeof format;
  /**
   * Digest of every file that was published, by the digest of its path. Paths themselves would be a list of all pages, and
   * this file is published like any other: an unlisted page would be listed in it.
   */
  readonly files: Readonly<Record<string, string>>;
};

/**
 * 128 bits are enough to distinguish files, since nobody forges digests for their own site.
 *
 * @example digestOf('index.html') // 'QX1_T7h2wKzI…', 22 characters
 */
export function digestOf(text: string): string {
  return digestBytes(text);
}

/** The same of bytes. */
export function digestBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/**
 * The text of the mark for a set of files: equal files give an equal text.
 *
 * @param files digest of each file by its path with `/`
 */
export function formatMark(files: ReadonlyMap<string, string>): string {
  const entries = [...files].map(([path, digest]) => [digestOf(path), digest] as const);
  entries.sort(([a], [b]) => compareText(a, b));
  const mark: Mark = { generator, format, files: Object.fromEntries(entries) };
  return `${JSON.stringify(mark, undefined, 1)}\n`;
}

/** The mark of a folder; undefined for a folder without one, and for a file of that name that no build wrote. */
export function readMark(folder: string): Mark | undefined {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, markFile), 'utf8'));
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const mark = value as Partial<Record<keyof Mark, unknown>>;
  const { files } = mark;
  return (
    mark.generator === generator && mark.format === format && typeof files === 'object' && files !== null
  );
}
