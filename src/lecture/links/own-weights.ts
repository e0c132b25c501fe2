import { modelKey } from '../../identity/name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { isPhrase } from '../headings/nameless-heading.ts';
import type { Resource } from '../lecture.ts';
import { isLabelWord } from './label-line.ts';

/**
 * True if weights in a repository have the name of their entry. A guide links weights of others.
 *
 * @example hasNameOf('meta-llama/Llama-3.2-11B-Vision', 'Llama 3.2 Vision') // true
 */
export function hasNameOf(repository: string, name: string): boolean {
  if (modelKey(repository).includes(modelKey(name))) return true;
  const [first = '', ...rest] = wordsOf(name);
  const words = wordsOf(repository.replace(/^.*\//, ''));
  if (first === '' || words[0] !== first) return false;
  return rest.every((word) => words.includes(word)) || (isDistinctive(firstWord(name)) && !isPhrase(name));
}

/** True where neither the repository of the weights nor the words of their link say that they belong to something else. */
export function couldBeOwn({ text, title, identity }: Resource, name: string): boolean {
  if (identity.type !== 'huggingface' || hasNameOf(identity.name, name)) return true;
  return isDistinctive(name) && !isPhrase(name) && isLabelWord(text ?? title);
}

function firstWord(name: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? '';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
}
