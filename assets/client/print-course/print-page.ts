import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { loadDocument } from '../load-document.ts';
import { buildElement } from '../search/build-element.ts';
import { joinLecture } from './join-lecture.ts';

/** Puts the chosen lectures on one page, one after another, so that only one is loaded at a time. */
export function startPrintPage(form: HTMLElement): void {
  const words = studyWordsOf(document.documentElement.lang).print;
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const announce = (text: string) => status?.replaceChildren(text);
  const course = buildElement('div', { class: 'printed-course' });
  form.after(course);
  let latest = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void gather();
  });
  const gatherer = form.querySelector('button');
  if (gatherer) gatherer.disabled = false;
  const answers = form.querySelector<HTMLInputElement>('[data-print-answers]');
  const choose = () => {
    document.documentElement.dataset.print = answers?.checked ? 'answered' : '';
  };
  answers?.addEventListener('change', choose);
  // It may have been checked before this script loaded.
  choose();
  const gather = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    const chosen = [...form.querySelectorAll<HTMLInputElement>('fieldset input:checked')];
    course.replaceChildren();
    if (chosen.length === 0) return announce(words.none);
    const hrefs = chosen.map(({ value }) => value);
    const contents = buildElement('ol', {});
    const articles: HTMLElement[] = [];
    for (const [index, input] of chosen.entries()) {
      announce(words.gathering(index, chosen.length));
      const title = input.parentElement?.textContent?.trim() ?? '';
      const page = await loadDocument(input.value).catch(() => undefined);
      // The reader has chosen again.
      if (own !== latest) return;
      if (!page) return announce(words.failed(title));
      const { id, article } = joinLecture(page, input.value, hrefs);
      articles.push(article);
      contents.append(buildElement('li', {}, buildElement('a', { href: `#${id}` }, title)));
    }
    course.append(
      buildElement('nav', { 'aria-label': words.contents }, buildElement('h2', {}, words.contents), contents),
      ...articles,
    );
    const button = buildElement('button', { type: 'button', class: 'revise-button is-first' }, words.print);
    button.addEventListener('click', () => print());
    const note = buildElement('span', {}, words.pictures);
    status?.replaceChildren(note, ' ', button);
    // What comes next is the one button that stands out.
    gatherer?.classList.remove('is-first');
    // A picture may never load; the button does not wait for it.
    await Promise.all([...course.querySelectorAll('img')].map(awaitPicture));
    note.textContent = words.ready;
  };
}

/** A picture that does not load leaves its alternative text, on paper too. */
function awaitPicture(picture: HTMLImageElement): Promise<unknown> {
  picture.loading = 'eager';
  return picture.decode().catch(() => undefined);
}
