import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A folder and the path that it is served under. */
export type StaticSite = {
  readonly folder: string;
  /** `/` or `/vlm/` */
  readonly base: string;
};

/** What a static host does with an address. */
export type StaticAnswer =
  | { readonly kind: 'file'; readonly file: StaticFile }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The request is not for a valid address. */
  | { readonly kind: 'malformed' }
  /** `file` is the site's own 404 page, if there is one and the address is below the base. */
  | { readonly kind: 'missing'; readonly file?: StaticFile };

export type StaticFile = {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Changes whenever the file does. */
  readonly tag: string;
};

/**
 * Looks an address up on the disk the way GitHub Pages does: `/dir` redirects to `/dir/`, `/dir/` is its
 * index.html, and what does not exist is the site's 404.html. Left out on purpose is `/page` for page.html:
 * not every host does that, so one of our links that needs it should fail here.
 *
 * @param address path and query of a request, as it came
 * @example await readStaticAnswer({ folder: '_site', base: '/' }, '/models') // { kind: 'redirect', to: '/models/' }
 */
export async function readStaticAnswer(site: StaticSite, address: string): Promise<StaticAnswer> {
  const [path = '', query] = splitQuery(address);
  if (!isAddress(path)) return { kind: 'malformed' };
  if (`${path}/` === site.base) return { kind: 'redirect', to: `${site.base}${query}` };
  if (!path.startsWith(site.base)) return { kind: 'missing' };

  const parts = parsePath(path.slice(site.base.length));
  if (!parts) return readMissing(site);
  const asked = join(site.folder, ...parts);
  const isFolder = path.endsWith('/');
  const file = await readFileSize(site, isFolder ? join(asked, 'index.html') : asked);
  if (file) return { kind: 'file', file };
  if (!isFolder && (await readFileSize(site, join(asked, 'index.html')))) {
    return { kind: 'redirect', to: `${path}/${query}` };
  }
  return readMissing(site);
}

/**
 * The file that an address asks for, below the folder of the site and with `/`; undefined for an address that no file has.
 *
 * @example fileAt({ folder: '_site', base: '/vlm/' }, '/vlm/models/?year=2024') // 'models/index.html'
 */
export function fileAt({ base }: StaticSite, address: string): string | undefined {
  const [path = ''] = splitQuery(address);
  if (!isAddress(path) || !path.startsWith(base)) return undefined;
  const parts = parsePath(path.slice(base.length));
  return parts && [...parts, ...(path.endsWith('/') ? ['index.html'] : [])].join('/');
}

/** The answer for an address that the site does not have. */
export async function readMissing(site: StaticSite): Promise<StaticAnswer> {
  const file = await readFileSize(site, join(site.folder, '404.html'));
  return file ? { kind: 'missing', file } : { kind: 'missing' };
}

function splitQuery(address: string): [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** False for what is not a path, or has percent signs that do not decode. */
function isAddress(path: string): boolean {
  try {
    decodeURIComponent(path);
    return path.startsWith('/');
  } catch {
    return false;
  }
}

/**
 * The decoded parts of a path below the base; undefined for a path that no file of the site can have: one
 * that climbs (`..`, also encoded), names a NUL, or has an empty part in it, which a redirect
 * would turn into the address of another host.
 */
function parsePath(path: string): readonly string[] | undefined {
  if (path === '') return [];
  const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/').map(decodeURIComponent);
  return parts.every((part) => part !== '' && !/^\.\.?$|[/\\\0]/.test(part)) ? parts : undefined;
}

/**
 * The file at a path, unless there is none, or it is a link that leads out of the folder. The folder may be a link that is switched
 * to a newer site at any moment, so the path is followed from where the link led first.
 */
async function readFileSize({ folder }: StaticSite, path: string): Promise<StaticFile | undefined> {
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, relative(folder, path)));
    if (!real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    if (!found.isFile()) return undefined;
    return { path: real, bytes: found.size, tag: `${found.size}-${found.mtimeMs}-${found.ctimeMs}` };
  } catch {
    return undefined;
  }
}
