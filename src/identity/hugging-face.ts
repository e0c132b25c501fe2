import type { HuggingFacePlace } from './identity.ts';

/** What the first part of a path says the page holds; anything else is an owner. */
const kinds: Readonly<Record<string, HuggingFacePlace['holds']>> = {
  datasets: 'dataset',
  spaces: 'space',
  papers: 'paper',
  blog: 'page',
  collections: 'page',
  docs: 'page',
  learn: 'page',
  models: 'page',
  tasks: 'page',
};

/**
 * Reads what a huggingface.co path points at.
 *
 * @example parseHuggingFacePath('Qwen/Qwen-VL-Chat') // { type: 'huggingface', holds: 'model', name: 'Qwen/Qwen-VL-Chat' }
 */
export function parseHuggingFacePath(path: string): HuggingFacePlace | undefined {
  const parts = path.split('/').filter(Boolean);
  const [first = '', second, third] = parts;
  const holds = Object.hasOwn(kinds, first) ? kinds[first] : undefined;
  if (holds === 'page') return { type: 'huggingface', holds, name: path };
  if (holds === 'paper') return second ? { type: 'huggingface', holds, name: second } : undefined;
  if (holds)
    return second ? { type: 'huggingface', holds, name: third ? `${second}/${third}` : second } : undefined;
  if (!first) return undefined;
  return second
    ? { type: 'huggingface', holds: 'model', name: `${first}/${second}` }
    : { type: 'huggingface', holds: 'page', name: first };
}
