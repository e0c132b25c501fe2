import type { Web } from '../web/polite-web.ts';

/** What a service said to one question. */
export type Asked<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It knows nothing of that. */
  | { readonly kind: 'unknown' }
  /** Why it said nothing, as the rest of a sentence that begins with the service. */
  | { readonly kind: 'failure'; readonly reason: string };

/** More bytes than any answer has. */
const mostBytes = 5_000_000;

/** Asks a service for a text. */
export async function askText(web: Web, address: string, accept: string): Promise<Asked<string>> {
  const reply = await web.ask(address, { accept, bytes: mostBytes });
  if (reply.kind === 'later') return { kind: 'failure', reason: 'wants to be asked later' };
  if (reply.kind === 'failure') return reply;
  if (reply.status === 404) return { kind: 'unknown' };
  if (reply.status !== 200) return { kind: 'failure', reason: `answers ${reply.status}` };
  return { kind: 'answer', answer: Buffer.from(reply.bytes).toString('utf8') };
}

/** Asks a service for an object of JSON. */
export async function askJson(web: Web, address: string): Promise<Asked<Readonly<Record<string, unknown>>>> {
  const asked = await askText(web, address, 'application/json');
  if (asked.kind !== 'answer') return asked;
  try {
    const answer: unknown = JSON.parse(asked.answer);
    if (isRecord(answer)) return { kind: 'answer', answer };
  } catch {
    // It is said below.
  }
  return { kind: 'failure', reason: 'sends what is no JSON' };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; none where there is no list. */
export function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
