import { slugOf } from '../../src/catalogue/slug.ts';
import { buildColumns } from './compare/build-columns.ts';
import { compareSearch, mostChosen, parseSlugs, readChosen, writeChosen } from './compare/choice.ts';
import { type ComparedModel, readModel } from './compare/read-model.ts';
import { MissingPage } from './load-document.ts';
import { onceEach } from './once-each.ts';
import { words } from './words.ts';

/**
 * Runs the comparison page. Its address names the models, so that a reload, a shared link and the Back
 * button all show the same ones. The answer adds the model that the form names.
 */
export function startComparePage(form: HTMLFormElement): () => Promise<void> {
  const page = new ComparePage(form);
  const box = document.querySelector<HTMLElement>('[data-comparison]');
  box?.querySelector('[data-compare-only]')?.addEventListener('change', ({ target }) => {
    box.classList.toggle('is-narrowed', target instanceof HTMLInputElement && target.checked);
  });
  addEventListener('popstate', () => page.showAddress());
  takeChosen();
  page.showAddress();
  return () => page.add();
}

/** An address that names no models shows what was chosen elsewhere in this tab. */
function takeChosen(): void {
  const slugs = readChosen().map(({ slug }) => slug);
  if (slugs.length === 0 || parseSlugs(location.search).length > 0) return;
  history.replaceState(null, '', compareSearch(slugs));
}

class ComparePage {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement | null;
  readonly #status: HTMLElement | null;
  readonly #base = document.documentElement.dataset.base ?? '/';
  readonly #read = onceEach((slug: string) => readModel(slug, this.#base));
  #models: readonly ComparedModel[] = [];
  /** Ends when what the address names is on the page. */
  #showing = Promise.resolve();

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = form.querySelector('input');
    this.#status = form.querySelector('[data-compare-status]');
  }

  showAddress(): void {
    this.#showing = this.#showModels(location.search).finally(() =>
      document.documentElement.classList.remove('asked'),
    );
  }

  async #showModels(search: string): Promise<void> {
    const notes: string[] = [];
    const read = await Promise.all(
      parseSlugs(search).map((slug) =>
        this.#read(slug).catch((error: unknown) => {
          notes.push(describeFault(slug, error));
          return undefined;
        }),
      ),
    );
    // The reader may have moved on in the meantime.
    if (search !== location.search) return;
    this.#show(read.filter((model) => model !== undefined));
    if (notes.length > 0) this.#announce(notes.join(' '));
  }

  /** Adds the model that the field names: one that it offers, or any other by its name. */
  async add(): Promise<void> {
    const name = this.#field?.value.trim() ?? '';
    if (name === '') return;
    const slug = this.#slugOf(name);
    await this.#showing;
    if (this.#refuses(name, slug)) return;
    try {
      const model = await this.#read(slug);
      // A later press may have been answered first.
      if (this.#refuses(name, slug)) return;
      this.#keep([...this.#models, model]);
      this.#announce(words.compare.added(model.name));
      this.#form.reset();
    } catch (error) {
      this.#announce(describeFault(name, error));
    }
  }

  /** Says why a model cannot be added, if so. */
  #refuses(name: string, slug: string): boolean {
    const isFull = this.#models.length === mostChosen;
    const isHere = this.#models.some((model) => model.slug === slug);
    if (isFull) this.#announce(words.compare.full(mostChosen));
    else if (isHere) this.#announce(words.compare.already(name));
    return isFull || isHere;
  }

  #remove(model: ComparedModel): void {
    this.#keep(this.#models.filter(({ slug }) => slug !== model.slug));
    this.#announce(words.compare.removed(model.name));
    this.#field?.focus();
  }

  /** Only what a reader chose is theirs: a comparison that someone shared does not fill the tray. */
  #keep(models: readonly ComparedModel[]): void {
    const slugs = models.map(({ slug }) => slug);
    const address = slugs.length > 0 ? compareSearch(slugs) : location.pathname;
    history.pushState(null, '', address);
    writeChosen(models.map(({ slug, name }) => ({ slug, name })));
    this.#show(models);
  }

  #show(models: readonly ComparedModel[]): void {
    this.#models = models;
    const box = document.querySelector<HTMLElement>('[data-comparison]');
    const table = box?.querySelector('table');
    if (box) box.hidden = models.length === 0;
    // Shown before it is filled: boxes are measured.
    if (table) buildColumns(table, models, (model) => this.#remove(model));
    const pairs = document.querySelector<HTMLElement>('[data-compare-pairs]');
    if (pairs) pairs.hidden = models.length > 1;
    this.#announce(models.length === 1 ? words.compare.another : '');
  }

  #announce(note: string): void {
    if (this.#status) this.#status.textContent = note;
  }

  #slugOf(name: string): string {
    const options = [...(this.#field?.list?.options ?? [])];
    const chosen = options.find((option) => option.value.toLowerCase() === name.toLowerCase());
    return chosen?.dataset.slug ?? slugOf(name);
  }
}

function describeFault(name: string, error: unknown): string {
  return error instanceof MissingPage ? words.compare.unknown(name) : words.compare.failed(name);
}
