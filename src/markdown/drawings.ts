import { Parser } from 'htmlparser2';

/** The start or the end of a drawing. */
const tag = /<(\/?)svg(?:\s[^<>]{0,4000})?>/gi;

/** In letters: a longer one stays HTML, of which the sanitiser leaves the text. */
const longest = 500_000;

/** Elements whose text is not part of the drawing's words. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'metadata']);

/** In letters: what is said aloud of a drawing. */
const longestText = 1000;

/**
 * Replaces the drawings in hand-written HTML with what `print` makes of them.
 *
 * @example replaceDrawings('<p><svg></svg></p>', () => '(drawing)') // '<p>(drawing)</p>'
 */
export function replaceDrawings(html: string, print: (drawing: string) => string): string {
  let text = '';
  let from = 0;
  for (const { start, end } of findDrawings(html)) {
    text += html.slice(from, start) + print(html.slice(start, end));
    from = end;
  }
  return from === 0 ? html : text + html.slice(from);
}

/** Where the drawings of a text begin and end, each with those in it. */
export function findDrawings(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: written, 1: slash } of text.matchAll(tag)) {
    if (slash && depth === 0) continue;
    if (depth === 0) start = index;
    if (!written.endsWith('/>')) depth += slash ? -1 : 1;
    const end = index + written.length;
    if (depth === 0 && end - start <= longest) found.push({ start, end });
  }
  return found;
}

/**
 * An `<svg>` of a text as a picture: a browser runs no script of a picture, loads nothing for it, and keeps its styles
 * and ids to itself. Its words are the text of the picture.
 *
 * @param fallback the text of one without words
 * @example printDrawing('<svg><title>A heron</title></svg>', 'Drawing') // '<img class="drawing" src="data:image/svg+xml,…" alt="A heron">'
 */
export function printDrawing(written: string, fallback: string): string {
  const writer = readDrawing(written);
  const address = encodeURIComponent(writer.xml).replace(/%(?:20|2C|2F|3A|3B|3D)/g, decodeURIComponent);
  return `<img class="drawing" src="data:image/svg+xml,${address}" alt="${escapeXml(writer.words || fallback)}">`;
}

/**
 * What would run in a drawing that is opened by itself, and so is left out.
 *
 * @example findRunning('<svg onload="run()"></svg>') // ['onload=']
 */
export function findRunning(written: string): readonly string[] {
  return [...readDrawing(written).removed];
}

function readDrawing(written: string): DrawingWriter {
  const writer = new DrawingWriter();
  const parser = new Parser(writer, {
    decodeEntities: true,
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
    recognizeSelfClosing: true,
  });
  parser.end(written);
  return writer;
}

/** Writes a drawing as well-formed XML, which as a picture it has to be, and keeps what can be read in it. */
class DrawingWriter {
  readonly #parts: string[] = [];
  readonly #words: string[] = [];
  /** How many open elements have text that does not count as words. */
  #mute = 0;
  #scripts = 0;
  readonly removed = new Set<string>();

  get xml(): string {
    return this.#parts.join('').replace(/\s+/g, ' ');
  }

  get words(): string {
    return this.#words.join(' ').replace(/\s+/g, ' ').slice(0, longestText);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#mute += 1;
    if (name === 'script') {
      this.#scripts += 1;
      this.removed.add('<script>');
    }
    if (this.#scripts > 0) return;
    const all = this.#parts.length === 0 ? { ...namespaces, ...attributes } : attributes;
    this.#parts.push(
      `<${name}${Object.entries(all)
        .map((each) => this.#printAttribute(each))
        .join('')}>`,
    );
  }

  onclosetag(name: string): void {
    if (silent.has(name)) this.#mute -= 1;
    if (this.#scripts === 0) this.#parts.push(`</${name}>`);
    if (name === 'script') this.#scripts -= 1;
  }

  ontext(text: string): void {
    if (this.#scripts > 0) return;
    this.#parts.push(escapeXml(text));
    if (this.#mute === 0 && text.trim()) this.#words.push(text.trim());
  }

  #printAttribute([name, value]: readonly [string, string]): string {
    if (!/^[A-Za-z_][\w.-]*(?::[\w.-]+)?$/.test(name)) return '';
    const isRunning = /^on/i.test(name) || scheme.test(value.replace(/[\p{Cc}\p{Z}\p{Cf}]/gu, ''));
    if (!isRunning) return ` ${name}='${escapeXml(value)}'`;
    this.removed.add(`${name}=`);
    return '';
  }
}

const scheme = /^(?:java|vb)script:/i;

const namespaces = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
