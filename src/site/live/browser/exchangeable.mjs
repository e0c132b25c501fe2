/** Elements of plain prose: no script of a page looks for one. */
const prose =
  'p, a, em, strong, b, i, del, s, q, sub, sup, br, hr, code, kbd, abbr, small, ul, ol, li, tr, th, td, blockquote, div.prose';

/** What a page says of itself to other programs. What it says to browsers counts from when it is loaded. */
const described = 'head > meta:is([name], [property]):not([data-scheme])';

/** All that these may have: another attribute may be there for a script. */
const quiet = new Set(['class', 'href', 'title', 'rel', 'aria-label']);

/** Figures that have loaded or not are noticed by the page, wherever they come from. */
const pictures = '.figure, .gallery';

/** What a script attaches to in a figure, once. */
const attended = '.held, [data-dark], button, template';

/** What scripts say about a picture that is loaded. */
const marks = ['class', 'style', 'hidden', 'aria-hidden'];

/** Whether a node is of words, to which no script is attached. */
export function isPlain(node) {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  if (node.matches(described)) return true;
  return (
    node.matches(prose) &&
    [...node.attributes].every(({ name }) => quiet.has(name)) &&
    [...node.childNodes].every(isPlain)
  );
}

/** Whether a node is a figure, or several, on a page that takes on new ones. A viewer that is open knows those that it opened with. */
export function isPicture(node) {
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    node.matches(pictures) &&
    node.querySelector(attended) === null &&
    document.querySelector('main .figure') !== null &&
    document.querySelector('.figure button, dialog.viewer') === null
  );
}

/** Whether a node of the page is as it was served, but for what scripts say about every picture. */
export function isAsServed(shown, served) {
  return isPicture(served) ? bare(shown).isEqualNode(bare(served)) : shown.isEqualNode(served);
}

function bare(node) {
  const copy = node.cloneNode(true);
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of marks) element.removeAttribute(name);
  return copy;
}
