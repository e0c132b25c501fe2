import { longest, parseHtmlPieces } from '../html/html-pieces.ts';
import { passingAttributes, passingTags } from './clean-html.ts';

/** Elements that another one replaces; nothing is lost with them. */
const replaced: ReadonlySet<string> = new Set([
  ...'acronym basefont big blink dir marquee menu nobr spacer'.split(' '),
  'body',
  'center',
  'embed',
  'font',
  'head',
  'html',
  'iframe',
  'object',
  'param',
  'picture',
  'strike',
  'tt',
  'video',
  'wbr',
]);

/** Attributes that do something; any other only affects appearance, or is misspelt and has no effect anywhere. */
const acting =
  /^(?:on.*|action|archive|background|classid|code|codebase|content|dynsrc|formaction|href|http-equiv|is|lowsrc|manifest|ping|slot|src|srcdoc|xlink:.*|xml:.*)$/;

/** Properties of a style that would leave their box, or load something; any other only affects appearance. */
const strayingStyle =
  /^(?:position|inset.*|z-index|behavior|-moz-binding|content|cursor|animation.*|transition.*|pointer-events|-webkit-mask.*|mask.*)$/;

/** What a style says about the position of a frame: the frame is replaced by a player or a link, with a position of its own. */
const frameStyle = /^position\s*:\s*(?:relative|static|absolute)$/;

const addresses: ReadonlySet<string> = new Set(['data', 'href', 'src', 'srcset', 'poster']);

/**
 * What the sanitiser will remove from a piece of HTML, in its author's terms.
 *
 * @example findRemoved('<b onclick="x()">') // ['onclick=']
 */
export function findRemoved(html: string): string[] {
  return cutAtTags(html)
    .flatMap(parseHtmlPieces)
    .flatMap((piece) => {
      if (piece.kind !== 'open') return [];
      const { name, attributes } = piece;
      // What exports of notebooks write above each table affects only its look.
      if (name === 'style' && 'scoped' in attributes) return [];
      if (name === 'script' && setsFormulas(attributes, html)) return [];
      if (!passingTags.has(name))
        return replaced.has(name) ? findAttributes(name, attributes) : [`<${name}>`];
      return findAttributes(name, attributes);
    });
}

/** In characters: what loads MathJax says so at its beginning. */
const longestHead = 400;

/** A script that loads MathJax or KaTeX, or says how: formulas are set without it. */
function setsFormulas({ src = '', id = '' }: Readonly<Record<string, string>>, html: string): boolean {
  if (/mathjax|katex/i.test(`${src} ${id}`)) return true;
  return (
    src === '' && /^\s*<script[^<>]{0,200}>\s{0,40}(?:window\.)?MathJax\b/i.test(html.slice(0, longestHead))
  );
}

/** Long texts in parts that can be read, each but the first from a tag on. */
function cutAtTags(html: string): string[] {
  const parts: string[] = [];
  let rest = html;
  while (rest.length > longest) {
    const cut = rest.lastIndexOf('<', longest);
    const end = cut > 0 ? cut : longest;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function findAttributes(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (addresses.has(name)) return refusedScheme(tag, value, name);
    if (name === 'style' && /mso-/i.test(value)) return ['style="mso-…"'];
    if (name === 'style') return isLook(value) ? [] : ['style='];
    return acting.test(name) && !isPassing(tag, name) ? [`${name}=`] : [];
  });
}

function isPassing(tag: string, name: string): boolean {
  return ['*', tag].some(
    (key) => Object.hasOwn(passingAttributes, key) && passingAttributes[key]?.includes(name),
  );
}

/** Spaces and control characters that disguise a scheme: a browser ignores them. */
const unread = /[\p{Cc}\p{Z}\p{Cf}]/gu;

function refusedScheme(tag: string, address: string, attribute: string): string[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(unread, ''))?.[1];
  if (!scheme || /^(?:https?|mailto)$/i.test(scheme) || (tag === 'img' && /^data$/i.test(scheme))) return [];
  return [`${attribute}="${scheme.toLowerCase()}:…"`];
}

function isLook(style: string): boolean {
  if (/url|expression|@import|\\/i.test(style)) return false;
  return style.split(';').every((rule) => {
    const written = rule.trim().toLowerCase();
    return frameStyle.test(written) || !strayingStyle.test((written.split(':')[0] ?? '').trim());
  });
}
