/** How Jekyll posts put the old site's path in front of an address. */
const liquidBase =
  /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})+|^\{\{-?\s*(?:'([^']*)'|"([^"]*)")\s*\|\s*(?:relative|absolute)_url\s*-?\}\}$/;

const liquid = /\{\{.*?\}\}|\{%.*?%\}/;

/** The decoded path of an address, and what follows it: `?raw=true`, `#section`. */
export function parseAddress(written: string): readonly [path: string, suffix: string] {
  const decoded = decodeAddress(written).replace(liquidBase, '$1$2');
  const end = decoded.search(/[?#]/);
  const cut = written.search(/[?#]/);
  return end < 0 ? [decoded, ''] : [decoded.slice(0, end), cut < 0 ? '' : written.slice(cut)];
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
  return `/${parts.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/** Whether a decoded path contains Liquid, which is not run here, besides the old site's base path. */
export function holdsLiquid(decoded: string): boolean {
  return liquid.test(decoded.replace(liquidBase, ''));
}
