import type { EarlierValue, SourceFile } from './source-file.ts';

/**
 * Every value of a key.
 *
 * Keys of the front matter are found in any case, and however often they are there: one letter, or one line, must not decide
 * who sees an exam. A key without a value says nothing, as in Jekyll and Hugo.
 */
export function findAll({ frontMatter, keyLines, earlier = [] }: SourceFile, key: string): EarlierValue[] {
  const isAsked = (name: string) => name.length >= key.length && name.trim().toLowerCase() === key;
  const last = Object.keys(frontMatter)
    .filter(isAsked)
    .map((name) => ({ name, value: frontMatter[name], line: keyLines[name] ?? 1 }));
  return [...earlier.filter(({ name }) => isAsked(name)), ...last].filter(
    ({ value }) => writeValue(value) !== '',
  );
}

/** A value as its author wrote it, without quotes around it. */
export function writeValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.trim().replace(/^["'“”‘’「」『』]+|["'“”‘’「」『』]+$/g, '');
}
