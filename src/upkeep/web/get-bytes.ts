import type { Reply, Web } from './polite-web.ts';

/** A chain of more redirects than this leads nowhere. */
const mostHops = 10;

/** Asks for what is at an address, or where it leads. */
export async function getBytes(web: Web, address: string, accept: string, most: number): Promise<Reply> {
  let here = address;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const reply = await web.ask(here, { accept, bytes: most });
    const location =
      reply.kind === 'answer' && isRedirect(reply.status) ? reply.headers.get('location') : null;
    if (!location || !URL.canParse(location, here)) return reply;
    const next = new URL(location, here);
    if (!/^https?:$/.test(next.protocol)) return reply;
    here = next.href;
  }
  return { kind: 'failure', reason: 'redirects without end' };
}

function isRedirect(status: number): boolean {
  return status >= 301 && status <= 308 && status !== 304;
}
