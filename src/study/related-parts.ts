import type { Part } from '../catalogue/catalogue.ts';
import { rememberOf } from '../source/remember.ts';
import { foldWords } from './names-in-text.ts';

/**
 * Parts that are built from each other, or are so close that either may count as right, where their names do not show
 * it.
 */
const relatedGroups: readonly (readonly string[])[] = [
  ['LLaMA', 'Llama 2', 'Llama 3', 'Llama 3.1', 'Llama 3.2', 'Vicuna', 'Alpaca', 'TinyLlama'],
  ['UL2', 'T5', 'mT5', 'Flan-T5'],
  ['Mistral', 'Mixtral'],
  ['Gemma', 'Gemma 2', 'Gemma 3'],
  ['PaLM', 'PaLM 2'],
  ['EVA-02', 'EVA-CLIP', 'EVA-CLIP ViT-g/14'],
  ['SigLIP', 'SigLIP SO400M', 'SigLIP 2'],
  ['ViT-22B', 'ViT-4B'],
  [
    ...['Q-Former', 'P-Former', 'Perceiver Resampler', 'Cross-attention', 'Gated cross-attention'],
    ...['Visual abstractor', 'C-Abstractor', 'D-Abstractor'],
  ],
  ['Pixel shuffle', 'Patch merger'],
];

const groupsOf: ReadonlyMap<string, number> = new Map(
  relatedGroups.flatMap((names, group) => names.map((name) => [foldWords(name), group] as const)),
);

/** Words that are in names of many parts. */
const plain = new Set(['image', 'encoder', 'layer', 'vision']);

/** A name or alias, its words without plain ones, and its group. */
type Spelling = { readonly words: ReadonlySet<string>; readonly group: number | undefined };

const spellingsOf: (part: Named) => readonly Spelling[] = /* @__PURE__ */ rememberOf(
  ({ name, aliases }: Named) =>
    [name, ...aliases].map((text) => {
      const folded = foldWords(text);
      const words = folded.trim().split(' ');
      return { words: new Set(words.filter((word) => !plain.has(word))), group: groupsOf.get(folded) };
    }),
);

type Named = Pick<Part, 'name' | 'aliases'>;

/**
 * True where one part may be called by the name of the other, or comes from it.
 *
 * @example areRelated({ name: 'CLIP image encoder', aliases: [] }, { name: 'CLIP ViT-L/14', aliases: [] }) // true
 */
export function areRelated(a: Named, b: Named): boolean {
  if (a === b) return true;
  return spellingsOf(a).some((one) => spellingsOf(b).some((other) => areNear(one, other)));
}

function areNear(one: Spelling, other: Spelling): boolean {
  const isKin = one.group !== undefined && one.group === other.group;
  return isKin || holdsAll(one, other) || holdsAll(other, one);
}

function holdsAll({ words }: Spelling, other: Spelling): boolean {
  return [...other.words].every((word) => words.has(word));
}

/** Names of parts that attend, and words that speak of attention without its name. */
const attending = groupsOf.get(foldWords('Cross-attention'));
const mayAttend = /transformer|attention|abstractor|sampler|quer(?:y|ies)|注意力|查詢|查询/iu;

/** True for a part that a text may well describe, though in other words. */
export function mayBeMeant(part: Named, text: string): boolean {
  return spellingsOf(part).some(({ group }) => group === attending) && mayAttend.test(text);
}
