import { webUsage } from './web-options.ts';

/** What `lectern enrich --help` says. */
export const enrichUsage = `lectern enrich [options]

Fills papers.yaml with what is known about the papers of the course and still missing there: all authors, venue, year, DOI. It asks
arXiv, Crossref and Semantic Scholar. What a person has written is kept, and so are comments and order. No build uses the web.

Options
  --dry-run             shows what would be added, and writes nothing
  --bib FILE            reads a bibliography first, and asks only for what it does not have
  --max-age DAYS        how long an answer is not requested again (30); 0 asks for everything
${webUsage.replace('(1)', '(3)')}
  --arxiv ADDRESS, --crossref ADDRESS, --semantic-scholar ADDRESS
                        where the services are
  -h, --help            shows this

If you stop the command, the next run continues where it stopped.

Exit codes
  0  everything could be asked
  1  a service did not answer, or knows an id as another paper; what the others say was added
  2  the command, the course or papers.yaml could not be read, or the command was stopped
`;
