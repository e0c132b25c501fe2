import { buildElement } from '../search/build-element.ts';
import { words } from '../words.ts';
import { readChoice, readForm } from './list-form.ts';
import { type ListRow, readRows } from './list-row.ts';
import { loadRows } from './load-rows.ts';
import { matchRows } from './match-rows.ts';
import { addPictures } from './model-pictures.ts';
import { placeRows, rowsAtOnce } from './place-rows.ts';

/** What a list shows of its rows. */
export class ListView {
  readonly #form: HTMLFormElement;
  readonly #pager = document.querySelector<HTMLElement>('[data-list-pages]');
  #rows: readonly ListRow[];
  #found: readonly ListRow[] = [];
  #shown = rowsAtOnce;
  #isWhole: boolean;
  #loading: Promise<void> | undefined;
  #loose: HTMLElement | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#rows = readRows(document);
    this.#isWhole = this.#pager === null;
  }

  /** Shows what the form asks for; asks for the other pages of the list first, where it has some. */
  async show(): Promise<void> {
    const chosen = [...readForm(this.#form).keys()].filter((name) => name !== 'view').length;
    const isAsked = chosen > 0;
    if (isAsked && !this.#isWhole) await this.#loadAll();
    this.#shown = rowsAtOnce;
    const choice = readChoice(this.#form);
    this.#found = matchRows(this.#rows, choice, document.documentElement.lang);
    this.#place(choice.order !== '');
    this.#announce(isAsked);
    const count = this.#form.querySelector('[data-list-chosen]');
    if (count) count.textContent = isAsked ? ` (${chosen})` : '';
  }

  /** All rows that the form asks for, also those that other pages of the list hold. */
  async findAll(): Promise<readonly ListRow[]> {
    if (!this.#isWhole) await this.#loadAll();
    return matchRows(this.#rows, readChoice(this.#form), document.documentElement.lang);
  }

  showMore(): void {
    const next = this.#found[this.#shown]?.element.querySelector('a');
    this.#shown += rowsAtOnce;
    this.#place(this.#loose?.isConnected === true);
    next?.focus();
  }

  #place(isOrdered: boolean): void {
    const areCards = readForm(this.#form).get('view') === 'cards';
    const table = document.querySelector<HTMLElement>('.model-table');
    if (areCards) addPictures(this.#rows);
    table?.classList.toggle('is-cards', areCards);
    const loose = isOrdered && this.#form.dataset.list === 'papers' ? this.#openLoose() : undefined;
    placeRows(this.#rows, this.#found, { shown: this.#shown, loose });
    if (!loose) this.#loose?.remove();
    setHidden('[data-list-more]', this.#found.length <= this.#shown);
    setHidden('.paper-years', isOrdered || this.#found.length < this.#rows.length);
  }

  /** A list for papers of all years. */
  #openLoose(): HTMLElement {
    this.#loose ??= buildElement('ol', { class: 'paper-list' });
    document.querySelector('.paper-year')?.before(this.#loose);
    return this.#loose;
  }

  #announce(isAsked: boolean): void {
    const status = this.#form.querySelector<HTMLElement>('[data-list-count]');
    if (!status) return;
    const { total, all = '' } = status.dataset;
    const isCut = isAsked && this.#found.length !== Number(total);
    const count = isCut ? words.lists.shownOf(this.#found.length, all) : all;
    status.textContent = isAsked && !this.#isWhole ? `${count}. ${words.lists.partial}` : count;
    setHidden('[data-list-nothing]', this.#found.length > 0);
    const reset = this.#form.querySelector<HTMLButtonElement>('[type="reset"]');
    if (reset) reset.hidden = !isAsked;
  }

  #loadAll(): Promise<void> {
    const status = this.#form.querySelector('[data-list-count]');
    if (status && !this.#loading) status.textContent = words.lists.loading;
    this.#loading ??= loadRows(this.#rows, [...(this.#pager?.querySelectorAll('a') ?? [])])
      .then((rows) => {
        this.#rows = rows;
        this.#isWhole = true;
        if (this.#pager) this.#pager.hidden = true;
      })
      .catch(() => {
        this.#loading = undefined;
      });
    return this.#loading;
  }
}

function setHidden(selector: string, isHidden: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = isHidden;
}
