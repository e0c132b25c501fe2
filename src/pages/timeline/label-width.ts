/** Widths in em of letters as most fonts of screens have them, erring on the wide side. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!()[\] -]/u, 0.36],
  [/[mwMW@%…]/u, 0.96],
  [/[A-Z0-9&+]/u, 0.7],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u, 1.04],
];

const otherWidth = 0.6;

/**
 * How wide a text is at most, in em, without asking a font: equal input gives an equal drawing on every machine.
 *
 * @example widthOf('LLaVA') // 3.4
 */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
  return sum;
}
