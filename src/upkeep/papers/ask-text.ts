import type { Web } from '../web/polite-web.ts';

/** What a service answered to one request. */
export type Asked<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It does not know the paper. */
  | { readonly kind: 'unknown' }
  /** Why it gave no answer, as the rest of a sentence that begins with the service. */
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

/** Asks a service for a JSON object. */
export async function askJson(web: Web, address: string): Promise<Asked<Readonly<Record<string, unknown>>>> {
  const asked = await askText(web, address, 'application/json');
  if (asked.kind !== 'answer') return asked;
  try {
    const answer: unknown = JSON.parse(asked.answer);
    if (isRecord(answer)) return { kind: 'answer', answer };
  } catch {
    // Reported below.
  }
  return { kind: 'failure', reason: 'sends something other than JSON' };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; none if there is no list. */
export function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
