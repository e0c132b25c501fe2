import { fetchText } from '../fetch-text.ts';

/** What a card shows of the header of a page, in this order. */
const shown = ['.entity-meta', '.entity-aliases', '.lede', '.model-links', '.paper-forms'];

/** How many lectures a card names. */
const mostLectures = 2;

/** How much of a section a card shows: an explanation, and the same in another language. */
const mostParagraphs = 2;

const cards = new Map<string, Promise<readonly Node[] | undefined>>();
const pages = new Map<string, Promise<Document>>();

/** What the card of a page, or of a section of one, shows; a page is fetched once. Undefined if it does not load or has nothing to show. */
export function loadCard(address: string): Promise<readonly Node[] | undefined> {
  const known = cards.get(address) ?? fetchCard(address).catch(() => undefined);
  cards.set(address, known);
  return known;
}

async function fetchCard(address: string): Promise<readonly Node[] | undefined> {
  const [path = '', hash] = address.split('#');
  const loaded = pages.get(path) ?? fetchPage(path);
  pages.set(path, loaded);
  const page = await loaded;
  return hash ? readSection(page, path, hash) : readCard(page, address);
}

async function fetchPage(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(path), 'text/html');
}

/** A heading and the first words below it. */
function readSection(page: Document, path: string, hash: string): readonly Node[] | undefined {
  const heading = page.getElementById(decodeURIComponent(hash));
  const prose = heading?.closest('.section')?.querySelector(':scope > .prose');
  const shown = [...(prose?.children ?? [])].filter((part) => part.matches('p, ul, ol'));
  const title = heading?.matches('h2, h3, h4, h5, h6') && heading.textContent;
  if (!title || shown.length === 0) return undefined;
  const content = document.createElement('div');
  content.lang = page.documentElement.lang;
  content.append(
    buildTitle(title, `${path}#${hash}`),
    ...shown.slice(0, mostParagraphs).map((part) => part.cloneNode(true)),
  );
  for (const link of content.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', path + link.hash);
    link.tabIndex = -1;
  }
  for (const part of content.querySelectorAll('[id]')) part.removeAttribute('id');
  return [content];
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
