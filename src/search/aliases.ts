import type { Identity } from '../identity/identity.ts';

/** A title's head is a name if it is no longer than this: `MiniGPT-v2: Large Language Model as …` */
const longestHead = 32;

const betweenPair = /\s+(?:and|&|\+|\/|與|和|及)\s+|、/u;
const brackets = /[()（）[\]]/u;
const afterHead = /[:：]\s*/u;

/**
 * What else people type for a model: the single names of a pair, and what is in brackets.
 *
 * @example aliasesOfModel('VLFeedback and Silkie') // ['Silkie', 'VLFeedback']
 */
export function aliasesOfModel(name: string): string[] {
  return sortNames([...name.split(betweenPair), ...name.split(brackets)], name);
}

/**
 * The name that a paper gives its own system, in front of the colon.
 *
 * @example aliasesOfPaper('MiniGPT-v2: Large Language Model as a Unified Interface') // ['MiniGPT-v2']
 */
export function aliasesOfPaper(title: string): string[] {
  const [head = '', rest] = title.split(afterHead, 2);
  return rest && head.length <= longestHead ? sortNames([head], title) : [];
}

/**
 * Owner and name of the code or weights at an address.
 *
 * @example repositoryOf({ type: 'github', owner: 'haotian-liu', name: 'LLaVA' }) // 'haotian-liu/LLaVA'
 */
export function repositoryOf(identity: Identity): string | undefined {
  if (identity.type === 'github') return identity.name ? `${identity.owner}/${identity.name}` : undefined;
  return identity.type === 'huggingface' && identity.holds === 'model' ? identity.name : undefined;
}

function sortNames(names: readonly string[], except: string): string[] {
  const trimmed = names.map((name) => name.trim()).filter((name) => name !== '' && name !== except);
  return [...new Set(trimmed)].sort();
}
