import { foldSpelling } from '../../../src/identity/name.ts';

/**
 * Whether models state the same, by their words; nothing if fewer than two state anything.
 *
 * @param values of each model, empty where it states none
 * @example findDifference(['CLIP ViT-L/14', '', 'CLIP ViT L/14']) // 'same'
 */
export function findDifference(values: readonly string[]): 'same' | 'differs' | undefined {
  const stated = values.map(foldSpelling).filter(Boolean);
  if (stated.length < 2) return undefined;
  return new Set(stated).size === 1 ? 'same' : 'differs';
}
