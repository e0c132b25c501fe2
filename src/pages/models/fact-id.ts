import type { FactProperty } from '../../lecture/facts/fact-properties.ts';

/**
 * The id of a fact on the page of its model: `/models/clip/#fact-parameters`.
 *
 * @example factId('parameters') // 'fact-parameters'
 */
export function factId(property: FactProperty): string {
  return `fact-${property}`;
}
