import type { KagglePlace } from './identity.ts';

/** First parts of a path that say what the page holds. */
const kinds: Readonly<Record<string, KagglePlace['holds']>> = {
  code: 'code',
  kernels: 'code',
  datasets: 'dataset',
  competitions: 'competition',
  c: 'competition',
  models: 'model',
};

/**
 * Reads what a kaggle.com path points at.
 *
 * @example parseKagglePath('datasets/riverlab/herons') // { type: 'kaggle', holds: 'dataset', name: 'riverlab/herons' }
 */
export function parseKagglePath(path: string): KagglePlace | undefined {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  const holds = Object.hasOwn(kinds, first) ? kinds[first] : undefined;
  if (holds)
    return second ? { type: 'kaggle', holds, name: third ? `${second}/${third}` : second } : undefined;
  return second ? { type: 'kaggle', holds: 'unknown', name: `${first}/${second}` } : undefined;
}
