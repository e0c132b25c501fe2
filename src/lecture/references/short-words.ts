import { cutAtSentence } from '../cut-at-sentence.ts';

/** As much of a caption as fits into a sentence. */
const longest = 80;

/**
 * The first sentence of a caption, without the full stop at its end.
 *
 * @example shortWords('A heron at dawn. It waits for fish, which are slow in the cold of the morning.') // 'A heron at dawn'
 */
export function shortWords(caption: string): string {
  return cutAtSentence(caption.trim(), longest).replace(/[.。]$/, '');
}
