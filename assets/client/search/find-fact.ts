import type { FactName } from '../../../src/search/fact-name.ts';
import { readAskedFact } from './asked-fact.ts';
import type { Candidate } from './candidates.ts';
import { findNamed } from './find-named.ts';
import type { Query } from './plain-query.ts';
import { asksForModels, splitAtScripts, stripAsking } from './question.ts';

/** One fact of one model. */
export type FoundFact = { readonly model: Candidate; readonly property: FactName };

/**
 * Finds the fact that a text asks for: it has to name one model, what is asked of it, and nothing else; and the model's page
 * has to state it.
 *
 * @example findFact(candidates, parseQuery('how many parameters does clip have')) // { model: clip, property: 'parameters' }
 */
export function findFact(candidates: readonly Candidate[], { text, phrases }: Query): FoundFact | undefined {
  if (phrases.length > 0 || asksForModels(text)) return undefined;
  const asked = readAskedFact(text);
  if (!asked) return undefined;
  const model = findOne(candidates, asked.rest.replace(states, ' ')) ?? findOne(candidates, asked.rest);
  return model?.entry.facts?.includes(asked.property) ? { model, property: asked.property } : undefined;
}

/** What is asked about a part, and may be the name of a model all the same. */
const states = /\b(?:un)?frozen\b|\btrain(?:ed|able)\b|\bfine-?tuned\b|凍結|冻结/giu;

/** The one model that a text names, where it says nothing else. */
function findOne(candidates: readonly Candidate[], text: string): Candidate | undefined {
  const { candidates: models, isAllSaid } = findNamed(candidates, splitAtScripts(stripAsking(text)));
  return isAllSaid && models.length === 1 ? models[0] : undefined;
}
