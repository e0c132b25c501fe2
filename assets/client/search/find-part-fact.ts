import { foldText } from '../../../src/search/fold.ts';
import type { Candidate } from './candidates.ts';
import { findNamed } from './find-named.ts';
import type { FoundFact } from './found-fact.ts';
import { readQuestion, splitAtScripts, stripAsking } from './question.ts';

/** What is asked about a part, and may be the name of a model all the same. */
export const states =
  /\b(?:un)?frozen\b|\b(?:un)?freez(?:e|es|ing)\b|\btrain(?:s|ed|able|ing)?\b|\b(?:fine-?)?tun(?:e|es|ed|ing)\b|\bupdated?\b|\bfixed\b|凍結|冻结|[訓训][練练]/giu;

/** What says that a model has a part. */
const uses = /\b(?:us(?:e|es|ed|ing)|based on|built on|inside|within)\b|用|採用|采用/giu;

/** Fewer letters are within the names of too many parts. */
const shortest = 3;

const named = ['model', 'part'] as const;

/**
 * Finds the fact on a part that a text names together with the one model that uses it: `is clip frozen in llava`.
 *
 * @param candidates with the parts of models
 */
export function findPartFact(candidates: readonly Candidate[], text: string): FoundFact | undefined {
  const asked = text.replace(states, ' ').replace(uses, ' ');
  if (asked === text || readQuestion(text)?.isComparison) return undefined;
  const words = splitAtScripts(stripAsking(asked));
  const found = findNamed(candidates, words, named);
  const [first, second] = found.candidates;
  if (!found.isAllSaid || !first || !second || found.candidates.length > 2) return undefined;
  return factOf(candidates, first, second) ?? factOf(candidates, second, first);
}

/** What a model says of a part that is called as something else is, or in whose name that is: CLIP ViT-L/14 of CLIP. */
function factOf(candidates: readonly Candidate[], part: Candidate, model: Candidate): FoundFact | undefined {
  if (model.entry.kind !== 'model' || part.name.length < shortest) return undefined;
  const names = [part.name, foldText(part.entry.name)];
  const used = candidates.find(
    ({ entry, name, aliases }) =>
      entry.kind === 'part' &&
      entry.usedBy?.includes(model.entry.href) &&
      [name, ...aliases].some((own) => names.some((one) => own.includes(one))),
  );
  const property = model.entry.facts?.find((fact) => fact === used?.entry.of);
  return property && { model, property };
}
