import { compareText } from '../../collections/compare-text.ts';
import type { LinkAnswer } from './link-answer.ts';

/** An answer, and the first day of it: `2026-11-29`. */
export type LinkEra = LinkAnswer & { readonly since: string };

/** What each address has answered, the newest first. */
export type LinkHistory = ReadonlyMap<string, readonly LinkEra[]>;

/** How many eras of one address are kept. */
const mostEras = 5;

const version = 1;

/**
 * Reads what `formatLinkHistory` wrote.
 *
 * @param text empty where there is no history yet
 * @throws Error for anything else
 */
export function parseLinkHistory(text: string): LinkHistory {
  if (text.trim() === '') return new Map();
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null || !('links' in data) || !('version' in data))
    throw new Error('It has no version and no links.');
  if (data.version !== version) throw new Error(`It has version ${data.version}, not ${version}.`);
  return new Map(Object.entries(data.links as Record<string, LinkEra[]>));
}

/**
 * A line for each address, in alphabetical order. A line changes when an answer does, and not whenever it is checked, so that
 * a commit shows what is new.
 */
export function formatLinkHistory(history: LinkHistory): string {
  const lines = [...history]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, eras]) => `    ${JSON.stringify(address)}: ${JSON.stringify(eras)}`);
  const links = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "version": ${version},\n  "links": ${links}\n}\n`;
}

/**
 * Adds the answers of a day to the history. Addresses that the course no longer has are dropped.
 *
 * @param answers by address; an address without one keeps what is known
 * @param day `2026-11-29`
 */
export function updateLinkHistory(
  history: LinkHistory,
  addresses: readonly string[],
  answers: ReadonlyMap<string, LinkAnswer>,
  day: string,
): LinkHistory {
  const entries = addresses.map((address) => {
    const known = history.get(address) ?? [];
    const answer = answers.get(address);
    return [address, answer ? addEra(known, answer, day) : known] as const;
  });
  return new Map(entries.filter(([, eras]) => eras.length > 0));
}

function addEra(known: readonly LinkEra[], answer: LinkAnswer, day: string): readonly LinkEra[] {
  const [last, ...older] = known;
  const continues = last?.answer === answer.answer && toOf(last) === toOf(answer);
  if (last && continues) return [{ ...last, ...archivedOf(answer) }, ...older];
  return [{ since: day, ...answer }, ...known].slice(0, mostEras);
}

function toOf(answer: LinkAnswer): string | undefined {
  return answer.answer === 'moved' ? answer.to : undefined;
}

/** A copy may be found after a page has died. */
function archivedOf(answer: LinkAnswer): { readonly archived?: string } {
  return answer.answer === 'dead' && answer.archived ? { archived: answer.archived } : {};
}
