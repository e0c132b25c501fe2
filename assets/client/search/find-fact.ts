import type { NameEntry } from '../../../src/search/read-names.ts';
import { readAskedFact } from './asked-fact.ts';
import type { Candidate } from './candidates.ts';
import { findNamed } from './find-named.ts';
import { findPartFact, states } from './find-part-fact.ts';
import type { FoundFact } from './found-fact.ts';
import type { Query } from './plain-query.ts';
import { asksForModels, splitAtScripts, stripAsking } from './question.ts';

/**
 * Finds the fact that a text asks for: it has to name one model, what is asked of it, and nothing else; and the model's page
 * has to state it.
 *
 * @example findFact(candidates, parseQuery('how many parameters does clip have')) // { model: clip, property: 'parameters' }
 */
export function findFact(candidates: readonly Candidate[], { text, phrases }: Query): FoundFact | undefined {
  if (phrases.length > 0 || asksForModels(text)) return undefined;
  return findOwnFact(candidates, text) ?? findPartFact(candidates, text);
}

function findOwnFact(candidates: readonly Candidate[], text: string): FoundFact | undefined {
  const asked = readAskedFact(text);
  if (!asked) return undefined;
  const kinds = asked.property === 'result' ? measured : undefined;
  const model =
    findOne(candidates, asked.rest.replace(states, ' '), kinds) ?? findOne(candidates, asked.rest, kinds);
  return model?.entry.facts?.includes(asked.property) ? { model, property: asked.property } : undefined;
}

/** A result is asked for with the benchmark that it was measured by. */
const measured = ['model', 'term'] as const satisfies readonly NameEntry['kind'][];

/** The one model that a text names, where it says nothing else. */
function findOne(
  candidates: readonly Candidate[],
  text: string,
  kinds?: readonly NameEntry['kind'][],
): Candidate | undefined {
  const words = splitAtScripts(stripAsking(text));
  const said = findNamed(candidates, words, kinds);
  // `llavas encoder`
  const { candidates: named, isAllSaid } = said.isAllSaid
    ? said
    : findNamed(candidates, words.map(dropEnd), kinds);
  const models = named.filter(({ entry }) => entry.kind === 'model');
  return isAllSaid && models.length === 1 ? models[0] : undefined;
}

/** A name without the ending of a possessive whose apostrophe was left out. */
function dropEnd(word: string): string {
  return word.replace(/(?<=.{3})s$/, '');
}
