import type { StudyWords } from '../../../src/words/study/en.ts';
import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { dropAll, readRecord, wanted } from '../app/kept-records.ts';
import { buildElement } from '../search/build-element.ts';

type Words = StudyWords['keep'];

/** Something that this browser keeps of the course. */
type Kept = { readonly key: string; readonly area: Storage; readonly name: string; readonly size: number };

/** What the site keeps has one of these in front of its name. */
const own = /^(?:lectern-|recent-searches |search-)/;

/** All that this browser keeps of the site, by what it is for; of another course of the host, nothing. */
export function listKept(words: Words, base: string): Kept[] {
  return areas().flatMap((area) =>
    Object.keys(area)
      .filter((key) => own.test(key) && isOfCourse(key, base))
      .map((key) => ({ key, area, name: nameOf(key, words), size: area.getItem(key)?.length ?? 0 })),
  );
}

function areas(): Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
}

/** `lectern-keep /vlm/` and `lectern-place:/vlm/lectures/…` are of one course; a theme is of all. */
function isOfCourse(key: string, base: string): boolean {
  const [, path] = /[ :](\/.*)$/.exec(key) ?? [];
  if (path === undefined) return true;
  return key.includes(':') ? path.startsWith(base) : path === base;
}

function nameOf(key: string, { names }: Words): string {
  const [name = ''] = /^[a-z-]+/.exec(key) ?? [];
  return Object.hasOwn(names, name) ? names[name as keyof Words['names']] : names.other;
}

/** Shows all of it, with the way to erase it. */
export function buildAllKept(words: Words, onErase: () => void): HTMLElement {
  const base = document.documentElement.dataset.base ?? '/';
  const rows = buildElement('ul', {});
  const offline = buildElement('ul', {});
  const status = buildElement('span', { role: 'status' });
  const erase = (some: readonly Kept[]) => {
    for (const { area, key } of some) area.removeItem(key);
    onErase();
    draw();
    status.textContent = words.erased;
  };
  const all = buildElement('button', { type: 'button', class: 'revise-plain' }, words.eraseAll);
  all.addEventListener('click', () => {
    // The lectures first, so that nothing is said to be gone while it is still there.
    void eraseLectures().finally(() => erase(listKept(words, base)));
  });
  const drawLectures = async () => {
    const count = await countLectures(base);
    if (count === 0 && listKept(words, base).length === 0) note.textContent = words.nothingKept;
    offline.replaceChildren(
      ...(count > 0 ? [buildLectures(count, base, words, () => void eraseLectures())] : []),
    );
    if (count === 0) return;
    all.hidden = false;
    note.textContent = words.privacy;
  };
  const eraseLectures = async () => {
    if ((await countLectures(base)) === 0) return;
    await dropAll(base);
    const workers = await navigator.serviceWorker.getRegistrations();
    await workers.find(({ scope }) => new URL(scope).pathname === base)?.unregister();
    draw();
    status.textContent = words.erased;
  };
  const draw = () => {
    const kept = listKept(words, base);
    all.hidden = kept.length === 0;
    const lines = kept.map((each) => {
      const button = buildElement(
        'button',
        { type: 'button', class: 'revise-plain', 'aria-label': words.eraseThis(each.name) },
        words.erase,
      );
      button.addEventListener('click', () => erase([each]));
      const size = buildElement('small', {}, words.size(each.size));
      return buildElement('li', {}, buildElement('span', {}, each.name, ' ', size), button);
    });
    rows.replaceChildren(...lines);
    note.textContent = kept.length > 0 ? words.privacy : '';
    void drawLectures();
  };
  const note = buildElement('p', {});
  draw();
  const section = buildElement(
    'section',
    { class: 'all-kept' },
    buildElement('h2', {}, words.all),
    note,
    rows,
    offline,
    all,
    status,
  );
  section.addEventListener('redraw', draw);
  return section;
}

/** Lectures that are kept to be read without a network; none where the browser has no place for them. */
async function countLectures(base: string): Promise<number> {
  try {
    return (await readRecord(base, wanted)).length;
  } catch {
    return 0;
  }
}

/** They are chosen on their own page, which says how large each is. */
function buildLectures(count: number, base: string, words: Words, onErase: () => void): HTMLElement {
  const { lectures, count: counted } = studyWordsOf(document.documentElement.lang).app;
  const button = buildElement(
    'button',
    { type: 'button', class: 'revise-plain', 'aria-label': words.eraseThis(lectures) },
    words.erase,
  );
  button.addEventListener('click', onErase);
  const link = buildElement('a', { href: `${base}app/` }, lectures);
  const size = buildElement('small', {}, counted(count));
  return buildElement('li', {}, buildElement('span', {}, link, ' ', size), button);
}
