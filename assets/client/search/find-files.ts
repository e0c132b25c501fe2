/**
 * The files of a sorted list that may hold what begins with a text: the one that the text would be in, and those after it that begin
 * so, too.
 *
 * @param firsts what begins each file
 * @example findFiles(['a', 'f', 'fl', 'g'], 'f', 3) // [1, 2]
 */
export function findFiles(firsts: readonly string[], text: string, most: number): number[] {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  const found = low > 0 ? [low - 1] : [];
  while (found.length < most && firsts[low]?.startsWith(text)) found.push(low++);
  return found;
}
