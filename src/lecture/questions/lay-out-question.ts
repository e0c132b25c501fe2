import { shortHash } from '../../identity/short-hash.ts';
import type { Answer, Option, Question } from './question.ts';

/** A question as it is shown: what there is to choose from, in an order that gives nothing away, and what is right. */
export type LaidOutQuestion = {
  /** What is asked about, if answers are to be matched with it; it has numbers. */
  readonly left: readonly Option[];
  /** What there is to choose from; it has letters. */
  readonly options: readonly Option[];
  /**
   * Indexes of options: those that are right, or all in their right order, or for each of `left` the one that belongs to it.
   */
  readonly right: readonly number[];
  /** The same in letters: `B`, `C, A, B`, `1 C, 2 A`. */
  readonly letters: string;
  /** Explanations, after the letter or number of what each is about. */
  readonly whys: readonly { readonly of: string; readonly html: NonNullable<Option['why']> }[];
};

/** Lays a question out; a choice keeps its author's order, since the position of the right one gives nothing away. */
export function layOutQuestion({ answer }: Pick<Question, 'answer'>): LaidOutQuestion {
  if (answer.form === 'choice') return layOutChoices(answer);
  if (answer.form === 'order') return layOutOrder(answer);
  return answer.form === 'match' ? layOutPairs(answer) : nothing;
}

const nothing: LaidOutQuestion = { left: [], options: [], right: [], letters: '', whys: [] };

type Of<Form extends Answer['form']> = Extract<Answer, { form: Form }>;

function layOutChoices({ choices }: Of<'choice'>): LaidOutQuestion {
  const right = choices.flatMap(({ isRight }, index) => (isRight ? [index] : []));
  return {
    ...nothing,
    options: choices,
    right,
    letters: right.map(letterOf).join(', '),
    whys: whysOf(choices, letterOf),
  };
}

function layOutOrder({ items }: Of<'order'>): LaidOutQuestion {
  const options = mix(items);
  const right = items.map((item) => options.indexOf(item));
  return {
    ...nothing,
    options,
    right,
    letters: right.map(letterOf).join(', '),
    whys: whysOf(options, letterOf),
  };
}

function layOutPairs({ pairs }: Of<'match'>): LaidOutQuestion {
  const known = new Map(pairs.map(({ right }) => [right.text, right]));
  const options = mix([...known.values()]);
  const right = pairs.map((pair) => options.findIndex(({ text }) => text === pair.right.text));
  return {
    left: pairs.map(({ left }) => left),
    options,
    right,
    letters: right.map((option, index) => `${index + 1} ${letterOf(option)}`).join(', '),
    whys: whysOf(pairs, (index) => String(index + 1)),
  };
}

function whysOf(
  of: readonly Pick<Option, 'why'>[],
  nameOf: (index: number) => string,
): LaidOutQuestion['whys'] {
  return of.flatMap(({ why }, index) => (why ? [{ of: nameOf(index), html: why }] : []));
}

/** The letter of an option in a list of type A. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** The same options in another order, which follows from their words and so stays. */
function mix(options: readonly Option[]): Option[] {
  const [first, ...rest] = options.toSorted((a, b) => (shortHash(a.text) < shortHash(b.text) ? -1 : 1));
  const mixed = first ? [first, ...rest] : [];
  return first && mixed.every((option, index) => option === options[index]) ? [...rest, first] : mixed;
}
