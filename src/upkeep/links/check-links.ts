import type { AnswerLog } from '../web/answer-log.ts';
import { type Clock, dayOf } from '../web/clock.ts';
import { mayBeOffline } from '../web/describe-failure.ts';
import { eachHost } from '../web/each-host.ts';
import type { Web } from '../web/polite-web.ts';
import { Robots } from '../web/robots.ts';
import { askLink } from './ask-link.ts';
import { findArchived } from './find-archived.ts';
import type { LinkAnswer } from './link-answer.ts';
import { type LinkHistory, updateLinkHistory } from './link-history.ts';

export type LinkCheck = {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: AnswerLog<LinkAnswer>;
  /** Address of the archive's API; undefined if no copies are looked for. */
  readonly archive: string | undefined;
  /** Milliseconds for which a good address is not checked again. */
  readonly maxAge: number;
  /** Called after each address that was checked. */
  readonly onAsked?: (done: number, all: number) => void;
};

export type CheckedLinks = {
  readonly history: LinkHistory;
  /** Addresses that this run checked. */
  readonly asked: number;
  /** Addresses whose host wants to be asked another day. */
  readonly later: readonly string[];
  /** True if nothing on the web answered: then the web is not at fault. */
  readonly isOffline: boolean;
};

/** Milliseconds after which a dead or silent one is checked again: long enough to continue after a stop. */
const hour = 3_600_000;

/**
 * Checks every address whose answer is not known, and adds the answers to the history.
 *
 * @param addresses each once
 */
export async function checkLinks(
  addresses: readonly string[],
  history: LinkHistory,
  check: LinkCheck,
): Promise<CheckedLinks> {
  const { log, clock } = check;
  const robots = new Robots(check.web);
  const isFresh = (age: number, { answer }: LinkAnswer) =>
    age < (answer === 'dead' || answer === 'silent' ? Math.min(hour, check.maxAge) : check.maxAge);
  const answers = new Map<string, LinkAnswer>();
  for (const address of addresses) {
    const known = log.get(address, clock.now(), isFresh);
    if (known) answers.set(address, known);
  }
  const toAsk = addresses.filter((address) => !answers.has(address));
  const later: string[] = [];
  const asked = new Map<string, LinkAnswer>();
  await eachHost(toAsk, async (address) => {
    const answer = await askWithCopy(check, address, robots);
    if (answer) {
      asked.set(address, answer);
      log.add(address, answer, clock.now());
    } else later.push(address);
    check.onAsked?.(asked.size + later.length, toAsk.length);
  });
  const isOffline =
    later.length === 0 && nothingAnswered([...asked.values()]) && !(await answersNow(check.web, answers));
  const current = new Set(addresses);
  log.tidy((address) => current.has(address) && !(isOffline && asked.has(address)));
  const day = dayOf(clock.now());
  const all = new Map([...answers, ...(isOffline ? [] : asked)]);
  return {
    history: updateLinkHistory(history, addresses, all, day),
    asked: asked.size,
    later: later.sort(),
    isOffline,
  };
}

async function askWithCopy(
  { web, archive }: LinkCheck,
  address: string,
  robots: Robots,
): Promise<LinkAnswer | undefined> {
  const answer = await askLink(web, address, robots);
  if (answer?.answer !== 'dead' || archive === undefined) return answer;
  const archived = await findArchived(web, archive, address);
  return archived === undefined ? answer : { ...answer, archived };
}

/** True if nothing answered, for a reason that may well be on this side. */
function nothingAnswered(asked: readonly LinkAnswer[]): boolean {
  const silent = asked.flatMap((answer) => (answer.answer === 'silent' ? [answer.reason] : []));
  return silent.some(mayBeOffline) && silent.length === asked.length;
}

/** Checks one of the addresses that answered before: whether we are the ones who are cut off. */
async function answersNow(web: Web, known: ReadonlyMap<string, LinkAnswer>): Promise<boolean> {
  const [address] = [...known].find(([, { answer }]) => answer === 'alive') ?? [];
  const answer = address === undefined ? undefined : await askLink(web, address);
  return answer !== undefined && answer.answer !== 'silent';
}
