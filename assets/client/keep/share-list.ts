import { isAddress, type KeptItem } from './kept-list.ts';

/** Entries that an address may name. */
const mostShared = 200;

/**
 * The address of a shared list. It names the items, without their notes, after a `#`, which browsers never send to a server.
 *
 * @example shareAddress('https://a.example/vlm/', ['/models/llava/']) // 'https://a.example/vlm/list/#with=models%2Fllava%2F'
 */
export function shareAddress(home: string, addresses: readonly string[]): string {
  const named = addresses.slice(0, mostShared).map((address) => encodeURIComponent(address.slice(1)));
  return `${home}list/#with=${named.join(',')}`;
}

/** What the address of a shared list names; nothing beyond the course. */
export function parseShared(hash: string): string[] {
  const [, named = ''] = /^#with=(.*)$/.exec(hash) ?? [];
  const addresses = named.split(',').flatMap((part) => decode(part) ?? []);
  return [...new Set(addresses.map((part) => `/${part}`).filter(isAddress))].slice(0, mostShared);
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** What an address says about its target: its kind, and the lecture that it is in. */
export function describeAddress(address: string): Pick<KeptItem, 'kind' | 'lecture'> {
  const [, room = '', slug = '', rest = ''] = address.split('/');
  if (room !== 'lectures') return { kind: room === 'papers' ? 'paper' : 'model', lecture: '' };
  return { kind: rest.startsWith('#figure-') ? 'figure' : 'section', lecture: slug };
}
