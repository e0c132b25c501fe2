import { type Clock, systemClock } from './clock.ts';
import { describeFailure } from './describe-failure.ts';
import { readBytes } from './read-bytes.ts';
import { parseRetryAfter } from './retry-after.ts';

export type Request = {
  readonly method?: 'HEAD' | 'GET';
  readonly accept?: string;
  /** The most bytes of the answer that are read; none if this is left out. */
  readonly bytes?: number;
};

/** What came back for one request. Redirects are not followed. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
      /** False if there is more than was asked for. */
      readonly isWhole: boolean;
    }
  /** Nothing usable: `"takes longer than 15 seconds to answer"`. */
  | { readonly kind: 'failure'; readonly reason: string }
  /** The host asked to be left alone for longer than this run lasts. */
  | { readonly kind: 'later' };

export type Web = {
  ask(address: string, request?: Request): Promise<Reply>;
  /**
   * Leaves a longer pause between two requests to a host than between two to others.
   *
   * @param pause milliseconds
   */
  slowDown?(address: string, pause: number): void;
};

export type WebOptions = {
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds that an answer may take. */
  readonly patience: number;
  readonly userAgent: string;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
};

/** How often one request is tried. */
const tries = 3;

/** Addresses in a row that fail, after which a host is not asked again. */
const failuresOfHost = 3;

/** Milliseconds that a host may ask us to wait; if it wants more, its turn comes in the next run. */
const longestWait = 120_000;

/** What is known about one host in this run. */
class Host {
  /** Ends with the last request that was started. */
  turn: Promise<unknown> = Promise.resolve();
  /** Not to be asked before. */
  next = 0;
  /** Milliseconds between two requests that it asks for itself. */
  pause = 0;
  failures = 0;
  /** The answer that is given without asking. */
  closed: Reply | undefined;
}

/**
 * Makes requests without being a burden to hosts: one request at a time to a host, a pause between two, and a host that is busy is
 * left alone for as long as it asks, or for longer each time.
 */
export class PoliteWeb implements Web {
  readonly #options: WebOptions;
  readonly #clock: Clock;
  readonly #hosts = new Map<string, Host>();

  constructor(options: WebOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** @throws the reason of the signal, once that is aborted */
  async ask(address: string, request: Request = {}): Promise<Reply> {
    const host = this.#hostOf(address);
    const reply = host.turn.then(() => this.#askPatiently(host, address, request));
    host.turn = reply.catch(() => {});
    return reply;
  }

  /** From the next request on: who reads what a host asks may then ask for what it came for. */
  slowDown(address: string, pause: number): void {
    this.#hostOf(address).pause = pause;
  }

  #hostOf(address: string): Host {
    const { host: name } = new URL(address);
    const host = this.#hosts.get(name) ?? new Host();
    this.#hosts.set(name, host);
    return host;
  }

  async #askPatiently(host: Host, address: string, request: Request): Promise<Reply> {
    for (let attempt = 1; ; attempt += 1) {
      if (host.closed) return host.closed;
      if (host.next - this.#clock.now() > longestWait) return { kind: 'later' };
      await this.#waitFor(host);
      const reply = await this.#askOnce(address, request);
      host.next = this.#clock.now() + Math.max(this.#options.pause, host.pause);
      const isBusy = reply.kind === 'answer' && (reply.status === 429 || reply.status === 503);
      if (reply.kind === 'answer' && !isBusy) {
        host.failures = 0;
        return reply;
      }
      if (attempt === tries) return isBusy ? this.#close(host, reply) : this.#fail(host, reply);
      const wait = this.#backOff(reply, attempt);
      if (wait > longestWait) return this.#close(host, reply);
      host.next = Math.max(host.next, this.#clock.now() + wait);
    }
  }

  #fail(host: Host, reply: Reply): Reply {
    host.failures += 1;
    if (host.failures >= failuresOfHost) host.closed = reply;
    return reply;
  }

  /** Too many requests are our fault, so the whole host is left alone; 503 may be the fault of one page. */
  #close(host: Host, reply: Reply): Reply {
    if (reply.kind === 'answer' && reply.status === 503) return reply;
    host.closed = { kind: 'later' };
    return host.closed;
  }

  #backOff(reply: Reply, attempt: number): number {
    const said =
      reply.kind === 'answer'
        ? parseRetryAfter(reply.headers.get('retry-after'), this.#clock.now())
        : undefined;
    return said ?? this.#options.pause * 4 ** attempt;
  }

  async #waitFor(host: Host): Promise<void> {
    const { signal } = this.#options;
    const wait = host.next - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait, signal);
    signal?.throwIfAborted();
  }

  async #askOnce(address: string, { method = 'GET', accept = '*/*', bytes = 0 }: Request): Promise<Reply> {
    const { patience, userAgent, signal } = this.#options;
    const timeout = AbortSignal.timeout(patience);
    try {
      const answer = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept },
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const read = await readBytes(answer.body, method === 'HEAD' ? 0 : bytes);
      return { kind: 'answer', status: answer.status, headers: answer.headers, ...read };
    } catch (error) {
      signal?.throwIfAborted();
      return { kind: 'failure', reason: describeFailure(error, patience) };
    }
  }
}
