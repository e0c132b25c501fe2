import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findOverrides, listOverrides } from '../overrides.mjs';
import { listContent } from '../read/list-content.ts';
import { isWorkFolder } from '../read/work-folders.ts';

/** What a change of a file requires: another build, or first a builder with the new code. */
export type SourceKind = 'content' | 'code';

/** Files that a site is made from: absolute paths. */
export type Sources = {
  readonly files: ReadonlyMap<string, SourceKind>;
  /** Folders in which such files are, or may come to be. */
  readonly folders: ReadonlySet<string>;
};

/** Where our own files are, below the project's folder. */
const codeFolders = ['src', 'layouts'];
const codeFiles = ['eleventy.config.ts'];
export const assetFolder = 'assets';

/**
 * Lists everything whose change can change the site.
 *
 * @param project folder with our code, absolute
 * @param content folder, absolute
 * @param output folder, absolute: it may be inside the content without being part of it
 * @throws Error if a folder disappears while it is read
 */
export async function listSources(project: string, content: string, output: string): Promise<Sources> {
  // Its author sees drafts.
  const course = await listContent(content, isWorkFolder(content, output, true));
  const assets = await listFolder(join(project, assetFolder));
  const code = (await Promise.all(codeFolders.map((name) => listFolder(join(project, name))))).flat();
  const files = new Map<string, SourceKind>();
  for (const path of course.files) files.set(join(content, path), 'content');
  for (const path of assets) files.set(path, 'content');
  for (const path of [...code, ...codeFiles.map((name) => join(project, name))]) files.set(path, 'code');
  // Their folder may have come since the command was started.
  findOverrides();
  for (const path of listOverrides()) files.set(path, 'code');
  const folders = new Set([...files.keys()].map(dirname));
  for (const path of ['', ...course.folders]) folders.add(join(content, path));
  return { files, folders };
}

/** Files below a folder, by their paths. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
