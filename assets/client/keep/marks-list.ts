import type { StudyWords } from '../../../src/words/study/en.ts';
import { loadDocument, MissingPage } from '../load-document.ts';
import { buildElement } from '../search/build-element.ts';
import { saveFile } from '../study/save-file.ts';
import { buildFileButton } from '../study/take-along.ts';
import { readLectureWords } from './lecture-words.ts';
import {
  formatAnnotations,
  formatMarksAsMarkdown,
  isSame,
  type Mark,
  mergeMarks,
  openMarks,
  pageOf,
  parseAnnotations,
} from './marks.ts';
import { findQuote } from './text-quote.ts';

/** The text of each lecture that has highlights; null for one that is gone. */
const texts = new Map<string, Promise<string | null>>();

/**
 * What a reader highlighted, by lecture, with notes. A highlight whose words the lecture no longer has stays, and says so.
 *
 * @param base path of the course
 * @param home full address of the course
 */
export function buildMarksList(
  words: StudyWords['keep'],
  base: string,
  home: string,
  onChange: () => void,
): HTMLElement {
  const store = openMarks();
  const list = buildElement('ul', { class: 'kept-items kept-marks' });
  const status = buildElement('p', { role: 'status' });
  const button = (text: string, onClick: () => void, label = text) => {
    const made = buildElement('button', { type: 'button', class: 'revise-plain', 'aria-label': label }, text);
    made.addEventListener('click', onClick);
    return made;
  };
  const tools = buildElement(
    'p',
    { class: 'revise-data' },
    button(
      'Markdown',
      () =>
        saveFile('highlights.md', 'text/markdown', formatMarksAsMarkdown(words.marks, store.read(), home)),
      words.marksAs('Markdown'),
    ),
    button(
      'JSON',
      () => saveFile('highlights.json', 'application/ld+json', formatAnnotations(store.read(), home)),
      words.marksAs('JSON'),
    ),
  );
  const bring = async (file: File) => {
    const imported = parseAnnotations(await file.text());
    if (imported) store.change((marks) => mergeMarks(marks, imported));
    draw();
    status.textContent = imported ? words.brought(imported.length) : words.notBrought;
    onChange();
  };
  const remove = (mark: Mark) => {
    store.change((marks) => marks.filter((each) => !isSame(each, mark)));
    draw();
    const undo = button(words.undo, () => {
      store.change((marks) => mergeMarks(marks, [mark]));
      draw();
      status.replaceChildren();
      onChange();
    });
    status.replaceChildren(words.removed(shorten(mark.quote.exact)), ' ', undo);
    undo.focus();
    onChange();
  };
  const buildItem = (mark: Mark) => {
    const text = shorten(mark.quote.exact);
    const note = buildElement('textarea', {
      rows: '1',
      'aria-label': words.noteOn(text),
      placeholder: words.note,
    });
    note.value = mark.note ?? '';
    note.addEventListener('change', () => {
      const { note: _old, ...rest } = mark;
      const said = note.value.trim();
      store.change((marks) =>
        marks.map((each) => (isSame(each, mark) ? { ...rest, ...(said && { note: said }) } : each)),
      );
      onChange();
    });
    const lost = buildElement('p', { class: 'kept-lost', hidden: '' }, words.lost);
    void isLost(mark, base).then((gone) => {
      lost.hidden = !gone;
    });
    return buildElement(
      'li',
      {},
      buildElement('span', { class: 'kept-kind' }, mark.title),
      buildElement(
        'a',
        { href: base + encodeURI(mark.address.slice(1)) },
        `“${mark.quote.exact.replace(/\s+/g, ' ')}”`,
      ),
      button(words.remove, () => remove(mark), words.removeThis(text)),
      lost,
      note,
    );
  };
  const draw = () => {
    const marks = store.read();
    section.hidden = false;
    list.replaceChildren(...[...marks].sort(byPlace).map(buildItem));
    tools.hidden = marks.length === 0;
    empty.hidden = marks.length > 0;
  };
  const empty = buildElement('p', {}, words.noMarks);
  const section = buildElement(
    'section',
    { class: 'kept-section' },
    buildElement('h2', {}, words.marks),
    empty,
    tools,
    list,
    status,
    buildElement(
      'p',
      { class: 'revise-data' },
      ...buildFileButton(words.bringMarks, (file) => void bring(file)),
    ),
  );
  section.addEventListener('redraw', draw);
  draw();
  return section;
}

function byPlace(a: Mark, b: Mark): number {
  const [one, other] = [pageOf(a.address), pageOf(b.address)];
  return one < other ? -1 : one > other ? 1 : a.at - b.at;
}

const longest = 60;

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** Whether a lecture no longer has the words; a lecture that does not load says nothing. */
async function isLost({ address, quote }: Mark, base: string): Promise<boolean> {
  const page = pageOf(address);
  const known = texts.get(page) ?? readText(base + encodeURI(page.slice(1)));
  texts.set(page, known);
  const text = await known.catch(() => undefined);
  return text !== undefined && (text === null || findQuote(text, quote) === undefined);
}

function readText(href: string): Promise<string | null> {
  return loadDocument(href).then(
    (page) => readLectureWords(page).text,
    (error: unknown) => {
      if (error instanceof MissingPage) return null;
      throw error;
    },
  );
}
