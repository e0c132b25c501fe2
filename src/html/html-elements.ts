const names =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center circle cite code col colgroup data datalist dd del details dfn dialog dir div dl dt ellipse em embed fencedframe fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li line link listing main map mark marquee math menu menuitem meta meter mi mn mo mrow ms mtext nav nobr noembed noframes noscript object ol optgroup option output p param path picture plaintext polygon polyline pre progress q rb rect rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track tspan tt u ul use var video wbr xmp';

/** Elements that HTML has or had, with the best known of SVG and MathML. */
const htmlElements: ReadonlySet<string> = new Set(names.split(' '));

/**
 * True for a name that a browser would read as an element. Any other word in angle brackets is one
 * that the author wants to be read: `<image>` and `<s1>` are how papers write tokens of a prompt.
 *
 * @example isHtmlElement('iframe') // true
 * @example isHtmlElement('im_start') // false
 */
export function isHtmlElement(name: string): boolean {
  return htmlElements.has(name.toLowerCase());
}

/** Names of elements whose content is not markup: all up to their closing tag is theirs. */
export const plainTextNames = 'script|style|textarea|title|xmp|noembed|noframes|noscript|plaintext';

const plainText: ReadonlySet<string> = new Set(plainTextNames.split('|'));

/** @param name in lower case */
export function isPlainTextElement(name: string): boolean {
  return plainText.has(name);
}

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** True for elements that are complete without a closing tag. */
export function isVoidElement(name: string): boolean {
  return voidElements.test(name);
}
