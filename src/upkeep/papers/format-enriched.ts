import { showControls } from '../../diagnostics/show-controls.ts';
import type { EnrichedPapers } from './enrich-papers.ts';
import type { PaperFacts } from './paper-facts.ts';

/**
 * Says what was added to `papers.yaml`, a line for each paper, and what could not be found.
 *
 * @param file as the author knows it
 * @param isOnlySaid whether nothing was written
 */
export function formatEnriched(
  { facts, others, failures }: EnrichedPapers,
  file: string,
  isOnlySaid: boolean,
): string {
  const added = [...facts].map(([id, known]) => `${id}  ${describe(known)}\n`);
  const doubts = others.map(
    ({ paper, title }) =>
      `${paper.id} is called “${paper.title}” by the course, and “${title}” by a service. Correct the id or the title; nothing was added.\n`,
  );
  const silent = [...failures].map(
    ([service, reason]) => `${service} ${reason}; run the command again later for the rest.\n`,
  );
  const number = `${facts.size} ${facts.size === 1 ? 'paper' : 'papers'}`;
  const nothing = failures.size > 0 ? 'Nothing was added to' : 'Nothing to add to';
  const summary =
    facts.size === 0
      ? `${nothing} ${file}.`
      : `${isOnlySaid ? 'Would add to' : 'Added to'} ${number} in ${file}.`;
  return showLines([...added, ...doubts, ...silent, `${summary}\n`]);
}

function describe({ authors, venue, year, doi }: PaperFacts): string {
  const parts = [
    authors && `${authors.length} ${authors.length === 1 ? 'author' : 'authors'}`,
    venue,
    year && String(year),
    doi && `doi ${doi}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function showLines(lines: readonly string[]): string {
  return lines.map((line) => `${showControls(line.trimEnd())}\n`).join('');
}
