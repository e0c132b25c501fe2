import type { Token } from 'markdown-it';
import type { Html } from '../../html/html.ts';

/** A question that an author wrote for readers to test themselves with. */
export type Question = {
  /** Of its place on the page. It follows from its words, so that it stays while others come and go. */
  readonly id: string;
  readonly asks: Html;
  /** The same as plain words. */
  readonly text: string;
  /** The pictures that it asks about. */
  readonly figure?: Html;
  readonly answer: Answer;
  /** The explanation of the whole, after `**Why:**`. */
  readonly why?: Html;
  readonly line: number;
};

/** What a question asks for, by the form in which its author wrote the answer. */
export type Answer =
  /** A task list: one or several choices are right. */
  | { readonly form: 'choice'; readonly choices: readonly Choice[] }
  /** A numbered list, in the right order. */
  | { readonly form: 'order'; readonly items: readonly Option[] }
  /** A table: what belongs together is in one row. */
  | { readonly form: 'match'; readonly pairs: readonly Pair[] }
  /** A few words, in each spelling that counts. */
  | { readonly form: 'short'; readonly spellings: readonly string[] }
  /** A longer text, which readers compare with their own. */
  | { readonly form: 'open'; readonly html: Html };

export type Option = {
  readonly html: Html;
  readonly text: string;
  readonly why?: Html;
};

export type Choice = Option & { readonly isRight: boolean };

export type Pair = { readonly left: Option; readonly right: Option; readonly why?: Html };

/** All markup of a question. */
export function markupOf({ asks, figure, answer, why }: Question): Html[] {
  return [asks, figure, ...markupOfAnswer(answer), why].filter((html) => html !== undefined);
}

function markupOfAnswer(answer: Answer): (Html | undefined)[] {
  if (answer.form === 'choice') return answer.choices.flatMap(markupOfOption);
  if (answer.form === 'order') return answer.items.flatMap(markupOfOption);
  if (answer.form === 'match')
    return answer.pairs.flatMap(({ left, right, why }) => [left, right].flatMap(markupOfOption).concat(why));
  return answer.form === 'open' ? [answer.html] : [];
}

function markupOfOption({ html, why }: Option): (Html | undefined)[] {
  return [html, why];
}

/** How a piece of a question is printed. */
export type Printer = {
  readonly inline: (tokens: readonly Token[]) => Html;
  readonly blocks: (tokens: readonly Token[]) => Html;
};
