import { rememberOf } from '../source/remember.ts';
import type { TextPiece } from './section-index.ts';

/** What a page must know so that Simplified and Traditional spellings find each other. */
export type HanVariants = {
  /** Pairs of a Traditional character and its Simplified one: `機机發发髮发` */
  readonly pairs: string;
};

/** The ranges of the unified ideographs of Unicode that people type. */
const first = 0x4e00;
const last = 0x9fff;

/**
 * Picks the pairs that matter to a course: those with a character in its texts. Of OpenCC's table of
 * 3100 characters a course needs some hundred, so that readers load neither the table nor its program.
 *
 * @returns undefined for texts without such a character
 * @example (await buildHanVariants(['機器人']))?.pairs // '機机', and every other way to write 机
 */
export async function buildHanVariants(texts: Iterable<string>): Promise<HanVariants | undefined> {
  const written = new Set<string>();
  for (const text of texts) addHan(text, written);
  if (written.size === 0) return undefined;
  table ??= readTable();
  const simpleOf = await table;
  const simplified = new Set([...written].map((character) => simpleOf.get(character) ?? character));
  const pairs = [...simpleOf].flatMap(([character, own]) =>
    [...own].length === 1 && simplified.has(own) ? [character + own] : [],
  );
  return pairs.length > 0 ? { pairs: pairs.join('') } : undefined;
}

/** The Han characters that a piece shows. Of a course that is indexed again, most pieces are the same. */
export const hanOf = /* @__PURE__ */ rememberOf(({ sections }: TextPiece): string => {
  const written = new Set<string>();
  for (const { title, text } of sections) addHan(`${title} ${text}`, written);
  return [...written].join('');
});

let table: Promise<ReadonlyMap<string, string>> | undefined;

/** Each ideograph that is simplified, in their order, with its simple form. */
async function readTable(): Promise<ReadonlyMap<string, string>> {
  const { Converter } = await import('opencc-js/t2cn');
  const ideographs = Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
  // All in one text, with line breaks, so that no two characters become a word: a call costs more than what it converts.
  const simple = Converter({ from: 't', to: 'cn' })(ideographs.join('\n')).split('\n');
  const forms = ideographs.map((character, index) => [character, simple[index] ?? character] as const);
  return new Map(forms.filter(([character, own]) => own !== character));
}

/** By code unit, since a course has megabytes of text. */
function addHan(text: string, written: Set<string>): void {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= first && code <= last) written.add(text.charAt(index));
  }
}
