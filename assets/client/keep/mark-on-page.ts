import type { StudyWords } from '../../../src/words/study/en.ts';
import { buildElement } from '../search/build-element.ts';
import type { KeptStore } from '../study/kept-store.ts';
import { type LectureWords, rangeOf, readLectureWords, spanOf } from './lecture-words.ts';
import { isSame, type Mark, openMarks, pageOf } from './marks.ts';
import { reportUnkept } from './report-unkept.ts';
import { findQuote, type QuoteSpan, quoteText } from './text-quote.ts';

type Words = StudyWords['keep'];

/** Name of the highlight in the style sheet. */
const highlight = 'kept-words';

/** A highlight that the text still has. */
type Placed = { readonly mark: Mark; readonly span: QuoteSpan };

/** Shows what a reader highlighted in a lecture, and offers to highlight what they select. */
export class MarksOnPage {
  readonly #page: string;
  readonly #words: Words;
  readonly #store: KeptStore<readonly Mark[]> = openMarks();
  readonly #text: LectureWords = readLectureWords(document);
  readonly #button: HTMLButtonElement;
  #press: (() => void) | undefined;

  constructor(page: string, words: Words) {
    this.#page = page;
    this.#words = words;
    this.#button = buildElement('button', { type: 'button', class: 'keep-words', hidden: '' });
    // The selection has to last until it is read.
    this.#button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.#press?.());
    for (const event of ['pointerup', 'keyup']) {
      // A press ends the selection only after its event.
      document.addEventListener(event, ({ target }) => {
        if (target !== this.#button) setTimeout(() => this.#offer());
      });
    }
    addEventListener('storage', ({ key }) => {
      if (key === this.#store.key || key === null) this.draw();
    });
  }

  get isEmpty(): boolean {
    return this.#own().length === 0;
  }

  draw(): void {
    if (!('highlights' in CSS)) return;
    const ranges = this.#placed().flatMap(({ span }) => rangeOf(this.#text, span) ?? []);
    if (ranges.length > 0) CSS.highlights.set(highlight, new Highlight(...ranges));
    else CSS.highlights.delete(highlight);
  }

  #own(): readonly Mark[] {
    return this.#store.read().filter(({ address }) => pageOf(address) === this.#page);
  }

  #placed(): Placed[] {
    return this.#own().flatMap((mark) => {
      const span = findQuote(this.#text.text, mark.quote);
      return span ? [{ mark, span }] : [];
    });
  }

  /** Offers to highlight what is selected, or to remove the highlight that the caret is in. */
  #offer(): void {
    this.#button.hidden = true;
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || !document.documentElement.matches('.shows-keep')) return;
    const range = selection.getRangeAt(0);
    const section = sectionOf(range.commonAncestorContainer);
    const span = section && this.#spanOf(range);
    if (!section || !span) return;
    const [start, end] = span;
    const known = this.#placed().find(({ span: [from, to] }) => from <= start && end <= to);
    if (known) this.#show(section, this.#words.unmark, () => this.#remove(known.mark));
    else if (!selection.isCollapsed) this.#show(section, this.#words.mark, () => this.#add(span, range));
  }

  /** A caret stands for the letter after it. */
  #spanOf(range: Range): QuoteSpan | undefined {
    if (!range.collapsed) return spanOf(this.#text, range);
    const held = this.#text.nodes.find(({ node }) => node === range.startContainer);
    const at = held && held.start + range.startOffset;
    return at === undefined ? undefined : [at, at + 1];
  }

  /** After the selected part, so that the keyboard reaches it next. */
  #show(part: Element, text: string, press: () => void): void {
    this.#button.textContent = text;
    this.#button.hidden = false;
    this.#press = () => {
      press();
      this.#button.hidden = true;
      getSelection()?.collapseToEnd();
      this.draw();
    };
    part.after(this.#button);
  }

  #add(span: QuoteSpan, range: Range): void {
    const quote = quoteText(this.#text.text, span);
    if (!quote) return;
    const title = document.querySelector('h1')?.textContent?.trim() ?? '';
    const mark: Mark = { address: this.#addressOf(range), title, quote, at: Date.now() };
    this.#store.change((marks) => [...marks, mark]);
    reportUnkept(this.#store.state, this.#words, this.#button);
  }

  #remove(mark: Mark): void {
    this.#store.change((marks) => marks.filter((each) => !isSame(each, mark)));
  }

  #addressOf({ startContainer }: Range): string {
    const section = startContainer.parentElement?.closest('section.section');
    const id = section?.querySelector('.section-heading > [id]')?.id;
    return id ? `${this.#page}#${id}` : this.#page;
  }
}

/** The part of a lecture that is selected within: a paragraph, a list, or all of the text. */
function sectionOf(node: Node): Element | undefined {
  const text = document.querySelector('.lecture-text');
  if (!text?.contains(node)) return undefined;
  let part: Node = node;
  while (part.parentNode && part.parentNode !== text && !(part.parentNode as Element).matches('.section'))
    part = part.parentNode;
  return part instanceof Element && part !== text ? part : (text.lastElementChild ?? undefined);
}
