import type { StudyWords } from '../../../src/words/study/en.ts';
import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { buildElement } from '../search/build-element.ts';
import type { KeptStore } from '../study/kept-store.ts';
import { saveFile } from '../study/save-file.ts';
import { buildFileButton } from '../study/take-along.ts';
import { buildAllKept } from './all-kept.ts';
import { type CitedFormat, citedFormats, formatMarkdown, uniqueReferences } from './format-list.ts';
import {
  dropItem,
  type KeptItem,
  type KeptList,
  type ListOrder,
  mergeLists,
  openKeptList,
  sortItems,
} from './kept-list.ts';
import { buildMarksList } from './marks-list.ts';
import { readEntry, readReferences } from './read-entry.ts';
import { parseShared, shareAddress } from './share-list.ts';

/** Runs the page of a reader's list. */
export function startListPage(box: HTMLElement): void {
  const page = new ListPage(box);
  page.draw();
  void page.offer();
  addEventListener('storage', () => page.draw());
  addEventListener('hashchange', () => void page.offer());
}

class ListPage {
  readonly #store: KeptStore<KeptList> = openKeptList();
  readonly #words: StudyWords['keep'] = studyWordsOf(document.documentElement.lang).keep;
  readonly #base = document.documentElement.dataset.base ?? '/';
  readonly #slugs: readonly string[];
  readonly #status = buildElement('p', { role: 'status', class: 'kept-status' });
  readonly #offer = buildElement('div', { class: 'kept-offer' });
  readonly #list = buildElement('ol', { class: 'kept-items' });
  readonly #note = buildElement('p', { class: 'empty-note' });
  readonly #tools: HTMLElement;
  readonly #marks: HTMLElement;
  readonly #all: HTMLElement;
  #order: ListOrder = 'course';

  constructor(box: HTMLElement) {
    this.#slugs = (box.dataset.keptList ?? '').split('\n');
    this.#tools = this.#buildTools();
    this.#all = buildAllKept(this.#words, () => this.draw());
    const bring = buildElement(
      'p',
      { class: 'revise-data' },
      ...buildFileButton(this.#words.bring, (file) => void this.#import(file)),
    );
    this.#marks = buildMarksList(this.#words, this.#base, this.#home(), () =>
      this.#all.dispatchEvent(new Event('redraw')),
    );
    box.append(this.#offer, this.#note, this.#tools, this.#list, this.#status, bring, this.#marks, this.#all);
  }

  draw(): void {
    const entries = this.#entries();
    this.#drawNote();
    this.#tools.hidden = entries.length === 0;
    this.#list.replaceChildren(...entries.map((entry) => this.#buildItem(entry)));
    this.#all.dispatchEvent(new Event('redraw'));
    this.#marks.dispatchEvent(new Event('redraw'));
  }

  /** Says that the list is empty, or that the browser does not keep it. */
  #drawNote(): void {
    const { state } = this.#store;
    const words = this.#words;
    const warning = state === 'memory' ? words.notKept : words.otherVersion;
    this.#note.textContent = state === 'kept' ? (this.#entries().length === 0 ? words.empty : '') : warning;
    this.#note.hidden = this.#note.textContent === '';
  }

  #entries() {
    return sortItems(this.#store.read(), this.#order, this.#slugs);
  }

