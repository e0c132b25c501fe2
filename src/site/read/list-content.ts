import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText } from '../../collections/compare-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { displayPath } from './display-path.ts';

/** What is below a folder, as paths with `/`, in the same order on every machine. */
export type ContentList = {
  readonly files: readonly string[];
  /** Folders that the walk went through, and links that it did not follow. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Folders that contain no content, wherever they are. */
const skipped = new Set(['node_modules', 'vendor']);

/** Builds one list; a walk has its own state. */
type Walk = {
  readonly root: string;
  readonly isSkipped: (path: string) => boolean;
  readonly files: string[];
  readonly folders: string[];
  readonly diagnostics: Diagnostic[];
};

/**
 * Lists the files of a content folder. Hidden folders are left alone. A symbolic link is followed only
 * to a place inside the folder; one that leads out of it is not read, and is reported.
 *
 * @param folder absolute; may itself be a link
 * @param isSkipped for folders besides the hidden ones, by their path below the content folder
 */
export async function listContent(
  folder: string,
  isSkipped: (path: string) => boolean = () => false,
): Promise<ContentList> {
  const root = await realpath(folder).catch(() => undefined);
  const walk: Walk = { root: root ?? folder, isSkipped, files: [], folders: [], diagnostics: [] };
  if (root) await readFolder(walk, '', [root]);
  return {
    files: walk.files.sort(compareText),
    folders: walk.folders.sort(compareText),
    diagnostics: walk.diagnostics,
  };
}

/** @param above real paths of the folder and those around it: a link back to one of them would never end */
async function readFolder(walk: Walk, path: string, above: readonly string[]): Promise<void> {
  const entries = await readdir(join(walk.root, path), { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const below = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isSymbolicLink()) await readLink(walk, below, above);
    else if (entry.isFile()) walk.files.push(below);
    else if (entry.isDirectory() && !walk.isSkipped(below)) {
      walk.folders.push(below);
      await readFolder(walk, below, [...above, join(walk.root, below)]);
    }
  }
}

async function readLink(walk: Walk, path: string, above: readonly string[]): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  const inside = target?.startsWith(walk.root + sep) ? target.slice(walk.root.length + 1).split(sep) : [];
  // What is left alone in its place is left alone under another name too.
  const isInside = inside.length > 0 && !inside.some((part) => part.startsWith('.') || skipped.has(part));
  if (target === undefined || !(isInside || target === walk.root)) {
    walk.folders.push(path);
    walk.diagnostics.push(leadsOut(path, target === undefined));
    return;
  }
  const found = await stat(target);
  if (found.isFile()) walk.files.push(path);
  else if (found.isDirectory() && !above.includes(target) && !walk.isSkipped(path)) {
    walk.folders.push(path);
    await readFolder(walk, path, [...above, target]);
  }
}

function leadsOut(path: string, isBroken: boolean): Diagnostic {
  return {
    rule: 'source/outside',
    file: displayPath(path),
    line: 1,
    message: isBroken
      ? 'The symbolic link leads nowhere; it is left out.'
      : 'The symbolic link leads out of the content folder; its target is not read.',
    fix: 'Put the file itself here instead of the link.',
  };
}
