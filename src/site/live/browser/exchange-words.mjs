import { isAsServed, isPicture, isPlain } from './exchangeable.mjs';

/** Once they are loaded, these remember the words of the page, or leave some of them out. */
const holders = '.search-dialog, .keep-words, .page-actions [aria-current]';

/**
 * Puts the words and pictures of a new state of a lecture in place of those that changed, which takes a fraction of the time of loading it
 * again. Headings, code, diagrams and the like do not change this way, since scripts are attached to them.
 *
 * @param {Document} served the state that the page shows, as it was served: scripts have changed the page since
 * @param {Document} next
 * @returns {boolean} false if the page has to be loaded again; it is untouched then
 */
export function exchangeWords(served, next) {
  if (!document.querySelector('.lecture-text') || document.querySelector(holders)) return false;
  const changes = [...findInPair(served.documentElement, next.documentElement)];
  const places = changes.map((change) => isExchangeable(change) && findPlace(change));
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

/** A picture is exchanged as a whole, unless only its words differ. */
function* findInPair(old, now) {
  if (old.isEqualNode(now)) return;
  const isWithin = old.cloneNode().isEqualNode(now.cloneNode());
  const within = isWithin ? [...findChanges(old, now)] : [];
  if (isWithin && (!isPicture(old) || within.every(isOfWords))) yield* within;
  else yield { parent: old.parentNode, removed: [old], added: [now] };
}

function isExchangeable({ parent, removed, added }) {
  return isOfPage(parent) && [...removed, ...added].every((node) => isPlain(node) || isPicture(node));
}

function isOfWords({ parent, removed, added }) {
  return isOfPage(parent) && [...removed, ...added].every(isPlain);
}

/** Not of a script or style, but for what describes the page to other programs. */
function isOfPage(parent) {
  const code = parent.closest?.('script, style');
  return code === null || code?.type === 'application/ld+json';
}

/** The same place in the page; none if a script changed what is there. */
function findPlace({ parent, before, removed }) {
  const place = {
    parent: findShown(parent),
    before: before && findShown(before),
    removed: removed.map(findShown),
  };
  const isThere = place.parent && (!before || place.before);
  return isThere &&
    removed.every((node, index) => place.removed[index] && isAsServed(place.removed[index], node))
    ? place
    : undefined;
}

/** A node of the page, by its place among those of its kind; none if a script has added or removed one of these. */
function findShown(node) {
  if (node === node.ownerDocument.documentElement) return document.documentElement;
  const parent = findShown(node.parentNode);
  const isAlike = (other) => ['nodeName', 'id', 'type'].every((name) => other[name] === node[name]);
  const served = [...node.parentNode.childNodes].filter(isAlike);
  const shown = [...(parent?.childNodes ?? [])].filter(isAlike);
  return served.length === shown.length ? shown[served.indexOf(node)] : undefined;
}
