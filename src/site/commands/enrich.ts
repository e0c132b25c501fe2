import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../../catalogue/build-catalogue.ts';
import { formatReport } from '../../diagnostics/format-report.ts';
import { arxivService } from '../../upkeep/papers/ask-arxiv.ts';
import { crossrefService } from '../../upkeep/papers/ask-crossref.ts';
import { semanticScholarService } from '../../upkeep/papers/ask-semantic-scholar.ts';
import { addFacts } from '../../upkeep/papers/edit-papers.ts';
import { enrichPapers } from '../../upkeep/papers/enrich-papers.ts';
import { formatEnriched } from '../../upkeep/papers/format-enriched.ts';
import type { KnownPaper, PaperFacts } from '../../upkeep/papers/paper-facts.ts';
import { parseBib } from '../../upkeep/papers/parse-bib.ts';
import { AnswerLog } from '../../upkeep/web/answer-log.ts';
import { type Clock, day, systemClock } from '../../upkeep/web/clock.ts';
import { type BuildOptions, readOptions } from '../options.ts';
import { displayPath } from '../read/display-path.ts';
import { readFilledCourse } from '../read/read-filled-course.ts';
import { readPaperRecords } from '../read/read-paper-records.ts';
import { enrichUsage } from './enrich-usage.ts';
import { listKnownPapers } from './list-known-papers.ts';
import { Progress } from './progress.ts';
import { reportFailure } from './report-failure.ts';
import { logOf, openWeb, parseNumber, readIfThere, webFlags } from './web-options.ts';

/** Below the content folder. */
const papersFile = 'papers.yaml';

/**
 * `lectern enrich`: fills `papers.yaml` with what services know about the papers of a course.
 *
 * @returns the exit code, see `enrich-usage.ts`
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  clock: Clock = systemClock,
): Promise<0 | 1 | 2> {
  try {
    const values = readArguments(args);
    if (values.help) {
      process.stdout.write(enrichUsage);
      return 0;
    }
    const options = readOptions(environment, process.cwd());
    const papers = await readPapers(options, environment);
    return await enrich(values, options, papers, { clock, ...(signal && { signal }) });
  } catch (error) {
    reportFailure(
      error,
      signal,
      'Stopped; the answers so far are kept, and the next run continues from there.',
    );
    return 2;
  }
}

type Values = ReturnType<typeof readArguments>;

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      bib: { type: 'string' },
      'max-age': { type: 'string', default: '30' },
      arxiv: { type: 'string', default: arxivService },
      crossref: { type: 'string', default: crossrefService },
      'semantic-scholar': { type: 'string', default: semanticScholarService },
      ...webFlags,
      pause: { type: 'string', default: '3' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

async function readPapers(options: BuildOptions, environment: NodeJS.ProcessEnv): Promise<KnownPaper[]> {
  const course = await readFilledCourse(options, environment);
  const { catalogue, parts } = course.settings;
  const { records, diagnostics } = await readPaperRecords(options.content);
  if (diagnostics.some(({ rule }) => rule === 'papers/syntax'))
    throw new Error(formatReport(diagnostics).trimEnd());
  return listKnownPapers(buildCatalogue(course.lectures, catalogue !== false, parts).papers, records);
}

async function enrich(
  values: Values,
  { content }: BuildOptions,
  papers: readonly KnownPaper[],
  { clock, signal }: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<0 | 1> {
  const progress = new Progress();
  const log = new AnswerLog<PaperFacts | 'unknown'>(logOf('enrich', content));
  const { arxiv, crossref, 'semantic-scholar': semanticScholar } = values;
  try {
    const enriched = await enrichPapers(papers, {
      web: openWeb(values, clock, signal),
      clock,
      log,
      services: { arxiv, crossref, semanticScholar },
      bibliography: readBibliography(values.bib, papers),
      maxAge: parseNumber('max-age', values['max-age']) * day,
      onAsked: (done, all) => progress.show(`Looked up ${done} of ${all} papers`),
    });
    log.tidy(() => true);
    progress.end();
    const file = join(content, papersFile);
    if (!values['dry-run'] && enriched.facts.size > 0)
      writeFileSync(file, addFacts(readIfThere(file), enriched.facts));
    process.stdout.write(formatEnriched(enriched, displayPath(papersFile), values['dry-run']));
    return enriched.failures.size > 0 || enriched.others.length > 0 ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** What a bibliography says about the papers of the course. */
function readBibliography(
  file: string | undefined,
  papers: readonly KnownPaper[],
): ReadonlyMap<string, PaperFacts> {
  if (file === undefined) return new Map();
  const entries = parseBib(readFileSync(file, 'utf8'));
  return new Map(
    papers.flatMap(({ id, arxiv, doi }) => {
      const entry = entries.find(
        (each) => (arxiv !== undefined && each.arxiv === arxiv) || (doi !== undefined && each.doi === doi),
      );
      if (!entry) return [];
      const { line: _line, arxiv: _arxiv, ...facts } = entry;
      return [[id, facts] as const];
    }),
  );
}
