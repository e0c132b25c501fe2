import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files of a kind a site has, and how large they are together. */
export type FileCount = { readonly files: number; readonly bytes: number };

/** Kinds of files by a part of their path; the first that fits names the kind. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['index', /^pagefind\//],
  ['names', /^search\/.*json$/],
  ['fonts', /^lectern-assets\/.*\.woff2$/],
  ['scripts and styles', /^lectern-assets\//],
  ['citations', /\.(?:bib|ris|csl\.json)$/],
  ['previews', /(?:^|\/)preview\.png$/],
  ['Markdown', /\.md$/],
  ['pages', /\.html$/],
];

/**
 * Counts the files of a site by kind, in the order of the table, and all of them.
 *
 * @param folder of the site
 */
export function countFiles(folder: string): ReadonlyMap<string, FileCount> {
  const counts = new Map<string, FileCount>(kinds.map(([name]) => [name, { files: 0, bytes: 0 }]));
  const add = (name: string, size: number) => {
    const { files, bytes } = counts.get(name) ?? { files: 0, bytes: 0 };
    counts.set(name, { files: files + 1, bytes: bytes + size });
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    add(kindOf(path.slice(folder.length + 1)), size);
    add('all', size);
  }
  return counts;
}

function kindOf(path: string): string {
  const known = kinds.find(([, pattern]) => pattern.test(path))?.[0];
  return known ?? 'data and others';
}

/** The counts of one course or several, a row for each kind. */
export function formatFiles(
  courses: readonly { readonly posts: number; readonly kinds: ReadonlyMap<string, FileCount> }[],
): string {
  const rows = courses.flatMap(({ posts, kinds }) =>
    [...kinds].map(([name, { files, bytes }]) => [
      String(posts),
      name,
      String(files),
      (bytes / 1e6).toFixed(2),
    ]),
  );
  const table = [['posts', 'files', 'count', 'MB'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return table.map(format).join('\n');
}
