import type { StudyWords } from '../../../src/words/study/en.ts';
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
  const status = buildElement('span', { role: 'status' });
  const erase = (some: readonly Kept[]) => {
    for (const { area, key } of some) area.removeItem(key);
    onErase();
    draw();
    status.textContent = words.erased;
  };
  const all = buildElement('button', { type: 'button', class: 'revise-plain' }, words.eraseAll);
  all.addEventListener('click', () => erase(listKept(words, base)));
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
    note.textContent = kept.length > 0 ? words.privacy : words.nothingKept;
  };
  const note = buildElement('p', {});
  draw();
  const section = buildElement(
    'section',
    { class: 'all-kept' },
    buildElement('h2', {}, words.all),
    note,
    rows,
    all,
    status,
  );
  section.addEventListener('redraw', draw);
  return section;
}
