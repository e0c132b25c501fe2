/** What kramdown makes typographic first, so that it drops out of an id. */
const typographic = /-{2,3}|\.{3}|["']|<<|>>/g;

/** What its GFM parser removes: all but letters, marks, digits, `_`, `-`, space and tab. */
const notInAnId = /[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu;

/**
 * The id that kramdown gives a heading, before repeats are numbered. Old links use these.
 * Rule: `generate_gfm_header_id` of kramdown-parser-gfm.
 *
 * @example headingId('MM-LLMs & 多模態') // 'mm-llms--多模態'
 */
export function headingId(text: string): string {
  return text.replace(typographic, '').toLowerCase().replace(notInAnId, '').replace(/[ \t]/g, '-');
}

/**
 * The id that GitHub gives a heading, before repeats are numbered: dashes stay as they are written. Links in a README use these.
 *
 * @example githubHeadingId('`--allow-fs` and more') // '--allow-fs-and-more'
 */
export function githubHeadingId(text: string): string {
  return text.toLowerCase().replace(notInAnId, '').replace(/ /g, '-');
}

/** Hands out ids of one page: a repeat gets `-1`, then `-2`, as kramdown counts them. */
export class IdCounter {
  readonly #taken = new Map<string, number>();

  /** @param reserved ids that the page itself has */
  constructor(reserved: readonly string[] = []) {
    for (const id of reserved) this.#taken.set(id, 0);
  }

  /** The id itself the first time, numbered after that; an empty one becomes `section`. */
  take(wanted: string): string {
    const base = wanted || 'section';
    let count = this.#taken.get(base);
    if (count === undefined) return this.#claim(base);
    do count += 1;
    while (this.#taken.has(`${base}-${count}`));
    this.#taken.set(base, count);
    return this.#claim(`${base}-${count}`);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  #claim(id: string): string {
    this.#taken.set(id, 0);
    return id;
  }
}
