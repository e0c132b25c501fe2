import type { Web } from '../web/polite-web.ts';

/** Address of the archive, unless a test has one of its own. */
export const archiveService = 'https://archive.org/wayback/available';

/**
 * Asks the Internet Archive for its newest copy of a page.
 * Source: https://archive.org/help/wayback_api.php
 *
 * @param service address of its availability API
 * @returns undefined if it has none, or does not answer
 */
export async function findArchived(web: Web, service: string, address: string): Promise<string | undefined> {
  const question = new URL(service);
  question.searchParams.set('url', address);
  const reply = await web.ask(question.href, { accept: 'application/json', bytes: 100_000 });
  if (reply.kind !== 'answer' || reply.status !== 200) return undefined;
  const copy = readCopy(Buffer.from(reply.bytes).toString('utf8'));
  return copy?.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/');
}

function readCopy(text: string): string | undefined {
  try {
    const { closest } = JSON.parse(text).archived_snapshots ?? {};
    const isCopy = closest?.available === true && String(closest.status ?? '200') === '200';
    return isCopy && URL.canParse(closest.url) ? String(closest.url) : undefined;
  } catch {
    return undefined;
  }
}
