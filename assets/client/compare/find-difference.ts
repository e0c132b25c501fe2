import { foldName } from '../../../src/identity/name.ts';

/**
 * Whether models say the same of themselves, by their words; nothing where fewer than two say anything.
 *
 * @param values of each model, empty where it does not tell
 * @example findDifference(['CLIP ViT-L/14', '', 'CLIP ViT L/14']) // 'same'
 */
export function findDifference(values: readonly string[]): 'same' | 'differs' | undefined {
  const told = values.map(foldName).filter(Boolean);
  if (told.length < 2) return undefined;
  return new Set(told).size === 1 ? 'same' : 'differs';
}
