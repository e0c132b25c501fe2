import picomatch from 'picomatch';
import { addTo } from '../../collections/add-to.ts';

/** Which files of the content folder a course names, and which it keeps from readers. */
export type FileGlobs = {
  /** True for a file that a pattern names, of whatever kind it is or only as one of a folder. */
  readonly names: (path: string) => boolean;
  /** True for a file whose extension or full name a pattern states: it may be of any kind. */
  readonly namesKind: (path: string) => boolean;
  /** True for a file that is withheld from readers even if a page links to it: `!hw/**`. */
  readonly keeps: (path: string) => boolean;
};

type Pattern = { readonly text: string; readonly matches: (path: string) => boolean };

/**
 * Reads the patterns of `publish:`. A folder means everything in it; what starts with `_` is matched only if
 * a pattern spells it out, as in Jekyll.
 *
 * @example parseGlobs(['assets', '!assets/old']).names('assets/image/heron.png') // true
 */
export function parseGlobs(patterns: readonly string[]): FileGlobs {
  const isKeeping = (pattern: string) => pattern.startsWith('!');
  const named = patterns.filter((pattern) => !isKeeping(pattern)).flatMap(compile);
  const kept = patterns.filter(isKeeping).flatMap((pattern) => compile(pattern.slice(1)));
  const matching = (path: string) =>
    named.filter(({ text, matches }) => matches(path) && writesOut(text, path));
  return {
    names: (path) => matching(path).length > 0,
    namesKind: (path) => matching(path).some(({ text }) => statesKind(text, path)),
    keeps: (path) => kept.some(({ matches }) => matches(path)),
  };
}

/** The same, with some files that are named by their whole paths. */
export function withNamed(globs: FileGlobs, paths: ReadonlySet<string>): FileGlobs {
  return {
    ...globs,
    names: (path) => paths.has(path) || globs.names(path),
    namesKind: (path) => paths.has(path) || globs.namesKind(path),
  };
}

function compile(pattern: string): Pattern[] {
  const text = pattern.trim().replace(/^(?:\.?\/)+|\/+$/g, '');
  return text ? [{ text, matches: picomatch([text, `${text}/**`]) }] : [];
}

function writesOut(pattern: string, path: string): boolean {
  const written = pattern.split('/');
  return path.split('/').every((part) => !part.startsWith('_') || written.includes(part));
}

/** `demo/*.html` states the extension of its files, `CNAME` the full name; `demo` states neither. */
function statesKind(pattern: string, path: string): boolean {
  const ending = /\.[^./]+$/.exec(path)?.[0];
  return pattern.replaceAll('\\', '') === path || (ending !== undefined && pattern.endsWith(ending));
}

/**
 * Names files with as few patterns as possible: a folder if all its files are meant, or else the files in it.
 *
 * @param chosen files that are meant
 * @param all files that there are
 * @example listGlobs(['hw/a.txt', 'hw/b.txt', 'x.pdf'], ['hw/a.txt', 'hw/b.txt', 'x.pdf', 'y.pdf']) // ['hw/**', 'x.pdf']
 */
export function listGlobs(chosen: readonly string[], all: readonly string[]): string[] {
  return globsBelow('', new Set(chosen), all);
}

function globsBelow(folder: string, chosen: ReadonlySet<string>, all: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  const globs: string[] = [];
  for (const path of all) {
    const next = path.indexOf('/', folder.length);
    if (next < 0) {
      if (chosen.has(path)) globs.push(escapeGlob(path));
      continue;
    }
    const below = path.slice(0, next + 1);
    addTo(folders, below, path);
  }
  for (const [below, paths] of folders) {
    const count = paths.filter((path) => chosen.has(path)).length;
    if (count === paths.length) globs.push(`${escapeGlob(below)}**`);
    else if (count > 0) globs.push(...globsBelow(below, chosen, paths));
  }
  return globs;
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
