import { webUsage } from './web-options.ts';

/** What `lectern enrich --help` says. */
export const enrichUsage = `lectern enrich [options]

Fills papers.yaml with what is known of the papers of the course and nobody has written there yet: all authors, venue, year, DOI. It asks
arXiv, Crossref and Semantic Scholar. What a person has written stays, and so do comments and order. No build asks the web.

Options
  --dry-run             says what would be added, and writes nothing
  --bib FILE            reads a bibliography first, and asks only for what it does not say
  --max-age DAYS        an answer is not asked for again for as long (30); 0 asks for all
${webUsage.replace('(1)', '(3)')}
  --arxiv ADDRESS, --crossref ADDRESS, --semantic-scholar ADDRESS
                        where the services are
  -h, --help            shows this

If you stop the command, the next run continues where it stopped.

Exit codes
  0  everything could be asked
  1  a service did not answer, or knows another paper by an id; what the others say was added
  2  the command, the course or papers.yaml could not be read, or the command was stopped
`;
