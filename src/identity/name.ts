/**
 * Folds a name so that spellings of the same thing become equal: case, punctuation, spaces and
 * Unicode width go; digits stay, so that Qwen2.5-VL is not Qwen-VL.
 *
 * @example foldName('GPT4-V') === foldName('GPT-4V') // true
 */
export function foldName(name: string): string {
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
export function modelKey(name: string): string {
  return foldName(name).replace(/(?<=.)v(?=\d)/g, '');
}

/** How many single-letter edits separate two words; counts no further than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/**
 * True for two words of which one has two neighbouring letters in the wrong order.
 *
 * @example isSwapped('modle', 'model') // true
 */
export function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && swapped === other;
}
