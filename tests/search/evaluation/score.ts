import type { JudgedQuery } from './judged-query.ts';

/** What one answer leads to: its own address, then the sections that it links to. */
export type FoundAddresses = readonly string[];

/** A query and the position of the first wanted answer, from 1; 0 for nowhere. */
export type Judged = JudgedQuery & { readonly place: number; readonly found: readonly FoundAddresses[] };

export type Score = {
  readonly count: number;
  /** Share of the queries whose first answer is a wanted one. */
  readonly success1: number;
  readonly success5: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
};

/**
 * Finds the first answer that leads to a wanted address. Where none is wanted, no answer is right.
 *
 * @param found addresses of the answers, best first, with base path
 * @param base `/` or `/vlm/`
 * @returns its place, from 1; 0 if there is none
 * @example findPlace([['/vlm/models/llava/']], ['/models/llava/'], '/vlm/') // 1
 */
export function findPlace(found: readonly FoundAddresses[], want: readonly string[], base: string): number {
  if (want.length === 0) return found.length === 0 ? 1 : 0;
  const wanted = new Set(want.map((address) => withoutBase(address, base)));
  const isWanted = (address: string) =>
    wanted.has(address) || wanted.has(address.slice(0, address.indexOf('#') >>> 0));
  return found.findIndex((answer) => answer.some((address) => isWanted(withoutBase(address, base)))) + 1;
}

/** The three measures of some queries; zeros for none. */
export function score(judged: readonly Judged[]): Score {
  const share = (test: (place: number) => number) =>
    judged.reduce((sum, { place }) => sum + test(place), 0) / (judged.length || 1);
  return {
    count: judged.length,
    success1: share((place) => (place === 1 ? 1 : 0)),
    success5: share((place) => (place >= 1 && place <= 5 ? 1 : 0)),
    mrr: share((place) => (place > 0 ? 1 / place : 0)),
  };
}

function withoutBase(address: string, base: string): string {
  const decoded = decode(address);
  return decoded.startsWith(base) ? `/${decoded.slice(base.length)}` : decoded;
}

/** An address may be written as it is read or as a browser sends it. */
function decode(address: string): string {
  try {
    return decodeURI(address).normalize('NFC');
  } catch {
    return address;
  }
}
