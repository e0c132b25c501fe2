import type { StudyWords } from '../../../src/words/study/en.ts';
import { buildElement } from '../search/build-element.ts';
import { type AskForm, buildAskForm } from './ask-form.ts';
import { type AskedCard, copyContent } from './asked-card.ts';
import { chooseDecks, countDecks, type Deck, loadCards, parseDecks } from './decks.ts';
import { describeWhen } from './describe-when.ts';
import type { KeptStore } from './kept-store.ts';
import { deckOf, type Progress } from './progress.ts';
import type { Knew } from './schedule.ts';
import { Session } from './session.ts';

type Words = StudyWords['revise'];

/** Where questions are asked: before a session, while one runs, and after it. */
export class Desk {
  readonly #box: HTMLElement;
  readonly #words: Words;
  readonly #store: KeptStore<Progress>;
  readonly #decks: readonly Deck[];
  readonly #status: HTMLElement;
  #cards: ReadonlyMap<string, AskedCard> = new Map();
  #session: Session | undefined;
  #form: AskForm | undefined;
  /** What Enter does. */
  #proceed: (() => void) | undefined;
  /** What a number does where there is nothing to choose. */
  #rate: readonly Knew[] = [];

  constructor(box: HTMLElement, store: KeptStore<Progress>, words: Words) {
    this.#box = box;
    this.#store = store;
    this.#words = words;
    this.#decks = parseDecks(box.dataset.decks ?? '');
    this.#status = buildElement('p', { class: 'revise-verdict', role: 'status' });
    box.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Shows what there is to do. */
  showStart(): void {
    this.#session = undefined;
    const now = Date.now();
    const { due, fresh, known } = countDecks(this.#decks, this.#store.read(), now);
    const start = this.#button(this.#words.start, () => void this.#start(), true);
    this.#show(
      ...this.#notes(),
      buildElement('p', {}, this.#words.counts(due, fresh, known)),
      buildElement('p', { class: 'revise-hint' }, this.#words.length),
      ...(due + fresh > 0 ? [start] : [buildElement('p', {}, this.#words.nothingDue(this.#nextDue(now)))]),
    );
    this.#proceed = due + fresh > 0 ? () => void this.#start() : undefined;
  }

  async #start(): Promise<void> {
    this.#announce(this.#words.loading);
    try {
      const cards = await loadCards(chooseDecks(this.#decks, this.#store.read(), Date.now()));
      this.#cards = new Map(cards.map((card) => [card.id, card]));
    } catch {
      this.#announce(this.#words.failed);
      return;
    }
    this.#session = new Session([...this.#cards.keys()], this.#store.read(), Date.now());
    this.#ask('');
  }

  /** @param note said with the question */
  #ask(note: string): void {
    const session = this.#session;
    const id = session?.present(Date.now());
    const card = id === undefined ? undefined : this.#cards.get(id);
    if (!session || !card) {
      this.#showEnd();
      return;
    }
    const words = this.#words;
    this.#form = buildAskForm(card, { words, onAnswer: () => this.#settle(card) });
    const isOpen = card.form === 'open';
    const check = this.#button(isOpen ? words.show : words.check, () => this.#settle(card), true);
    this.#rate = [];
    this.#proceed = () => this.#settle(card);
    const asks = buildElement('h2', { tabindex: '-1' }, ...copyContent(card.asks));
    this.#show(
      this.#bar(words.question(session.count + 1)),
      asks,
      ...(card.diagram ? [document.importNode(card.diagram, true)] : []),
      buildElement('p', { class: 'revise-hint' }, words.ask[card.form]),
      ...(this.#form?.elements ?? []),
      ...(card.form === 'one' ? [] : [buildElement('p', { class: 'revise-buttons' }, check)]),
      buildElement('p', { class: 'revise-keys' }, words.keys),
    );
    this.#announce(note);
    (card.form === 'short' ? this.#box.querySelector('input') : asks)?.focus();
  }

  /** Shows the answer, once there is one. */
  #settle(card: AskedCard): void {
    const isRight = this.#form?.isRight();
    if (this.#form && isRight === undefined) return;
    this.#form?.settle();
    this.#box.querySelector('.revise-buttons')?.remove();
    this.#box.querySelector('.revise-hint')?.remove();
    const answer = buildElement('div', { class: 'revise-answer prose', tabindex: '-1' });
    const content = [...card.answer.children].filter(({ tagName }) => tagName !== 'SUMMARY');
    answer.append(...content.map((element) => document.importNode(element, true)));
    const [first, ...others] = this.#form ? this.#nextButtons(isRight === true) : this.#rateButtons();
    const buttons = buildElement('p', { class: 'revise-buttons' }, ...(first ? [first] : []), ...others);
    this.#box.querySelector('.revise-keys')?.before(answer, buttons);
    answer.before(this.#status);
    this.#announce(this.#form ? (isRight ? this.#words.right : this.#words.wrong) : this.#words.rate);
    (this.#form ? first : answer)?.focus();
  }

  #nextButtons(isRight: boolean): HTMLButtonElement[] {
    const next = () => this.#answer(isRight ? 'good' : 'again');
    this.#proceed = next;
    return [this.#button(this.#words.next, next, true)];
  }

  #rateButtons(): HTMLButtonElement[] {
    this.#rate = ['again', 'hard', 'good'];
    this.#proceed = undefined;
    return this.#rate.map((knew, index) =>
      this.#button(`${index + 1} ${this.#words.rates[knew as keyof Words['rates']]}`, () =>
        this.#answer(knew),
      ),
    );
  }

  #answer(knew: Knew): void {
    const id = this.#session?.present(0);
    if (id === undefined) return;
    const kept = this.#session?.answer(knew, this.#store.read()[id], Date.now());
    if (kept) this.#store.change((progress) => ({ ...progress, [id]: kept }));
    this.#ask('');
  }

  #undo(): void {
    const undone = this.#session?.undo();
    if (!undone) return;
    const { id, before } = undone;
    this.#store.change(({ [id]: _undone, ...others }) => (before ? { ...others, [id]: before } : others));
    this.#ask(this.#words.undone);
  }

  #showEnd(): void {
    const session = this.#session;
    if (!session) return;
    const now = Date.now();
    const words = this.#words;
    const undo = this.#button(words.undo, () => this.#undo());
    const goOn = this.#button(words.goOn, () => this.showStart(), true);
    const done = buildElement('h2', { tabindex: '-1' }, words.done(session.count, session.right));
    this.#show(
      ...this.#notes(),
      done,
      ...(session.isOver(now) ? [buildElement('p', {}, words.timeUp)] : []),
      buildElement('p', {}, words.nextDue(this.#nextDue(now))),
      buildElement('p', { class: 'revise-buttons' }, goOn, ...(session.count > 0 ? [undo] : [])),
    );
    this.#proceed = () => this.showStart();
    done.focus();
  }

  /** What a reader should know about their browser. */
  #notes(): HTMLElement[] {
    const { state } = this.#store;
    if (state === 'kept') return [];
    const note = state === 'memory' ? this.#words.notKept : this.#words.otherVersion;
    return [buildElement('p', { class: 'revise-hint' }, note)];
  }

  #bar(text: string): HTMLElement {
    const hasUndo = (this.#session?.count ?? 0) > 0;
    const undo = buildElement('button', { type: 'button', class: 'revise-plain' }, this.#words.undo);
    const stop = buildElement('button', { type: 'button', class: 'revise-plain' }, this.#words.stop);
    undo.addEventListener('click', () => this.#undo());
    stop.addEventListener('click', () => this.#showEnd());
    const buttons = buildElement('span', {}, ...(hasUndo ? [undo] : []), stop);
    return buildElement('div', { class: 'revise-bar' }, buildElement('span', {}, text), buttons);
  }

  #button(text: string, onClick: () => void, isFirst = false): HTMLButtonElement {
    const button = buildElement(
      'button',
      { type: 'button', class: `revise-button${isFirst ? ' is-first' : ''}` },
      text,
    );
    button.addEventListener('click', onClick);
    return button;
  }

  #nextDue(now: number): string {
    const slugs = new Set(this.#decks.map(({ slug }) => slug));
    const due = Object.entries(this.#store.read())
      .filter(([id]) => slugs.has(deckOf(id)))
      .map(([, kept]) => kept.due);
    return describeWhen(Math.max(now, Math.min(...due)), now, this.#words.when);
  }

  #show(...content: readonly Node[]): void {
    this.#status.textContent = '';
    this.#box.replaceChildren(...content, this.#status);
  }

  #announce(note: string): void {
    this.#status.textContent = note;
  }

  /** Keys count only here, so that they interfere with nothing else. */
  #onKey(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = target instanceof HTMLInputElement && !target.readOnly;
    const isButton = target instanceof HTMLButtonElement;
    if (key === 'Enter' && !isButton && this.#proceed) event.preventDefault();
    if (key === 'Enter' && !isButton) this.#proceed?.();
    else if (isTyping || target instanceof HTMLSelectElement) return;
    else if (key.toLowerCase() === 'u') this.#undo();
    else if (/^[1-9]$/.test(key)) this.#press(Number(key));
  }

  #press(number: number): void {
    const knew = this.#rate[number - 1];
    if (knew) this.#answer(knew);
    else if (this.#rate.length === 0) this.#form?.choose(number);
  }
}
