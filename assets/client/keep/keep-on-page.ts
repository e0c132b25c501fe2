import type { StudyWords } from '../../../src/words/study/en.ts';
import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { loadStyle } from '../load-style.ts';
import { buildElement } from '../search/build-element.ts';
import type { KeptStore } from '../study/kept-store.ts';
import { type KeptItem, type KeptList, openKeptList, toggleItem, toggleRead } from './kept-list.ts';
import { MarksOnPage } from './mark-on-page.ts';
import { reportUnkept } from './report-unkept.ts';
import { countRead } from './show-read.ts';

type Means = { readonly store: KeptStore<KeptList>; readonly words: StudyWords['keep'] };

/** Things to draw again when what is kept has changed, in this tab or another. */
let redraws: readonly (() => void)[] = [];

/** Lets the page's subject be kept; of a lecture, its sections and figures. */
export async function showKeep(button: HTMLButtonElement): Promise<() => void> {
  await loadStyle('keep');
  const store = openKeptList();
  const means = { store, words: studyWordsOf(document.documentElement.lang).keep };
  const redraw = () => {
    for (const each of redraws) each();
  };
  addEventListener('storage', ({ key }) => {
    if (key === store.key || key === null) redraw();
  });
  const press =
    button.dataset.keep === 'lecture' ? attachLecture(button, means) : attachSubject(button, means);
  redraw();
  return () => {
    press();
    redraw();
  };
}

/** Address of the page without base path. */
function ownAddress(): string {
  const base = document.documentElement.dataset.base ?? '/';
  const path = location.pathname.replace(/\/index\.html$/, '/');
  return `/${decodeURI(path.slice(base.length))}`;
}

/** A model or a paper. */
function attachSubject(button: HTMLButtonElement, { store, words }: Means): () => void {
  const address = ownAddress();
  const [lecture = '', number = '0'] = (button.dataset.place ?? '').split(' ');
  const item = (): KeptItem => ({
    kind: button.dataset.keep === 'paper' ? 'paper' : 'model',
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    at: Date.now(),
    lecture,
    index: Number(number),
  });
  redraws = [...redraws, () => setPressed(button, store.read().items[address] !== undefined)];
  return () => {
    store.change((list) => toggleItem(list, address, item()));
    reportUnkept(store.state, words, button.parentElement ?? button);
  };
}

/** Its button shows and hides the marks; they are shown once anything of the lecture is kept or read. */
function attachLecture(button: HTMLButtonElement, means: Means): () => void {
  const page = ownAddress();
  const { items, read } = means.store.read();
  const isStarted = [...Object.keys(items), ...Object.keys(read)].some((address) =>
    address.startsWith(`${page}#`),
  );
  const root = document.documentElement;
  const show = (isShown: boolean) => {
    root.classList.toggle('shows-keep', isShown);
    setPressed(button, isShown);
  };
  const sections = [...document.querySelectorAll<HTMLElement>('.section-heading > [id]')];
  for (const [index, heading] of sections.entries()) addMarks(heading, index, page, means);
  for (const figure of document.querySelectorAll<HTMLElement>('.lecture-text figure.figure[id]')) {
    const above = sections.filter(
      (each) => each.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    addStar(figure, { kind: 'figure', title: titleOfFigure(figure), index: above.length - 0.5 }, page, means);
  }
  const marks = new MarksOnPage(page, means.words);
  redraws = [...redraws, showShare(page, sections.length, means), () => marks.draw()];
  show(isStarted || !marks.isEmpty);
  return () => show(!root.classList.contains('shows-keep'));
}

/** Says above the outline how much of the lecture is read. */
function showShare(page: string, all: number, { store }: Means): () => void {
  const place = buildElement('p', { class: 'outline-read' });
  document.querySelector('.outline-items')?.prepend(place);
  const words = studyWordsOf(document.documentElement.lang).revise;
  return () => {
    const count = Math.min(all, countRead(store.read(), page.split('/')[2] ?? ''));
    place.textContent = count > 0 ? words.read(count, all) : '';
    place.hidden = count === 0;
  };
}

function titleOfFigure(figure: HTMLElement): string {
  return (figure.querySelector('figcaption')?.textContent ?? figure.querySelector('img')?.alt ?? '').trim();
}

/** A star and a mark of what is read, beside a heading. */
function addMarks(heading: HTMLElement, index: number, page: string, means: Means): void {
  const title = heading.textContent?.trim() ?? '';
  addStar(heading.parentElement ?? heading, { kind: 'section', title, index }, page, means, heading.id);
  const { store, words } = means;
  const address = `${page}#${heading.id}`;
  const button = buildMark('keep-read', words.readThis(title), words.read, () => {
    store.change((list) => toggleRead(list, address, Date.now()));
    reportUnkept(store.state, words, heading.parentElement ?? heading);
  });
  heading.parentElement?.append(button);
  const item = document.querySelector<HTMLElement>(`.outline-items a[href="#${CSS.escape(heading.id)}"]`);
  redraws = [
    ...redraws,
    () => {
      const isRead = store.read().read[address] !== undefined;
      setPressed(button, isRead);
      item?.classList.toggle('is-read', isRead);
      if (item) item.ariaDescription = isRead ? words.read : null;
    },
  ];
}

function addStar(
  box: HTMLElement,
  { kind, title, index }: Pick<KeptItem, 'kind' | 'title' | 'index'>,
  page: string,
  { store, words }: Means,
  id = box.id,
): void {
  const address = `${page}#${id}`;
  const lecture = page.split('/')[2] ?? '';
  const button = buildMark('keep-star', words.keepThis(title), words.keep, () => {
    store.change((list) => toggleItem(list, address, { kind, title, at: Date.now(), lecture, index }));
    reportUnkept(store.state, words, box);
  });
  box.append(button);
  redraws = [...redraws, () => setPressed(button, store.read().items[address] !== undefined)];
}

function buildMark(name: string, label: string, text: string, onPress: () => void): HTMLButtonElement {
  const button = buildElement('button', {
    type: 'button',
    class: `keep-mark ${name}`,
    'aria-label': label,
    title: text,
  });
  button.addEventListener('click', () => {
    onPress();
    for (const each of redraws) each();
  });
  return button;
}

function setPressed(button: HTMLElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}
