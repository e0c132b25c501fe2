import type { Model } from '../catalogue/catalogue.ts';
import { asText } from '../html/as-html.ts';
import { remember, rememberOf } from '../source/remember.ts';

/** Words as they are compared: small letters and digits with single blanks, none between letters and digits. */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{sc=Han}|\d+(?:\.\d+)?|(?:(?!\p{sc=Han})[\p{L}\p{M}])+/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** A name as it is compared: a course has few, and looks for each in thousands of texts. */
const foldOfName = /* @__PURE__ */ remember(foldWords);

/** True where the words of a name follow each other in a text; both folded. */
export function holdsName(foldedText: string, name: string): boolean {
  const folded = foldOfName(name);
  return folded.trim() !== '' && foldedText.includes(folded);
}

/** All that the course says about a model: whatever is named there may be right as well. */
export const saidOf: (model: Model) => string = /* @__PURE__ */ rememberOf(({ facts, places }: Model) =>
  foldWords(
    [
      ...facts.map(({ text }) => text),
      ...places.flatMap(({ section }) =>
        section.blocks.flatMap((block) => (block.kind === 'prose' ? [asText(block.html)] : [])),
      ),
    ].join(' ; '),
  ),
);

/** Words that say nothing of which one it is. */
const common = new Set([
  'the',
  'a',
  'of',
  'and',
  'for',
  'to',
  'model',
  'models',
  'vision',
  'visual',
  'language',
  'image',
  'vl',
  'vit',
]);

/** True where a name gives an answer away: a word of one is in the other, `VisualBERT` and `BERT`. */
export function givesAway(name: string, answer: string): boolean {
  const letters = (text: string) =>
    foldWords(text)
      .trim()
      .split(' ')
      .filter((word) => /\p{L}{2}|\p{sc=Han}/u.test(word) && !common.has(word));
  const [own, other] = [letters(name), letters(answer)];
  return own.some((word) =>
    other.some(
      (each) =>
        word === each || (each.length > 2 && word.includes(each)) || (word.length > 2 && each.includes(word)),
    ),
  );
}

/** Every name of a model. */
export function namesOf({ name, aliases }: Model): string[] {
  return [name, ...aliases];
}
