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
 * has to tell it.
 *
 * @example findFact(candidates, parseQuery('how many parameters does clip have')) // { model: clip, property: 'parameters' }
 */
export function findFact(candidates: readonly Candidate[], { text, phrases }: Query): FoundFact | undefined {
  if (phrases.length > 0 || asksForModels(text)) return undefined;
  const asked = readAskedFact(text);
  if (!asked) return undefined;
  const named = findNamed(candidates, splitAtScripts(stripAsking(asked.rest)));
  const [model, ...others] = named.candidates;
  if (!model || others.length > 0 || !named.isAllSaid) return undefined;
  return model.entry.facts?.includes(asked.property) ? { model, property: asked.property } : undefined;
}
