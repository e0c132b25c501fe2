import { getBytes } from './get-bytes.ts';
import { isAllowed, parseCrawlDelay, parseRobots, type RobotsRule } from './parse-robots.ts';
import type { Web } from './polite-web.ts';

/** What our requests are called in a robots.txt. */
export const ownAgent = 'lectern';

const mostBytes = 500_000;

/** What hosts ask of programs, each host read once. */
export class Robots {
  readonly #web: Web;
  readonly #known = new Map<string, Promise<readonly RobotsRule[] | undefined>>();

  constructor(web: Web) {
    this.#web = web;
  }

  /**
   * Whether a program may ask for an address.
   *
   * @returns `later` if the host does not say now, because it is busy or broken
   */
  async allows(address: string): Promise<boolean | 'later'> {
    const { origin, pathname, search } = new URL(address);
    const known = this.#known.get(origin) ?? this.#read(origin);
    this.#known.set(origin, known);
    const rules = await known;
    return rules === undefined ? 'later' : isAllowed(rules, pathname + search);
  }

  /** A host that cannot be reached at all says so again for each address, where that belongs. */
  async #read(origin: string): Promise<readonly RobotsRule[] | undefined> {
    const reply = await getBytes(this.#web, `${origin}/robots.txt`, 'text/plain,*/*;q=0.5', mostBytes);
    if (reply.kind === 'later') return undefined;
    if (reply.kind === 'failure') return [];
    if (reply.status >= 500) return undefined;
    if (reply.status !== 200) return [];
    const text = new TextDecoder().decode(reply.bytes);
    const delay = parseCrawlDelay(text, ownAgent);
    if (delay !== undefined) this.#web.slowDown?.(origin, delay);
    return parseRobots(text, ownAgent);
  }
}
