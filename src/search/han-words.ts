import { hasHan } from '../words/has-han.ts';

/** Between a Han character and whatever is beside it; what closes a sentence or a bracket stays with it. */
const seam =
  /(?<=\p{Script=Han})(?=[^\s\p{Pe}\p{Pf}，。、；：！？,.;:!?%])|(?<=\S)(?=\p{Script=Han})|(?<=[，。、；：！？」』）])(?=[\p{L}\p{N}])/gu;

/** What a seam leaves in an index, where every gap is one space. Next to Latin letters and marks it reads well, but not within brackets and quotes. */
const gaps =
  /(?<=[\u3000-\u303f\uff00-\uffef]) |(?<=[\p{Ps}\p{Pi}\p{Pf}]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[\p{Script=Han}\p{Pi}\u3000-\u303f\uff00-\uffef])/gu;

/**
 * Turns every Han character into a word. Chinese is written without spaces, and Pagefind, which cuts an index and a query
 * at spaces, finds no word inside a longer run: 乒乓球 in 撿乒乓球機器人. As single characters, every part of a run is found.
 *
 * @example separateHan('CLIP模型') // 'CLIP 模 型'
 */
export function separateHan(text: string): string {
  return hasHan(text) ? text.replace(seam, ' ') : text;
}

/**
 * Removes the gaps between Han characters again, for a text that people read.
 *
 * @example joinHan('用 CLIP 模 型。 它') // '用 CLIP 模型。它'
 */
export function joinHan(text: string): string {
  return text.replace(gaps, '');
}
