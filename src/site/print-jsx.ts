/**
 * JSX that is only printed, for code that is bundled: it replaces `preact` there, and prints the same bytes, but for `<br>`, which Preact
 * prints as `<br/>`: `layouts/open-void-tags.ts` would have to look at each. Preact makes an object of twelve fields for each element and
 * asks hooks and error boundaries about it, which is a third of the time of a page. What our layouts do not use, it refuses rather than
 * print differently.
 *
 * `tests/unit/site/print-jsx.test.tsx` compares the two.
 */
type Props = Readonly<Record<string, unknown>>;
type Component = ((props: Props) => unknown) & { readonly context?: Context<unknown> };
type Context<Value> = { value: Value; readonly Provider: Component };

class Element {
  readonly type: string | Component;
  readonly props: Props;

  constructor(type: string | Component, props: Props) {
    this.type = type;
    this.props = props;
  }
}

/** Text that is markup already. */
class Printed {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export function jsx(type: string | Component, props: Props): Element {
  return new Element(type, props);
}

export const jsxs = jsx;

export function jsxTemplate([html = '']: readonly string[]): Printed {
  return new Printed(html);
}

export function Fragment({ children }: Props): unknown {
  return children;
}

export function createContext<Value>(value: Value): Context<Value> {
  const Provider: Component = ({ children }: Props) => children;
  const context: Context<Value> = { value, Provider };
  Object.assign(Provider, { context });
  return context;
}

export function useContext<Value>({ value }: Context<Value>): Value {
  return value;
}

export function renderToString(shown: unknown): string {
  return print(shown, false);
}

function print(shown: unknown, isSvg: boolean): string {
  if (typeof shown === 'string') return escapeText(shown);
  if (shown === null || shown === undefined || typeof shown === 'boolean') return '';
  if (typeof shown === 'number') return `${shown}`;
  if (Array.isArray(shown)) {
    let html = '';
    for (const each of shown) html += print(each, isSvg);
    return html;
  }
  if (shown instanceof Printed) return shown.html;
  if (!(shown instanceof Element)) throw new TypeError(`${typeof shown} cannot be printed.`);
  const { type, props } = shown;
  if (typeof type === 'string') return printTag(type, props, isSvg);
  return type.context ? printInContext(type.context, props, isSvg) : print(type(props), isSvg);
}

function printInContext(context: Context<unknown>, { value, children }: Props, isSvg: boolean): string {
  const before = context.value;
  context.value = value;
  try {
    return print(children, isSvg);
  } finally {
    context.value = before;
  }
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

function printTag(tag: string, props: Props, isSvg: boolean): string {
  let html = `<${tag}`;
  let inner = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children') continue;
    if (name === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html;
    else html += printAttribute(tag, name, value, isSvg);
  }
  if (!inner) inner = print(props.children, tag === 'svg' || (tag !== 'foreignObject' && isSvg));
  return inner === '' && voids.has(tag) ? `${html}>` : `${html}>${inner}</${tag}>`;
}

function printAttribute(tag: string, name: string, value: unknown, isSvg: boolean): string {
  if (value === null || value === undefined || name === 'key' || name === 'ref') return '';
  const { bare, isWord } = isSvg ? svgAttribute(name) : htmlAttribute(name);
  if (
    name === 'value' &&
    tag !== 'input' &&
    tag !== 'option' &&
    tag !== 'button' &&
    tag !== 'li' &&
    tag !== 'data'
  )
    throw new TypeError(`<${tag} value> cannot be printed.`);
  if (typeof value === 'object' || typeof value === 'function')
    throw new TypeError(`<${tag} ${name}> is neither text nor number, and cannot be printed.`);
  if (value === false && !isWord) return '';
  if ((value === true && !isWord) || value === '') return bare;
  return `${bare}="${escapeText(String(value))}"`;
}

type Attribute = {
  /** With a blank in front. */
  readonly bare: string;
  /** Whether true and false are words of its own. */
  readonly isWord: boolean;
};

const htmlAttribute = rememberAttributes((name) =>
  /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/.test(
    name,
  )
    ? name.toLowerCase()
    : name,
);

const svgAttribute = rememberAttributes((name) =>
  /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/.test(
    name,
  )
    ? name.replace(/[A-Z]/g, '-$&').toLowerCase()
    : name,
);

/** Attributes whose names in Preact are not the ones that are printed. */
const otherNames =
  /^(?:className|htmlFor|default[A-Z]\w*|acceptCharset|httpEquiv|style|panose1|(?:xlink|xmlns|xml)[A-Z]\w*)$/;

/** @throws TypeError for a name that we do not use, or that is not one */
function rememberAttributes(nameOf: (name: string) => string): (name: string) => Attribute {
  const known = new Map<string, Attribute>();
  return (name) => {
    const attribute = known.get(name);
    if (attribute) return attribute;
    if (otherNames.test(name) || !/^[\w:.-]+$/.test(name)) throw new TypeError(`${name}= cannot be printed.`);
    const isWord = name[4] === '-' || name === 'draggable' || name === 'spellcheck';
    const made = { bare: ` ${isWord || name === 'value' ? name : nameOf(name)}`, isWord };
    known.set(name, made);
    return made;
  };
}

const special = /["&<]/;
const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };

function escapeText(text: string): string {
  return special.test(text) ? text.replace(/["&<]/g, (sign) => entities[sign] ?? sign) : text;
}
