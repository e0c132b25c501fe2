import { compareText } from '../../../src/collections/compare-text.ts';
import { foldWords } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import type { Candidate } from './candidates.ts';
import type { AllNames } from './collect-more.ts';
import { namesDescribed } from './described.ts';
import { findCompared } from './find-compared.ts';
import { findFact } from './find-fact.ts';
import { findNamed, type Named } from './find-named.ts';
import { findOfKind, withoutKind } from './find-of-kind.ts';
import type { FoundFact } from './found-fact.ts';
import { isOfOrganisation } from './is-of-organisation.ts';
import { ownNamesOf } from './organisation-names.ts';
import type { Query } from './plain-query.ts';
import { parseQuery } from './query.ts';
import { asksForPaper, type Question, readQuestion, splitAtScripts } from './question.ts';
import type { NameHit } from './rank-by.ts';
import { rankClose, rankNames } from './rank-names.ts';
import { lastExactRank } from './ranks.ts';
import {
  askedRank,
  namedRank,
  organisationRank,
  sameWordsRank,
  thingRank,
  weakRank,
} from './ranks-of-rest.ts';

/** What the list of names has for a query. */
export type FoundNames = {
  /** Best first. */
  readonly hits: readonly NameHit[];
  /** What the text is searched for: a question without its question words. */
  readonly wanted: Query;
  /** Models that the reader wants side by side. */
  readonly compared: readonly NameHit[];
  /** The fact that is asked for. */
  readonly fact?: FoundFact;
};

/** Kinds of names that a question may be about. */
const askedKinds = ['model', 'part', 'term'] as const satisfies readonly NameEntry['kind'][];

/**
 * Finds the names that match a query. If none does, it tries the subject of a question, then similar spellings, then names
 * among the other words. A query for a fact finds the fact together with its model.
 */
export async function findHits(names: AllNames, query: Query): Promise<FoundNames> {
  const candidates = await names.collect(query);
  const hits = rankNames(candidates, query);
  const isExact = hits[0] !== undefined && hits[0].rank <= lastExactRank;
  const fact = isExact ? undefined : findFact(candidates, query);
  if (fact) return { ...plain([{ entry: fact.model.entry, rank: askedRank }], query), fact };
  const question = query.phrases.length === 0 ? readQuestion(query.text) : undefined;
  if (hits.length > 0 && !(question?.isComparison && hits[0] && hits[0].rank >= weakRank))
    return plain(hits, query);
  const described = await findDescribed(names, query, question ? askedRank : weakRank);
  if (described.length > 0) return plain(described, question ? parseQuery(question.text) : query);
  const either = findOfEither(candidates, query);
  if (either.length > 0) return plain(either, query);
  if (question) return findAsked(names, query, question);
  const family = findOfKind(candidates, query.text);
  if (family.length > 0) return plain(family, query);
  const kindless = withoutKind(query.text);
  const named = findIn(candidates, query);
  if (named.isAllSaid && named.candidates.length > 0)
    return plain(toHits(addPapers(named, candidates, query), weakRank), query);
  const near = await findNear(names, query);
  if (near.length > 0) return plain(near, query);
  const isNamed = named.candidates.length > 0 || kindless === query.text || kindless.length < shortestNear;
  return plain(isNamed ? toHits(named, namedRank) : await findNear(names, parseQuery(kindless)), query);
}

/** What the course calls that which a text describes. Unless it is a question, a text that holds the very words goes before it. */
async function findDescribed(names: AllNames, { text, phrases }: Query, rank: number): Promise<NameHit[]> {
  if (phrases.length > 0) return [];
  for (const name of namesDescribed(text)) {
    const named = parseQuery(name);
    const hits = rankNames(await names.collect(named), named);
    const things = hits.filter(({ entry, rank }) => rank <= thingRank && describedKinds.has(entry.kind));
    if (things.length > 0) return things.map((hit) => ({ ...hit, rank }));
  }
  return [];
}

/** Kinds of names that say what something is. */
const describedKinds: ReadonlySet<string> = new Set(askedKinds);

/** Letters of a name that is looked for with typing errors, once what it is has been taken off. */
const shortestNear = 4;

/** Between organisations of which any will do. */
const either = /\s+(?:or|and)\s+|\s*(?:[,&、，]|或者?|還是|还是|和|與|与|跟)\s*/u;

