import type { Finding } from '../diagnostics/diagnostic.ts';
import { nearestKey } from './nearest-key.ts';
import type { SourceFile } from './source-file.ts';

/** Keys of a post that something here reads. */
export const readKeys = [
  ...['title', 'date', 'author', 'authors', 'category', 'categories', 'tag', 'tags', 'description', 'lang'],
  ...['language', 'math', 'crosslinks', 'slug', 'order', 'draft', 'published', 'unlisted', 'permalink'],
  'redirect_from',
];

/** Keys with a meaning of their own, however close to one of ours. */
const ownKeys: ReadonlySet<string> = new Set([
  'data',
  'dates',
  'path',
  'border',
  'publisher',
  'drafts',
  'long',
]);

/** Read in capitals too: `source/release.ts`. */
const inAnyCase: ReadonlySet<string> = new Set(['draft', 'published', 'publish', 'unlisted']);

/**
 * Keys of a post that are probably misspelt: nothing reads them, and they differ by a letter or two from one that is read. Any
 * other key is its author's own business.
 */
export function findMisspeltKeys({ frontMatter, keyLines }: SourceFile): Finding[] {
  return Object.keys(frontMatter).flatMap((key): Finding[] => {
    const meant = meantBy(key, frontMatter);
    if (meant === undefined) return [];
    const value = frontMatter[key];
    return [
      {
        rule: 'front-matter/unknown',
        line: keyLines[key] ?? 1,
        message: `Nothing reads "${key}"; it was probably meant to be ${meant}, which the post does not have.`,
        fix: `${meant}: ${typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)}`,
      },
    ];
  });
}

/** The key that was written in place of one that the post does not have. */
export function misspeltKeyOf({ frontMatter }: SourceFile, meant: string): string | undefined {
  return Object.keys(frontMatter).find((key) => meantBy(key, frontMatter) === meant);
}

function meantBy(key: string, frontMatter: SourceFile['frontMatter']): string | undefined {
  if (readKeys.includes(key) || ownKeys.has(key) || inAnyCase.has(key.toLowerCase())) return undefined;
  const meant = nearestKey(key, readKeys);
  return meant === undefined || frontMatter[meant] !== undefined ? undefined : meant;
}
