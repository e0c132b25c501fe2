import { studyWordsOf } from '../../../src/words/study/study-words-of.ts';
import { loadDocument } from '../load-document.ts';
import { buildElement } from '../search/build-element.ts';
import { isRecord, KeptStore } from '../study/kept-store.ts';

/** When the reader was here: now, and the time before. Milliseconds; 0 for never. */
type Visits = { readonly before: number; readonly last: number };

/** The name of what is kept, in front of the path of the course. */
const visitName = 'lectern-visit';

/** A reader who comes back within this time, in milliseconds, is on the same visit. */
const sameVisit = 4 * 60 * 60 * 1000;

function parseVisits(data: unknown): Visits | undefined {
  if (!isRecord(data)) return undefined;
  const { before, last } = data;
  return typeof before === 'number' && typeof last === 'number' ? { before, last } : undefined;
}

/** Remembers this visit, and returns when the one before it was. */
function beginVisit(now: number): number {
  const empty: Visits = { before: 0, last: 0 };
  const store = new KeptStore<Visits>({ name: visitName, version: 1, empty, parse: parseVisits });
  store.change(({ before, last }) => ({ before: now - last > sameVisit ? last : before, last: now }));
  return store.read().before;
}

/**
 * Marks what came after the last visit: discreetly in lists, and on the page of what is new, where older days can be hidden.
 */
export async function markNews(newest: number): Promise<void> {
  const words = studyWordsOf(document.documentElement.lang).news;
  const since = beginVisit(Date.now());
  const field = document.querySelector<HTMLInputElement>('[data-news-since]');
  if (field) attachSince(field, words.none);
  if (since === 0 || newest * 1000 <= since) return;
  const { base = '/' } = document.documentElement.dataset;
  const page = field ? document : await loadDocument(`${base}new/`).catch(() => undefined);
  const items = [...(page?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const found = items.filter(({ dataset }) => Number(dataset.at) * 1000 > since);
  if (field) {
    for (const item of found) addMark(item, words.isNew);
    return;
  }
  const addresses = new Set(found.map((item) => addressOf(item.querySelector('a'))));
  const links = document.querySelectorAll<HTMLAnchorElement>(
    'main :is(h2, h3, th, .paper-title, .card-title) a',
  );
  for (const link of links)
    if (addresses.has(addressOf(link))) addMark(link.parentElement ?? link, words.isNew);
}

/** Without the name of the file, which an address in an offline folder has. */
function addressOf(link: HTMLAnchorElement | null): string {
  const { pathname, hash } = new URL(link?.getAttribute('href') ?? '', location.href);
  return pathname.replace(/index\.html$/, '') + hash;
}

function addMark(place: HTMLElement, text: string): void {
  place.append(' ', buildElement('span', { class: 'new-mark' }, text));
}

function attachSince(field: HTMLInputElement, none: string): void {
  const status = field.closest('p')?.querySelector('[role="status"]');
  const show = () => {
    let shown = 0;
    for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
      day.hidden = field.value !== '' && (day.dataset.day ?? '') < field.value;
      if (!day.hidden) shown += 1;
    }
    if (status) status.textContent = shown === 0 ? none : '';
  };
  field.addEventListener('change', show);
  // A day may have been chosen before this script loaded, or be what a browser remembers.
  show();
}
