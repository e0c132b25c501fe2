import type { Reply, Web } from '../web/polite-web.ts';
import type { Robots } from '../web/robots.ts';
import type { LinkAnswer } from './link-answer.ts';

/** A chain of more redirects than this leads nowhere. */
const mostHops = 10;

const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);
const gone = new Set([404, 410]);

/**
 * Asks for an address, by HEAD and, if that does not succeed, by GET: many hosts answer only one of them.
 *
 * @param robots what hosts ask of programs; left out where that was respected before
 * @returns undefined if its host wants to be asked another day
 */
export async function askLink(web: Web, address: string, robots?: Robots): Promise<LinkAnswer | undefined> {
  let here = address;
  /** Where it has moved to: as far as all redirects are permanent. */
  let moved = address;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const isAllowed = await robots?.allows(here);
    if (isAllowed === 'later') return undefined;
    if (isAllowed === false) return { answer: 'refuses', by: 'robots.txt' };
    const reply = await askBothWays(web, here);
    if (reply.kind === 'later') return undefined;
    if (reply.kind === 'failure') return { answer: 'silent', reason: reply.reason };
    const next = redirects.has(reply.status) ? locationOf(reply.headers, here) : undefined;
    if (next === undefined) return judge(reply, address, moved);
    if (moved === here && permanent.has(reply.status)) moved = next;
    here = next;
  }
  return { answer: 'silent', reason: 'redirects without end' };
}

async function askBothWays(web: Web, address: string): Promise<Reply> {
  const head = await web.ask(address, { method: 'HEAD' });
  const isSettled = head.kind === 'later' || (head.kind === 'answer' && head.status < 400);
  return isSettled ? head : web.ask(address, { method: 'GET' });
}

/** The address of a redirect, if it is one that can be asked; with the place on the page that the author meant. */
function locationOf(headers: Headers, from: string): string | undefined {
  const location = headers.get('location');
  if (!location || !URL.canParse(location, from)) return undefined;
  const { href, protocol } = new URL(location, from);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function judge(reply: Reply & { kind: 'answer' }, address: string, moved: string): LinkAnswer {
  const { status, headers } = reply;
  if (gone.has(status)) return { answer: 'dead', status };
  if (redirects.has(status)) return { answer: 'silent', reason: 'redirects to no address' };
  if (status >= 500 && status !== 999 && !headers.has('cf-mitigated'))
    return { answer: 'silent', reason: `answers ${status}` };
  if (status >= 400) return { answer: 'refuses', status };
  return withoutHash(moved) === withoutHash(address) ? { answer: 'alive' } : { answer: 'moved', to: moved };
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
