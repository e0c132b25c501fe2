/** Elements of plain prose: no script of a page looks for one. */
const prose =
  'p, a, em, strong, b, i, del, s, q, sub, sup, br, hr, code, kbd, abbr, small, ul, ol, li, blockquote, div.prose';

/** All that these may have: another attribute may be there for a script. */
const quiet = new Set(['class', 'href', 'title', 'rel']);

/** Once they are loaded, these remember the words of the page, or leave some of them out. */
const holders = '.search-dialog, .keep-words, .page-actions [aria-current]';

/**
 * Puts the words of a new state of a lecture in place of those that changed, which takes a fraction of the time of loading it again.
 * Headings, figures, code and the like do not change this way, since scripts are attached to them.
 *
 * @param {Document} served the state that the page shows, as it was served: scripts have changed the page since
 * @param {Document} next
 * @returns {boolean} false if the page has to be loaded again; it is untouched then
 */
export function exchangeWords(served, next) {
  if (!document.querySelector('.lecture-text') || document.querySelector(holders)) return false;
  const changes = [...findInPair(served.documentElement, next.documentElement)];
  const places = changes.map((change) => isOfWords(change) && findPlace(change));
  if (!places.every(Boolean)) return false;
  for (const [index, place] of places.entries()) put(changes[index].added, place);
  return true;
}

/** Puts nodes where others were; or behind one, or first, where none were. */
function put(added, { parent, before, removed }) {
  const nodes = added.map((node) => document.importNode(node, true));
  const [first] = removed;
  if (first) first.before(...nodes);
  else if (before) before.after(...nodes);
  else parent.prepend(...nodes);
  for (const node of removed) node.remove();
}

/** Where two elements differ that have the same tag and attributes: in each place, the nodes that one has instead of those of the other. */
function* findChanges(old, now) {
  const [olds, nows] = [[...old.childNodes], [...now.childNodes]];
  const most = Math.min(olds.length, nows.length);
  const isSame = (index) => olds.at(index).isEqualNode(nows.at(index));
  let start = 0;
  while (start < most && isSame(start)) start += 1;
  let end = 0;
  while (end < most - start && isSame(-1 - end)) end += 1;
  const removed = olds.slice(start, olds.length - end);
  const added = nows.slice(start, nows.length - end);
  if (removed.length !== added.length) yield { parent: old, before: olds[start - 1], removed, added };
  else for (const [index, node] of removed.entries()) yield* findInPair(node, added[index]);
}

function* findInPair(old, now) {
  if (old.isEqualNode(now)) return;
  const isWithin = old.cloneNode().isEqualNode(now.cloneNode());
  if (isWithin) yield* findChanges(old, now);
  else yield { parent: old.parentNode, removed: [old], added: [now] };
}

function isOfWords({ parent, removed, added }) {
  return parent.closest?.('script, style') === null && [...removed, ...added].every(isPlain);
}

function isPlain(node) {
  if (node.nodeType === Node.TEXT_NODE) return true;
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    node.matches(prose) &&
    [...node.attributes].every(({ name }) => quiet.has(name)) &&
    [...node.childNodes].every(isPlain)
  );
}

/** The same place in the page; none if a script changed what is there. */
function findPlace({ parent, before, removed }) {
  const place = {
    parent: findShown(parent),
    before: before && findShown(before),
    removed: removed.map(findShown),
  };
  const isThere = place.parent && (!before || place.before);
  return isThere && removed.every((node, index) => place.removed[index]?.isEqualNode(node))
    ? place
    : undefined;
}

/** A node of the page, by its place among those of its kind; none if a script has added or removed one of these. */
function findShown(node) {
  if (node === node.ownerDocument.documentElement) return document.documentElement;
  const parent = findShown(node.parentNode);
  const isAlike = (other) => other.nodeName === node.nodeName && other.id === node.id;
  const served = [...node.parentNode.childNodes].filter(isAlike);
  const shown = [...(parent?.childNodes ?? [])].filter(isAlike);
  return served.length === shown.length ? shown[served.indexOf(node)] : undefined;
}
