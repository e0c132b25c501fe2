import { isIP } from 'node:net';

/** Listening there means every address that the machine has. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Whether a request may be answered, by the name that it uses for this server. Any web page can point its own
 * name to this machine, and then read the answers: so only names are allowed that no one else can own.
 *
 * @param header the `Host` of a request
 * @param host where the server listens, if that was given: its name is allowed, and if that is every address of
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

/** `[::1]:8080` is `::1`; undefined for what is not a name and port. */
function parseHostName(header: string): string | undefined {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([^:[\]/@\s]+))(?::\d+)?$/i.exec(header) ?? [];
  return (bracketed ?? plain)?.toLowerCase().replace(/\.$/, '');
}
