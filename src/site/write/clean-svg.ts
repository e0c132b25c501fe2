import { Parser } from 'htmlparser2';
import { asHtml } from '../../html/as-html.ts';

/** A drawing without what could run, if it had any. */
export type CleanedSvg = {
  readonly text: string;
  /** What was taken out, `script`, `onload`, each once. */
  readonly removed: readonly string[];
  /** Line of the first of them. */
  readonly line: number;
};

/** Elements that run code or load another document, whatever their prefix. */
const running: ReadonlySet<string> = new Set(
  'script handler listener iframe frame object embed applet meta base'.split(' '),
);

/** What a drawing must contain to be able to run anything; a browser would have to read one of these too. */
const suspicious =
  /<(?:[^\s<>/:]+:)?(?:script|handler|listener|i?frame|object|embed|applet|meta|base|set|animate\w*)\b|[\s"'/]on[\w.-]+\s*=|(?:java|vb)script|<!ENTITY|<\?xml-stylesheet|&#|data:(?:text|application)/i;

/**
 * Rewrites an SVG without scripts, event handlers and addresses that run. A picture in a page never runs them, but the
 * file opened by itself does, with all the rights of the site. The output is made from what was parsed, escaped: nothing can pass
 * that was not understood.
 *
 * @returns undefined for a drawing that may stay as it is
 * @example cleanSvg('<svg xmlns="…"><script>run()</script></svg>')?.removed // ['script']
 */
export function cleanSvg(written: string): CleanedSvg | undefined {
  if (!suspicious.test(written)) return undefined;
  const writer = new SvgWriter();
  const { text, hasEntities } = expandEntities(written);
  if (hasEntities) writer.remove('entity', 0);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes, parser.startIndex),
      onclosetag: (name) => writer.close(name),
      ontext: (data) => writer.text(data),
      onprocessinginstruction: (name) => {
        if (name === '?xml-stylesheet') writer.remove('xml-stylesheet', parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const { removed, firstIndex } = writer;
  return { text: writer.finish(), removed, line: text.slice(0, firstIndex).split('\n').length };
}

/** Bytes of an SVG as text: by its byte order mark, else by what its first line says, else as UTF-8. */
export function decodeSvg(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replaceAll('\0', '');
  const said = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1];
  const isWide = bytes[0] === 0 || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(mark ?? (isWide ? 'utf-16be' : said) ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

class SvgWriter {
  readonly #parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  readonly #removed = new Set<string>();
  /** How many elements are open within one that was taken out, itself included. */
  #depth = 0;
  #firstIndex: number | undefined;

  get removed(): string[] {
    return [...this.#removed];
  }

  get firstIndex(): number {
    return this.#firstIndex ?? 0;
  }

  remove(name: string, index: number): void {
    this.#removed.add(name);
    this.#firstIndex ??= index;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    const isOut = this.#depth > 0 || !isName(name) || isRunning(name, attributes);
    if (this.#depth === 0 && isOut) this.remove(localName(name), index);
    if (isOut) {
      this.#depth += 1;
      return;
    }
    const passing = Object.entries(attributes).filter(([key, value]) => {
      const isSafe = isName(key) && !/^on/i.test(localName(key)) && !leadsToCode(value);
      if (!isSafe) this.remove(key, index);
      return isSafe;
    });
    this.#parts.push(`<${name}${passing.map(([key, value]) => ` ${key}="${asHtml(value)}"`).join('')}>`);
  }

  close(name: string): void {
    if (this.#depth > 0) this.#depth -= 1;
    else this.#parts.push(`</${name}>`);
  }

  text(data: string): void {
    if (this.#depth === 0) this.#parts.push(asHtml(data));
  }

  finish(): string {
    return `${this.#parts.join('').trimEnd()}\n`;
  }
}

function isRunning(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const local = localName(name).toLowerCase();
  // An animation can set what may not be written directly: the address of a link.
  const target = /^(?:set|animate)/.test(local) ? localName(attributes.attributeName ?? '') : '';
  return running.has(local) || /^(?:href|on.*)$/i.test(target.trim());
}

/** A browser ignores spaces and control characters when it reads an address. */
function leadsToCode(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hides an address
  const address = value.replace(/[\u0000-\u0020]/g, '');
  return /(?:^|;)(?:(?:java|vb)script:|data:(?:text|application)\/)/i.test(address);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?$/u.test(name);
}

const doctype = /<!DOCTYPE[^[>]*(?:\[([\s\S]*?)\]\s*)?>/i;

/** The entities of a drawing never expand to more text than this; what would is left out. */
const mostExpanded = 1_000_000;

/** Programs name their namespaces by entities; one that contains markup or another entity could hide anything, and is left out. */
function expandEntities(written: string): { text: string; hasEntities: boolean } {
  const values = new Map<string, string>();
  let hasEntities = false;
  let added = 0;
  const body = written.replace(doctype, (declaration: string, subset: string | undefined) => {
    for (const [, name = '', double, single] of (subset ?? '').matchAll(
      /<!ENTITY\s+([\w:.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
    )) {
      const value = double ?? single ?? '';
      if (/[<&%]/.test(value)) hasEntities = true;
      else if (!values.has(name)) values.set(name, value);
    }
    return declaration.replace(/[^\n]/g, '');
  });
  const text = body.replace(/&([\w:.-]+);/g, (reference, name: string) => {
    const value = values.get(name);
    if (value === undefined) return reference;
    added += value.length;
    return added > mostExpanded ? '' : value.replaceAll('"', '&quot;');
  });
  return { text, hasEntities };
}