  #buildItem([address, item]: readonly [string, KeptItem]): HTMLElement {
    const words = this.#words;
    const href = this.#base + encodeURI(address.slice(1));
    const remove = buildElement(
      'button',
      { type: 'button', class: 'revise-plain', 'aria-label': words.removeThis(item.title) },
      words.remove,
    );
    remove.addEventListener('click', () => this.#remove(address, item));
    const note = buildElement('textarea', {
      rows: '1',
      'aria-label': words.noteOn(item.title),
      placeholder: words.note,
    });
    note.value = item.note ?? '';
    note.addEventListener('change', () => this.#keepNote(address, note.value.trim()));
    return buildElement(
      'li',
      {},
      buildElement('span', { class: 'kept-kind' }, words.kinds[item.kind]),
      buildElement('a', { href }, item.title),
      remove,
      note,
    );
  }

  #keepNote(address: string, note: string): void {
    this.#store.change((list) => {
      const { [address]: item } = list.items;
      if (!item) return list;
      const { note: _old, ...rest } = item;
      return { ...list, items: { ...list.items, [address]: { ...rest, ...(note && { note }) } } };
    });
    this.#drawNote();
    this.#all.dispatchEvent(new Event('redraw'));
  }

  #remove(address: string, item: KeptItem): void {
    this.#store.change((list) => dropItem(list, address));
    this.draw();
    const undo = buildElement('button', { type: 'button', class: 'revise-plain' }, this.#words.undo);
    undo.addEventListener('click', () => {
      this.#store.change((list) => ({ ...list, items: { ...list.items, [address]: item } }));
      this.draw();
      this.#announce('');
    });
    this.#announce(this.#words.removed(item.title), ' ', undo);
    undo.focus();
  }

  #buildTools(): HTMLElement {
    const words = this.#words;
    const order = buildElement(
      'select',
      {},
      buildElement('option', { value: 'course' }, words.byCourse),
      buildElement('option', { value: 'time' }, words.byTime),
    );
    order.addEventListener('change', () => {
      this.#order = order.value === 'time' ? 'time' : 'course';
      this.draw();
    });
    const label = buildElement('label', {}, buildElement('span', {}, words.order), ' ', order);
    const button = (text: string, onClick: () => void) => {
      const made = buildElement('button', { type: 'button', class: 'revise-plain' }, text);
      made.addEventListener('click', onClick);
      return made;
    };
    return buildElement(
      'div',
      { class: 'revise-data', role: 'group', 'aria-label': words.take },
      label,
      ...citedFormats.map((format) => button(format.name, () => void this.#cite(format))),
      button('Markdown', () =>
        saveFile('list.md', 'text/markdown', formatMarkdown(words.title, this.#entries(), this.#home())),
      ),
      button('JSON', () => saveFile('list.json', 'application/json', this.#store.format())),
      button(words.share, () => void this.#share()),
    );
  }

  #home(): string {
    return new URL(this.#base, location.href).href;
  }

  async #cite({ file, type, write }: CitedFormat): Promise<void> {
    this.#announce(this.#words.loading);
    const found = await Promise.allSettled(
      this.#entries().map(([address]) => readReferences(encodeURI(address), this.#base)),
    );
    const references = uniqueReferences(
      found.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])),
    );
    const failed = found.filter(({ status }) => status === 'rejected').length;
    if (references.length > 0) saveFile(file, type, write(references));
    const none = references.length === 0 ? this.#words.noCitations : '';
    this.#announce(failed > 0 ? this.#words.failed(failed) : none);
  }

  async #share(): Promise<void> {
    const address = shareAddress(
      this.#home(),
      this.#entries().map(([each]) => each),
    );
    await navigator.clipboard.writeText(address).then(
      () => this.#announce(this.#words.shared),
      () => this.#announce(this.#words.notShared, ' ', buildElement('a', { href: address }, address)),
    );
  }

  async #import(file: File): Promise<void> {
    const imported = this.#store.parse(await file.text());
    if (imported) this.#store.change((list) => mergeLists(list, imported));
    this.draw();
    this.#announce(
      imported ? this.#words.brought(Object.keys(imported.items).length) : this.#words.notBrought,
    );
  }

  /** Offers what the address names, and changes nothing until the reader says so. */
  async offer(): Promise<void> {
    const known = this.#store.read().items;
    const addresses = parseShared(location.hash).filter((address) => !known[address]);
    this.#offer.replaceChildren();
    if (addresses.length === 0) return;
    const words = this.#words;
    const read = await Promise.allSettled(
      addresses.map(
        async (address) => [address, await readEntry(encodeURI(address), this.#base, Date.now())] as const,
      ),
    );
    const entries = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const add = buildElement('button', { type: 'button', class: 'revise-button is-first' }, words.takeIn);
    const later = buildElement('button', { type: 'button', class: 'revise-button' }, words.later);
    const close = () => {
      history.replaceState(null, '', location.pathname);
      this.#offer.replaceChildren();
    };
    add.addEventListener('click', () => {
      this.#store.change((list) => mergeLists(list, { items: Object.fromEntries(entries), read: {} }));
      close();
      this.draw();
    });
    later.addEventListener('click', close);
    const names = entries.map(([address, { title }]) =>
      buildElement('li', {}, buildElement('a', { href: this.#base + encodeURI(address.slice(1)) }, title)),
    );
    this.#offer.replaceChildren(
      buildElement('p', {}, words.offered(entries.length)),
      buildElement('ul', {}, ...names),
      buildElement('p', { class: 'revise-buttons' }, add, later),
    );
  }

  #announce(...content: readonly (string | Node)[]): void {
    this.#status.replaceChildren(...content);
  }
}
