/** Attributes that name elements of their page. */
const naming = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Reference of a drawing to a part of it. */
const drawn = /url\((["']?)#/g;

/**
 * A lecture as a part of a page that has several: its ids begin with its own, and links within the course lead to what is on the page.
 *
 * @param href of the lecture
 * @param all lectures of the page
 */
export function joinLecture(
  page: Document,
  href: string,
  all: readonly string[],
): { readonly id: string; readonly article: HTMLElement } {
  const id = idOf(href);
  const article = document.createElement('article');
  article.className = 'lecture';
  article.id = id;
  article.lang = page.documentElement.lang;
  for (const part of ['.lecture-header', '.lecture-text']) {
    const found = page.querySelector(part);
    if (found) article.append(document.importNode(found, true));
  }
  for (const left of article.querySelectorAll('.page-actions, .heading-link, .cite')) left.remove();
  const addresses = new Set(all.map(wholeAddress));
  for (const element of article.querySelectorAll('*')) {
    if (element.id) element.id = `${id}/${element.id}`;
    for (const name of naming) changeAttribute(element, name, (value) => value.replace(/\S+/g, `${id}/$&`));
    changeAttribute(element, 'href', (value) => pointTo(value, id, addresses));
    for (const { name, value } of element.attributes)
      if (value.includes('url(')) element.setAttribute(name, value.replace(drawn, `url($1#${id}/`));
  }
  return { id, article };
}

function changeAttribute(element: Element, name: string, change: (value: string) => string): void {
  const value = element.getAttribute(name);
  if (value !== null) element.setAttribute(name, change(value));
}

/** `/vlm/lectures/clip/` → `clip` */
function idOf(href: string): string {
  return decodeURI(href.replace(/\/(?:index\.html)?$/, '').replace(/^.*\//, ''));
}

/** One address for a page, however a link names it: opened from a folder, some name the file and the way to it. */
function wholeAddress(address: string): string {
  if (!URL.canParse(address, location.href)) return address;
  return new URL(address, location.href).href.replace(/\/index\.html$/, '/');
}

function pointTo(value: string, id: string, all: ReadonlySet<string>): string {
  if (value.startsWith('#')) return `#${id}/${value.slice(1)}`;
  const [address = '', target] = value.split('#');
  if (!all.has(wholeAddress(address))) return value;
  return target === undefined ? `#${idOf(address)}` : `#${idOf(address)}/${target}`;
}
