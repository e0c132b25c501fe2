import type { FactProperty } from '../lecture/facts/fact-properties.ts';
import { factId } from '../pages/models/fact-id.ts';

/** What a fact tells, as search asks for it. */
export type FactName = FactProperty;

/**
 * The address of a fact on the page of its model.
 *
 * @example factAddress('/models/clip/', 'parameters') // '/models/clip/#fact-parameters'
 */
export function factAddress(page: string, name: FactName): string {
  return `${page}#${factId(name)}`;
}
