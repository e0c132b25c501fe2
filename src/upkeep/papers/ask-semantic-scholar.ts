import type { Web } from '../web/polite-web.ts';
import { type Asked, askJson, isRecord, recordsOf, textOf } from './ask-text.ts';
import { authorNames } from './author-name.ts';
import { oneLine, type PaperFacts, plainDoi } from './paper-facts.ts';
import { venueName } from './venue-name.ts';

export const semanticScholarService = 'https://api.semanticscholar.org/graph/v1/paper/';

/**
 * Asks Semantic Scholar for a paper.
 * Source: https://api.semanticscholar.org/api-docs/graph
 *
 * @param service address to which the id is appended
 * @param id `ARXIV:2304.08485` or `DOI:10.18653/v1/…`
 */
export async function askSemanticScholar(web: Web, service: string, id: string): Promise<Asked<PaperFacts>> {
  const fields = 'title,year,venue,publicationVenue,authors,externalIds';
  const asked = await askJson(web, `${service}${encodeURIComponent(id)}?fields=${fields}`);
  if (asked.kind !== 'answer') return asked;
  const { answer } = asked;
  const year = typeof answer.year === 'number' ? answer.year : undefined;
  const said = isRecord(answer.publicationVenue) ? textOf(answer.publicationVenue.name) : '';
  const venue = venueName(said || textOf(answer.venue), year);
  const title = oneLine(textOf(answer.title));
  const authors = authorNames(recordsOf(answer.authors).map(({ name }) => textOf(name)));
  const doi = isRecord(answer.externalIds) ? plainDoi(answer.externalIds.DOI) : undefined;
  return {
    kind: 'answer',
    answer: {
      ...(title && { title }),
      ...(authors && { authors }),
      ...(venue && { venue }),
      ...(year && venue && { year }),
      ...(doi && { doi }),
    },
  };
}
