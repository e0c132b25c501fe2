import { isIP } from 'node:net';

/** Listening there means every address that the machine has. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Tells whether a request may be answered, by the name that it has for this server. Any page of the web can let its own
 * name lead to this machine, and then read what is answered: so only names are allowed that nobody else can own.
 *
 * @param header the `Host` of a request
 * @param host where the server listens, if somebody said so: its name is allowed, and where that is every address of
 *   the machine, all addresses written as numbers
 * @example isAllowedHost('lectern.localhost:8080', undefined) // true
 * @example isAllowedHost('evil.example', undefined) // false
 */
export function isAllowedHost(header: string | undefined, host: string | undefined): boolean {
  const name = parseHostName(header ?? '');
  if (name === undefined) return false;
  if (name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '::1')
    return true;
  if (host === undefined) return false;
  return name === host.toLowerCase() || (everywhere.has(host) && isIP(name) !== 0);
}

/** `[::1]:8080` is `::1`; undefined for what is no name and port. */
function parseHostName(header: string): string | undefined {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([^:[\]/@\s]+))(?::\d+)?$/i.exec(header) ?? [];
  return (bracketed ?? plain)?.toLowerCase().replace(/\.$/, '');
}
