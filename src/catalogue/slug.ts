import { boundedName } from '../identity/bounded-name.ts';
import { IdCounter } from '../identity/heading-id.ts';

/** For a longer name, the address has only the first words. */
const longest = 80;

/**
 * A name or title as the last part of an address: lower-case letters and digits of any script, separated by `-`. A plus
 * after a name is part of it: FGT++ is not FGT.
 *
 * @example slugOf('LLaVA-1.5') // 'llava-1-5'
 */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}]\+*)\+(?![\p{L}\p{N}])/gu, ' plus')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const whole = words.join('-');
  if (whole.length <= longest) return boundedName(whole);
  const end = whole.lastIndexOf('-', longest);
  return boundedName(whole.slice(0, end > 0 ? end : longest));
}

/** Names of pages beside those of models, which no model may have. */
export const modelRooms = ['parts', 'matrix', 'lineage'] as const;

export type ModelRoom = (typeof modelRooms)[number];

/** Hands out slugs, each once: a second one with the same name gets `-1`. */
export class Slugs {
  readonly #ids: IdCounter;
  readonly #fallback: string;

  /**
   * @param fallback what replaces a name without any letter or digit
   * @param reserved what is never handed out
   */
  constructor(fallback: string, reserved: readonly string[] = []) {
    this.#ids = new IdCounter(reserved);
    this.#fallback = fallback;
  }

  take(name: string): string {
    return this.#ids.take(slugOf(name) || this.#fallback);
  }
}
