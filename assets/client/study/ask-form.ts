import { letterOf } from '../../../src/lecture/questions/lay-out-question.ts';
import type { StudyWords } from '../../../src/words/study/en.ts';
import { buildElement } from '../search/build-element.ts';
import { type AskedCard, copyContent, foldAnswer } from './asked-card.ts';

/** What a reader answers with: the elements of one form of question. */
export type AskForm = {
  readonly elements: readonly HTMLElement[];
  /** Whether the answer is right, or undefined before there is one. */
  isRight(): boolean | undefined;
  /** Marks what is right and what was wrong, and takes no more answers. */
  settle(): void;
  /** Chooses the option of a number, counted from 1; false where nothing has one. */
  choose(number: number): boolean;
};

type Means = {
  readonly words: StudyWords['revise'];
  /** Called where an answer is complete by itself. */
  readonly onAnswer: () => void;
};

/** Builds what a card is answered with; undefined where a reader only compares. */
export function buildAskForm(card: AskedCard, means: Means): AskForm | undefined {
  if (card.form === 'open') return undefined;
  if (card.form === 'short') return buildField(card, means);
  return card.form === 'match' ? buildPairs(card, means) : buildOptions(card, means);
}

/** Buttons: one is pressed, or several, or all in order. */
function buildOptions({ form, right, options }: AskedCard, { onAnswer }: Means): AskForm {
  const isOrder = form === 'order';
  let chosen: readonly number[] = [];
  const buttons = options.map((option, index) => {
    const letter = buildElement('span', { class: 'revise-letter', 'aria-hidden': 'true' }, letterOf(index));
    const text = buildElement('span', {}, ...copyContent(option));
    const button = buildElement('button', { type: 'button', class: 'revise-option' }, letter, text);
    button.addEventListener('click', () => toggle(index));
    return button;
  });
  const toggle = (index: number): void => {
    if (form === 'one') chosen = [index];
    else chosen = chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index];
    show();
    if (form === 'one') onAnswer();
  };
  const show = (): void => {
    for (const [index, button] of buttons.entries()) {
      const at = chosen.indexOf(index);
      button.setAttribute('aria-pressed', String(at >= 0));
      const letter = button.querySelector('.revise-letter');
      if (isOrder && letter) letter.textContent = at < 0 ? '·' : String(at + 1);
      if (isOrder) letter?.removeAttribute('aria-hidden');
    }
  };
  show();
  const items = buttons.map((button) => buildElement('li', {}, button));
  return {
    elements: [buildElement('ul', { class: 'revise-options' }, ...items)],
    isRight: () => {
      if (chosen.length === 0 || (isOrder && chosen.length < options.length)) return undefined;
      return isOrder
        ? isEqual(chosen, right)
        : isEqual([...chosen].sort(byNumber), [...right].sort(byNumber));
    },
    settle: () => {
      for (const [index, button] of buttons.entries()) {
        button.disabled = true;
        const isOwn = isOrder ? chosen.indexOf(index) === right.indexOf(index) : right.includes(index);
        button.classList.toggle('is-right', isOwn);
        button.classList.toggle('is-wrong', !isOwn && chosen.includes(index));
      }
    },
    choose: (number) => press(buttons[number - 1]),
  };
}

function press(button: HTMLButtonElement | undefined): boolean {
  button?.click();
  return button !== undefined;
}

/** A list of choices for each of the things that something belongs to. */
function buildPairs({ left, right, options }: AskedCard, { words }: Means): AskForm {
  const selects = left.map(() =>
    buildElement(
      'select',
      {},
      buildElement('option', { value: '' }, '—'),
      ...options.map((option, index) =>
        buildElement('option', { value: String(index) }, option.textContent ?? ''),
      ),
    ),
  );
  const labels = left.map((item, index) =>
    buildElement('label', {}, buildElement('span', {}, ...copyContent(item)), selects[index] ?? ''),
  );
  return {
    elements: [
      buildElement('div', { class: 'revise-pairs', role: 'group', 'aria-label': words.ask.match }, ...labels),
    ],
    isRight: () => {
      if (selects.some(({ value }) => value === '')) return undefined;
      return isEqual(
        selects.map(({ value }) => Number(value)),
        right,
      );
    },
    settle: () => {
      for (const [index, select] of selects.entries()) {
        select.disabled = true;
        select.classList.add(Number(select.value) === right[index] ? 'is-right' : 'is-wrong');
      }
    },
    choose: () => false,
  };
}

/** A field for a few words. */
function buildField({ spellings }: AskedCard, { words }: Means): AskForm {
  const field = buildElement('input', {
    type: 'text',
    'aria-label': words.answerField,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  return {
    elements: [field],
    isRight: () => {
      const typed = foldAnswer(field.value);
      return typed === '' ? undefined : spellings.some((spelling) => foldAnswer(spelling) === typed);
    },
    settle: () => {
      field.readOnly = true;
    },
    choose: () => false,
  };
}

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function byNumber(a: number, b: number): number {
  return a - b;
}
