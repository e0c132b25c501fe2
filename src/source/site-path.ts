/** An address below the site's folder, or the reason why a text is not one, to be put after a colon. */
export type SitePath =
  | { readonly address: string; readonly reason?: never }
  | { readonly address?: never; readonly reason: string };

/** What a file system accepts as one name, in bytes, with room for an extension. */
const longestPart = 240;

/** What every system accepts as a path, in bytes, with room for the folder of the site. */
const longestPath = 1000;

/** Files at the top of a site that tell its host something. */
const hostFiles = /^(?:CNAME|_headers|_redirects)$/i;

/**
 * Reads an address that an author wrote for a page. Nothing that could end up outside the site's folder
 * passes: neither `..`, encoded or not, nor another host.
 *
 * @returns the decoded address, starting with a slash, without `index.html`
 * @example parseSitePath('EdgeAI-MCU/').address // '/EdgeAI-MCU/'
 * @example parseSitePath('/%2e%2e/x').reason // 'it leads out of the site'
 */
export function parseSitePath(written: string): SitePath {
  const text = written.trim();
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\\/i.test(text)) return { reason: 'it names another site' };
  if (/[?#]/.test(text)) return { reason: 'the address of a page cannot contain "?" or "#"' };
  const decoded = decode(text);
  if (decoded === undefined) return { reason: 'a "%" in it is not followed by two digits' };
  const parts = decoded.split('/').filter(Boolean);
  if (parts.some((part) => part === '.' || part === '..')) return { reason: 'it leads out of the site' };
  if (hasForbiddenSign(decoded)) return { reason: 'it contains a character that an address cannot have' };
  const odd = /[<>:"|*]/.exec(decoded)?.[0];
  if (odd !== undefined) return { reason: `not every disk can store the character ${odd}` };
  if (parts.some((part) => /[. ]$/.test(part) && !/^\.+$/.test(part)))
    return { reason: 'not every disk can store a name that ends with a full stop or a space' };
  if (parts.length === 1 && hostFiles.test(parts[0] ?? ''))
    return { reason: 'hosts read a file of that name as settings' };
  if (parts.some((part) => countBytes(part) > longestPart)) return { reason: 'a part of it is too long' };
  if (countBytes(decoded) > longestPath) return { reason: 'it is too long' };
  if (parts.some((part) => /^\.\w/.test(part)))
    return { reason: 'hosts do not serve names that start with a dot' };
  const end = decoded.endsWith('/') && parts.length > 0 ? '/' : '';
  return { address: `/${parts.join('/')}${end}`.replace(/\/index\.html$/, '/') };
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * The addresses under which a static host finds one page. `/notes` was the file `notes.html` for Jekyll; hosts
 * that do not look for it are served by the folder.
 *
 * @example pageForms('/notes') // ['/notes.html', '/notes/']
 */
export function pageForms(address: string): readonly string[] {
  return /\/$|\.html?$/.test(address) ? [address] : [`${address}.html`, `${address}/`];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Backslashes separate folders on Windows; control characters have no place in an address. */
function hasForbiddenSign(text: string): boolean {
  return [...text].some((sign) => sign === '\\' || sign < ' ' || sign === '\u007f' || sign === '\ufffd');
}
