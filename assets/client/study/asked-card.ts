/** A card as its page shows it in the list. */
export type AskedCard = {
  readonly id: string;
  readonly form: 'one' | 'several' | 'order' | 'match' | 'short' | 'open';
  /** Indexes of options. */
  readonly right: readonly number[];
  readonly spellings: readonly string[];
  readonly asks: Element;
  readonly diagram: Element | null;
  readonly left: readonly Element[];
  readonly options: readonly Element[];
  /** What is folded. */
  readonly answer: Element;
};

/** The cards of a page, in its order. */
export function readCards(page: ParentNode): AskedCard[] {
  return [...page.querySelectorAll<HTMLElement>('[data-card]')].flatMap((item) => readCard(item) ?? []);
}

function readCard(item: HTMLElement): AskedCard | undefined {
  const { card: id = '', form = '', right = '', spellings = '' } = item.dataset;
  const asks = item.querySelector('.card-asks');
  const answer = item.querySelector('details');
  if (!asks || !answer) return undefined;
  const indexes = right.split(' ').filter(Boolean).map(Number);
  return {
    id,
    form: formOf(form, indexes.length),
    right: indexes,
    spellings: spellings.split('\n').filter(Boolean),
    asks,
    diagram: item.querySelector('.card-diagram'),
    left: [...item.querySelectorAll(':scope > ol:not([type]) > li')],
    options: [...item.querySelectorAll(':scope > ol[type] > li')],
    answer,
  };
}

function formOf(form: string, right: number): AskedCard['form'] {
  if (form === 'choice') return right > 1 ? 'several' : 'one';
  return form === 'order' || form === 'match' || form === 'short' ? form : 'open';
}

/** What an element holds, for another place. */
export function copyContent(element: Element): Node[] {
  return [...element.childNodes].map((node) => document.importNode(node, true));
}

/** Folds what was typed, so that case, blanks and signs do not matter; a dot within a number does. */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)[.,](?=\d)/g, '$1·')
    .replace(/[^\p{L}\p{M}\p{N}·+%]/gu, '');
}
