import { cutAtSentence } from '../../lecture/cut-at-sentence.ts';
import type { Section } from '../../lecture/lecture.ts';

/** About three lines of a wide column. */
const longest = 240;

/**
 * The first sentences of a section's own text, as plain words.
 *
 * @returns nothing if the section has no text
 * @example excerptOf(section) // 'LLaVA joins a frozen CLIP to Vicuna by one linear layer.'
 */
export function excerptOf({ blocks }: Pick<Section, 'blocks'>): string | undefined {
  for (const block of blocks) {
    if (block.kind === 'prose' && block.lead) return cutAtSentence(block.lead, longest);
  }
  return undefined;
}
