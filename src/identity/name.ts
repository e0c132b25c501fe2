import { rememberText } from '../collections/remember-text.ts';

/**
 * Folds a name so that spellings of the same thing become equal: case, punctuation, spaces and
 * Unicode width go; digits stay, so that Qwen2.5-VL is not Qwen-VL.
 *
 * @example foldName('GPT4-V') === foldName('GPT-4V') // true
 */
export const foldName: (name: string) => string = /* @__PURE__ */ rememberText(foldSpelling);

/** The same, remembered by nothing: for scripts, and for a caller that remembers by itself. */
export function foldSpelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .replace(/[^\p{L}\p{M}\p{N}·+]/gu, '');
}

/**
 * What identifies a model: its folded name, whose version has no `v`.
 *
 * @example modelKey('MiniGPT v2') === modelKey('MiniGPT-2') // true
 */
export const modelKey: (name: string) => string = /* @__PURE__ */ rememberText((name) =>
  foldName(name).replace(/(?<=.)v(?=\d)/g, ''),
);
