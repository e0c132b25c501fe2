import type { Reference } from '../../../src/citations/reference.ts';
import { loadDocument } from '../load-document.ts';
import { onceEach } from '../once-each.ts';
import { readCitation } from '../read-citation.ts';
import type { KeptItem } from './kept-list.ts';
import { describeAddress } from './share-list.ts';

const loadOnce = onceEach(loadDocument);

/** A page of the course, loaded once. */
function pageOf(href: string): Promise<Document> {
  return loadOnce(href.replace(/#.*$/, ''));
}

/**
 * What a list says about a shared address.
 *
 * @param base path of the course
 * @throws Error where there is no such page
 */
export async function readEntry(address: string, base: string, now: number): Promise<KeptItem> {
  const page = await pageOf(base + address.slice(1));
  const { kind, lecture } = describeAddress(address);
  const [slug = '', number = ''] = (
    page.querySelector<HTMLElement>('[data-keep]')?.dataset.place ?? ''
  ).split(' ');
  const id = decodeURIComponent(address.split('#')[1] ?? '');
  const target = id ? page.getElementById(id) : null;
  const headings = [...page.querySelectorAll('.section-heading > [id]')];
  return {
    kind,
    title: titleOf(target, page),
    at: now,
    lecture: lecture || slug,
    index: target ? Math.max(0, headings.indexOf(target)) : Number(number),
  };
}

function titleOf(target: Element | null, page: Document): string {
  const named = target?.matches('figure') ? target.querySelector('figcaption, img') : target;
  const text = named instanceof HTMLImageElement ? named.alt : named?.textContent;
  return (text ?? page.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What is cited for an entry: a paper itself, the papers of a model, the lecture of a section or figure. */
export async function readReferences(address: string, base: string): Promise<Reference[]> {
  const page = await pageOf(base + address.slice(1));
  if (!address.startsWith('/models/')) return citationOf(page);
  const papers = [...page.querySelectorAll<HTMLAnchorElement>('.entity-text a[href*="/papers/"]')].filter(
    (link) => (link.getAttribute('href') ?? '').startsWith(`${base}papers/`),
  );
  const addresses = [...new Set(papers.map((link) => link.getAttribute('href') ?? ''))];
  return (await Promise.all(addresses.map((href) => pageOf(href).then(citationOf)))).flat();
}

function citationOf(page: Document): Reference[] {
  const box = page.querySelector<HTMLElement>('.cite');
  const reference = box && readCitation(box);
  return reference ? [reference] : [];
}
