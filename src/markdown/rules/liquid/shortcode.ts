// {{< figure src="heron.png" caption="A heron" >}}, {{< youtube c0ffee >}}, ![](heron.png =400x)

import type { MarkdownIt } from 'markdown-it';
import { escapeQuotes, formatFigure, formatPlayer, players } from '../media/format-media.ts';
import { orCode } from '../or-code.ts';

/** Code, which stays as it is, or a shortcode of Hugo or Quarto with its parameters. */
const shortcode = orCode(/\{\{[<%]\s{0,9}([\w-]{1,40})\s{1,9}([^{}]{1,600}?)\s{0,9}\/?[>%]\}\}/g);

const parameter = /(?:([\w-]{1,40})\s{0,9}=\s{0,9})?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+))/g;

/** A picture with the size that HackMD writes after its address. */
const sized = orCode(
  /!\[([^\]\n]{0,300})\]\((?:<([^<>\n]{1,500})>|([^\s()<>]{1,500}))(?:\s{1,9}"([^"\n]{0,300})")?\s{1,9}=(\d{0,5}%?)x(\d{0,5}%?)(?:\s{1,9}"([^"\n]{0,300})")?\s{0,9}\)/g,
);

/** A picture with the size that Obsidian writes after its text. */
const named = orCode(/!\[([^\]|\n]{0,300})\\?\|(\d{1,4})(?:x\d{1,4})?\]\(([^\s()<>]{1,500})\)/g);

const figures: ReadonlySet<string> = new Set(['figure', 'img', 'image', 'figcaption', 'svg']);
const paths = ['src', 'path', 'link', 'url'];

/** The address of a file as Docusaurus takes it in. */
const required = /=\{(?:require|useBaseUrl)\(\s{0,9}(["'`])([^"'`{}\n]{1,300})\1\s{0,9}\)(?:\.default)?\}/g;

/** A formula of Hugo's themes; one that sets itself off within needs no marks of ours. */
const formula =
  /\{\{<\s{0,9}katex((?:\s[^{}<>]{0,100})?)>\}\}\n?((?:(?!\{\{<)[\s\S]){1,2000}?)\n?\{\{<\s{0,9}\/\s{0,9}katex\s{0,9}>\}\}/g;

function readFormulas(text: string): string {
  return text.replace(formula, (_written, said: string, tex: string) => {
    if (/^\s*(?:\$|\\[([])/.test(tex)) return tex;
    return /display|block/.test(said) ? `\\[${tex}\\]` : `\\(${tex}\\)`;
  });
}

/** Shows the pictures and players for which Hugo, Quarto and HackMD have forms of their own. Any other form stays as it is. */
export function shortcodes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'shortcodes', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'inline' && token.type !== 'html_block') continue;
      if (token.content.includes('={')) token.content = token.content.replace(required, '="$2"');
      if (token.type !== 'inline') continue;
      if (token.content.includes('katex')) token.content = readFormulas(token.content);
      if (token.content.includes('{{')) token.content = fillShortcodes(token.content);
      if (/\s=\d*%?x/.test(token.content)) token.content = readSizes(token.content);
      if (/\|\d+(?:x\d+)?\]\(/.test(token.content)) token.content = token.content.replace(named, printNamed);
    }
  });
}

/**
 * @example fillShortcodes('{{< figure src="a.png" caption="A heron" >}}') // '![A heron](<a.png>)'
 */
export function fillShortcodes(text: string): string {
  return text.replace(shortcode, (written, _code, name: string | undefined, parameters: string) =>
    name === undefined ? written : (formatShortcode(name.toLowerCase(), parameters) ?? written),
  );
}

function formatShortcode(name: string, parameters: string): string | undefined {
  const said = [...parameters.matchAll(parameter)].map(
    ([, key = '', ...values]) =>
      [key, (values.find((value) => value !== undefined) ?? '').replace(/\\(["\\])/g, '$1')] as const,
  );
  const first = (keys: readonly string[]) =>
    keys.map((key) => said.find(([each]) => each === key)?.[1]).find(Boolean);
  const bare = said.find(([key]) => key === '')?.[1];
  if (figures.has(name)) {
    const caption = [first(['title']), first(['caption'])].filter(Boolean).join(': ');
    return formatFigure(first(paths) ?? bare ?? '', {
      alt: first(['alt']),
      caption,
      width: first(['width']),
    });
  }
  const isPlayer = name === 'video' || Object.hasOwn(players, name);
  return isPlayer ? formatPlayer(name, first(['id', 'src', 'url']) ?? bare ?? '') : undefined;
}

function readSizes(text: string): string {
  return text.replace(sized, (written, _code, alt: string | undefined, ...groups: (string | undefined)[]) => {
    const [pointed, plain, before, width, height, behind] = groups;
    const src = pointed ?? plain;
    if (src === undefined) return written;
    const attributes = Object.entries({ src, alt: alt ?? '', title: before ?? behind, width, height });
    const printed = attributes.map(([name, value]) =>
      value || name === 'alt' ? ` ${name}="${escapeQuotes(value ?? '')}"` : '',
    );
    return `<img${printed.join('')}>`;
  });
}

function printNamed(written: string, _code: unknown, alt?: string, width?: string, address?: string): string {
  return address === undefined
    ? written
    : `<img src="${escapeQuotes(address)}" alt="${escapeQuotes(alt ?? '')}" width="${width}">`;
}

const meta = /\{\{<\s{0,9}meta\s{1,9}([\w.-]{1,80})\s{0,9}>\}\}/g;

/**
 * Inserts what Quarto takes from the front matter: `{{< meta pictures >}}`, part of the path of a picture above all.
 *
 * @param frontMatter the values of the post, by their keys; a key with dots is a way into them
 */
export function fillMeta(text: string, frontMatter: Readonly<Record<string, unknown>>): string {
  if (!text.includes('meta')) return text;
  return text.replace(meta, (written, key: string) => {
    const value = key
      .split('.')
      .reduce<unknown>(
        (inner, name) => (isMapping(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
        frontMatter,
      );
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).replace(/\s*\n\s*/g, ' ')
      : written;
  });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
