/** How Jekyll posts put the old site's path in front of an address. */
const liquidBase =
  /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})+|^\{\{-?\s*(?:'([^']*)'|"([^"]*)")\s*\|\s*(?:relative|absolute)_url\s*-?\}\}$/;

const liquid = /\{\{.*?\}\}|\{%.*?%\}/;

/** The decoded path of an address, and what follows it: `?raw=true`, `#section`. */
export function parseAddress(written: string): readonly [path: string, suffix: string] {
  const end = written.search(/[?#]/);
  const path = end < 0 ? written : written.slice(0, end);
  return [decodePath(path).replace(liquidBase, '$1$2'), end < 0 ? '' : written.slice(end)];
}

/**
 * Other ways to read an address, whose author wrote `?`, `#` or `%` as they are in the name of a file: the longest path first.
 *
 * @example listLiteral('C#.md#loops') // [['C#.md#loops', ''], ['C#.md', '#loops'], ['C', '#.md#loops']]
 */
export function listLiteral(written: string): readonly (readonly [path: string, suffix: string])[] {
  const marks = [...written.matchAll(/[?#]/g)].map(({ index }) => index);
  const ends = [written.length, ...marks.reverse()].slice(0, mostEnds);
  return ends.flatMap((end) => {
    const [path, suffix] = [written.slice(0, end), written.slice(end)];
    return [...new Set([decodePath(path), path])].map((form) => [form, suffix] as const);
  });
}

/** No name of a file holds more of these marks. */
const mostEnds = 4;

/** A path with everything in it decoded, as a server reads it. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** As text, if it is an address at all. */
export function decodeAddress(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Undefined for a path that climbs out of the site. */
export function joinPath(folder: string, path: string): string | undefined {
  const parts: string[] = folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`;
}

/** Whether a decoded path contains Liquid, which is not run here, besides the old site's base path. */
export function holdsLiquid(decoded: string): boolean {
  return liquid.test(decoded.replace(liquidBase, ''));
}
