import { fetchText } from '../fetch-text.ts';

/** What a card shows of the header of a page, in this order. */
const shown = ['.entity-meta', '.entity-aliases', '.lede', '.model-links', '.paper-forms'];

/** How many lectures a card names. */
const mostLectures = 2;

const cards = new Map<string, Promise<readonly Node[] | undefined>>();

/** What the card of a page shows; the page is fetched once. Undefined if it does not load or has nothing to show. */
export function loadCard(address: string): Promise<readonly Node[] | undefined> {
  const known = cards.get(address) ?? fetchCard(address).catch(() => undefined);
  cards.set(address, known);
  return known;
}

async function fetchCard(address: string): Promise<readonly Node[] | undefined> {
  return readCard(new DOMParser().parseFromString(await fetchText(address), 'text/html'), address);
}

function readCard(page: Document, address: string): readonly Node[] | undefined {
  const header = page.querySelector('.entity-header');
  const title = header?.querySelector('h1')?.textContent;
  if (!header || !title) return undefined;
  const content = document.createElement('div');
  content.lang = page.documentElement.lang;
  content.append(
    buildTitle(title, address),
    ...shown.flatMap((part) => header.querySelector(part) ?? []),
    ...listLectures(page),
  );
  // All that it leads to is on the page that the link leads to: the keyboard goes there, or on.
  for (const link of content.querySelectorAll('a')) link.tabIndex = -1;
  return [content];
}

function buildTitle(title: string, address: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'hover-card-title';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  element.append(link);
  return element;
}

function listLectures(page: Document): HTMLElement[] {
  const links = [...page.querySelectorAll('.place-lecture')].slice(0, mostLectures);
  if (links.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'hover-card-places';
  for (const link of links) {
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [list];
}
