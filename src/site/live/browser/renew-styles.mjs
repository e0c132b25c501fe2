/** The style sheets of a page, which are in its head. */
const sheets = 'head > link[rel="stylesheet"]';

/**
 * Takes on the styles of a new state of the page. An old sheet goes once its successor is there, so that the page is never without.
 *
 * @param {Document} state the new one
 */
export function renewStyles(state) {
  const next = [...state.querySelectorAll(sheets)];
  const old = [...document.querySelectorAll(sheets)];
  let place = old[0];
  if (!place) return;
  for (const [index, link] of next.entries()) {
    const sheet = document.importNode(link);
    // A file of the course keeps its name when it changes.
    const href = new URL(link.getAttribute('href'), location.href);
    if (isSame(old[index], href)) href.searchParams.set('at', Date.now());
    sheet.href = href.href;
    const before = old[index];
    const drop = () => before?.remove();
    sheet.addEventListener('load', drop, { once: true });
    sheet.addEventListener('error', drop, { once: true });
    (before ?? place).after(sheet);
    place = sheet;
  }
  for (const rest of old.slice(next.length)) rest.remove();
}

function isSame(old, href) {
  return old !== undefined && new URL(old.href).pathname === href.pathname;
}
