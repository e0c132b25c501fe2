import type { Web } from '../web/polite-web.ts';
import { type Asked, askJson, isRecord, recordsOf, textOf } from './ask-text.ts';
import { authorNames } from './author-name.ts';
import { oneLine, type PaperFacts } from './paper-facts.ts';
import { venueName } from './venue-name.ts';

export const crossrefService = 'https://api.crossref.org/works/';

/**
 * Asks Crossref for the paper of a DOI.
 * Source: https://api.crossref.org/swagger-ui/index.html
 *
 * @param service address to which a DOI is appended
 */
export async function askCrossref(web: Web, service: string, doi: string): Promise<Asked<PaperFacts>> {
  const asked = await askJson(web, `${service}${encodeURIComponent(doi)}`);
  if (asked.kind !== 'answer') return asked;
  const { message } = asked.answer;
  return isRecord(message)
    ? { kind: 'answer', answer: readWork(message) }
    : { kind: 'failure', reason: 'sends something other than a paper' };
}

function readWork(work: Readonly<Record<string, unknown>>): PaperFacts {
  const authors = authorNames(recordsOf(work.author).map(nameOf));
  const title = oneLine(firstText(work.title));
  const year = yearOf(work.issued) ?? yearOf(work.published);
  const container = firstText(work['container-title']);
  const event = isRecord(work.event) ? textOf(work.event.name) : '';
  const venue = work.type === 'posted-content' ? undefined : venueName(container || event, year);
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(year && { year }),
  };
}

function nameOf({ given, family, name }: Readonly<Record<string, unknown>>): string {
  return textOf(name) ? `{${textOf(name)}}` : `${textOf(given)} ${textOf(family)}`;
}

function firstText(value: unknown): string {
  return textOf(Array.isArray(value) ? value[0] : value);
}

function yearOf(date: unknown): number | undefined {
  const parts: unknown = isRecord(date) ? date['date-parts'] : undefined;
  const year: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return typeof year === 'number' && year > 1000 ? year : undefined;
}
