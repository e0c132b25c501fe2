/** No Chinese character comes before this one. A range of UTF-16 is looked for several times as fast as a script. */
const mayBeHan = /[\u2e80-\uffff]/;
const han = /\p{Script=Han}/u;

/**
 * Whether a text has a Chinese character.
 *
 * @example hasHan('CLIP 模型') // true
 */
export function hasHan(text: string): boolean {
  return mayBeHan.test(text) && han.test(text);
}
