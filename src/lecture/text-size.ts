/** How much there is to read in a text. */
export type TextSize = { readonly words: number /** Chinese ones. */; readonly characters: number };

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** @example sizeOf('a heron, 蒼鷺') // { words: 2, characters: 2 } */
export function sizeOf(text: string): TextSize {
  const characters = text.match(han)?.length ?? 0;
  const rest = characters > 0 ? text.replace(han, ' ') : text;
  return { words: rest.match(word)?.length ?? 0, characters };
}