/** The models of several organisations: `apple or google`. Each piece has to name one. */
function findOfEither(candidates: readonly Candidate[], { text, phrases }: Query): NameHit[] {
  const pieces = phrases.length > 0 ? [] : withoutKind(text).replace(/的$/u, '').split(either);
  const found = pieces.map((piece) => {
    const own = ownNamesOf(foldWords(piece));
    return candidates.filter((candidate) => isOfOrganisation(candidate, own));
  });
  if (pieces.length < 2 || found.some(({ length }) => length === 0)) return [];
  return [...new Set(found.flat())].map(({ entry }) => ({ entry, rank: organisationRank }));
}

async function findAsked(names: AllNames, query: Query, question: Question): Promise<FoundNames> {
  const asked = { ...parseQuery(question.text), filters: query.filters };
  const candidates = await names.collect(asked);
  const models = findIn(candidates, asked);
  const cited = addPapers(models, candidates, query);
  if (cited !== models) return plain(toHits(cited, askedRank), asked);
  const isComparison = question.isComparison && models.candidates.length > 1;
  const compared = question.isComparison && !isComparison ? await findCompared(names, query) : [];
  if (compared.length > 0) {
    const areModels = compared.every(({ entry }) => entry.kind === 'model');
    return { hits: compared, wanted: asked, compared: areModels ? compared : [] };
  }
  const exact = isComparison ? [] : rankNames(candidates, asked);
  if (exact.length > 0) return plain(putFirst(question.wants, exact), asked);
  const kindless = withoutKind(question.text);
  const whole =
    question.isComparison || kindless === question.text ? [] : rankNames(candidates, parseQuery(kindless));
  if (whole[0] && whole[0].rank <= sameWordsRank) return plain(putFirst(question.wants, whole), asked);
  // Of two things that are compared, one may be a model and the other a term.
  const isMixed = question.isComparison && !models.isAllSaid;
  const named = models.candidates.length > 0 && !isMixed ? models : findIn(candidates, asked, askedKinds);
  if (named.candidates.length === 0) return plain(await findNear(names, asked), asked);
  const hits = toHits(named, named.isAllSaid ? askedRank : namedRank);
  return { hits, wanted: asked, compared: isComparison ? toHits(models, askedRank) : [] };
}

/**
 * A reader who asks what a word means wants it explained; one who asks which models use something wants the
 * part.
 */
function putFirst(kind: Question['wants'], hits: readonly NameHit[]): readonly NameHit[] {
  if (kind === undefined) return hits;
  const [first] = hits;
  const isWanted = ({ entry, rank }: NameHit) => entry.kind === kind && rank <= thingRank;
  const wanted = hits.filter(isWanted).map((hit) => ({ ...hit, rank: first?.rank ?? hit.rank }));
  return [...wanted, ...hits.filter((hit) => !isWanted(hit))];
}

/** Who asks for a citation wants it of the papers on what is named; the oldest introduces it. */
function addPapers(named: Named, candidates: readonly Candidate[], { text }: Query): Named {
  const about = new Set<string | undefined>(
    asksForPaper(text) ? named.candidates.map(({ entry }) => entry.name) : [],
  );
  const papers = candidates
    .filter(({ entry }) => entry.kind === 'paper' && about.has(entry.under))
    .sort((a, b) => compareText(a.entry.arxiv ?? '', b.entry.arxiv ?? ''));
  return papers.length > 0 ? { ...named, candidates: [...papers, ...named.candidates] } : named;
}

async function findNear(names: AllNames, query: Query): Promise<NameHit[]> {
  const candidates = await names.collectNear(query);
  const again = rankNames(candidates, query);
  return again.length > 0 ? again : rankClose(candidates, query);
}

function findIn(
  candidates: readonly Candidate[],
  { text, phrases }: Query,
  kinds?: readonly NameEntry['kind'][],
): Named {
  return findNamed(candidates, phrases.length > 0 ? [] : splitAtScripts(text), kinds);
}

function toHits({ candidates }: Named, rank: number): NameHit[] {
  return candidates.map(({ entry }) => ({ entry, rank }));
}

function plain(hits: readonly NameHit[], wanted: Query): FoundNames {
  return { hits, wanted, compared: [] };
}
