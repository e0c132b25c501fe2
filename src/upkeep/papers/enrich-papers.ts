import type { AnswerLog } from '../web/answer-log.ts';
import type { Clock } from '../web/clock.ts';
import type { Web } from '../web/polite-web.ts';
import { arxivAtOnce, askArxiv } from './ask-arxiv.ts';
import { askCrossref } from './ask-crossref.ts';
import { askSemanticScholar } from './ask-semantic-scholar.ts';
import type { Asked } from './ask-text.ts';
import { factsToAdd, isOtherPaper, missingFields } from './missing-facts.ts';
import { type KnownPaper, mergeFacts, type PaperFacts } from './paper-facts.ts';

/** Addresses of the services. */
export type Services = {
  readonly arxiv: string;
  readonly crossref: string;
  readonly semanticScholar: string;
};

export type Enrichment = {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: AnswerLog<PaperFacts | 'unknown'>;
  readonly services: Services;
  /** What a bibliography says, by the id of the paper. */
  readonly bibliography: ReadonlyMap<string, PaperFacts>;
  /** Milliseconds for which an answer is not requested again. */
  readonly maxAge: number;
  readonly onAsked?: (done: number, all: number) => void;
};

export type EnrichedPapers = {
  /** What to add, by the id of the paper. */
  readonly facts: ReadonlyMap<string, PaperFacts>;
  /** Papers whose id leads to another title. */
  readonly others: readonly { readonly paper: KnownPaper; readonly title: string }[];
  /** Services that did not answer, and why. */
  readonly failures: ReadonlyMap<string, string>;
};

/** Once a service has failed, it is not asked again in this run. */
class Failures extends Map<string, string> {}

/**
 * Finds out what is still missing about some papers: first from the bibliography, then from arXiv, Crossref and Semantic Scholar, each of
 * which is asked only for what is still missing.
 */
export async function enrichPapers(
  papers: readonly KnownPaper[],
  enrichment: Enrichment,
): Promise<EnrichedPapers> {
  const { bibliography, onAsked } = enrichment;
  const failures: Failures = new Failures();
  const wanting = papers.filter((paper) => isWanting(paper, bibliography.get(paper.id)));
  const ofArxiv = await askArxivFor(wanting, enrichment, failures);
  const facts = new Map<string, PaperFacts>();
  const others: { paper: KnownPaper; title: string }[] = [];
  let done = 0;
  for (const paper of papers) {
    const found: (PaperFacts | undefined)[] = [bibliography.get(paper.id), ofArxiv.get(paper.id)];
    if (wanting.includes(paper)) {
      await askOthers(paper, found, enrichment, failures);
      onAsked?.(++done, wanting.length);
    }
    const other = found.find((each) => isOtherPaper(paper.title, each?.title))?.title;
    const added = factsToAdd(paper, mergeFacts(...found));
    if (other !== undefined) others.push({ paper, title: other });
    else if (Object.keys(added).length > 0) facts.set(paper.id, added);
  }
  return { facts, others, failures };
}

/** Whether a service could add to what is known. A DOI alone is not worth a request: it comes with other answers. */
function isWanting(paper: KnownPaper, ...found: readonly (PaperFacts | undefined)[]): boolean {
  const known = mergeFacts(...found);
  return missingFields(paper).some((field) => field !== 'doi' && known[field] === undefined);
}

async function askArxivFor(
  papers: readonly KnownPaper[],
  enrichment: Enrichment,
  failures: Failures,
): Promise<Map<string, PaperFacts>> {
  const { web, services } = enrichment;
  const found = new Map<string, PaperFacts>();
  const left: string[] = [];
  for (const { arxiv } of papers) {
    const known = arxiv === undefined ? undefined : fresh(enrichment, `arxiv:${arxiv}`);
    if (known !== undefined && known !== 'unknown' && arxiv !== undefined) found.set(arxiv, known);
    else if (known === undefined && arxiv !== undefined) left.push(arxiv);
  }
  for (let start = 0; start < left.length && !failures.has('arXiv'); start += arxivAtOnce) {
    const ids = left.slice(start, start + arxivAtOnce);
    const asked = await askArxiv(web, services.arxiv, ids);
    if (asked.kind === 'failure') failures.set('arXiv', asked.reason);
    if (asked.kind !== 'answer') continue;
    for (const id of ids) {
      const facts = asked.answer.get(id);
      if (facts) found.set(id, facts);
      enrichment.log.add(`arxiv:${id}`, facts ?? 'unknown', enrichment.clock.now());
    }
  }
  return new Map(papers.flatMap(({ id, arxiv = '' }) => pairOf(id, found.get(arxiv))));
}

function pairOf<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

/** @param found what was found so far; what others say is added after it */
async function askOthers(
  paper: KnownPaper,
  found: (PaperFacts | undefined)[],
  enrichment: Enrichment,
  failures: Failures,
): Promise<void> {
  const { web, services } = enrichment;
  const doi = paper.doi ?? mergeFacts(...found).doi;
  if (doi !== undefined && isWanting(paper, ...found)) {
    const ask = () => askCrossref(web, services.crossref, doi);
    found.push(await askOnce('Crossref', `crossref:${doi}`, ask, enrichment, failures));
  }
  const id = paper.arxiv === undefined ? `DOI:${doi}` : `ARXIV:${paper.arxiv}`;
  if (isWanting(paper, ...found)) {
    const ask = () => askSemanticScholar(web, services.semanticScholar, id);
    found.push(await askOnce('Semantic Scholar', `s2:${id}`, ask, enrichment, failures));
  }
}

async function askOnce(
  service: string,
  key: string,
  ask: () => Promise<Asked<PaperFacts>>,
  enrichment: Enrichment,
  failures: Failures,
): Promise<PaperFacts | undefined> {
  const known = fresh(enrichment, key);
  if (known !== undefined) return known === 'unknown' ? undefined : known;
  if (failures.has(service)) return undefined;
  const asked = await ask();
  if (asked.kind === 'failure') failures.set(service, asked.reason);
  else enrichment.log.add(key, asked.kind === 'answer' ? asked.answer : 'unknown', enrichment.clock.now());
  return asked.kind === 'answer' ? asked.answer : undefined;
}

function fresh({ log, clock, maxAge }: Enrichment, key: string): PaperFacts | 'unknown' | undefined {
  return log.get(key, clock.now(), (age) => age < maxAge);
}
