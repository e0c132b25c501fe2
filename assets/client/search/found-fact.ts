import type { FactName } from '../../../src/search/fact-name.ts';
import type { Candidate } from './candidates.ts';

/** One fact of one model. */
export type FoundFact = { readonly model: Candidate; readonly property: FactName };
