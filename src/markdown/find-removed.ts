import { passingAttributes, passingTags } from './clean-html.ts';
import { longest, parseHtmlPieces } from './html-pieces.ts';

/** Elements that another one stands in for; nothing is lost with them. */
const replaced: ReadonlySet<string> = new Set([
  'body',
  'center',
  'font',
  'head',
  'html',
  'iframe',
  'strike',
  'tt',
  'video',
  'wbr',
]);

/** Attributes that do something; any other only sets a look, or is misspelt and does nothing anywhere. */
const acting =
  /^(?:on.*|action|archive|background|classid|code|codebase|content|data|dynsrc|formaction|href|http-equiv|is|lowsrc|manifest|ping|slot|src|srcdoc|srcset|xlink:.*|xml:.*)$/;

/** Properties of a style that stay inside the box they are set on. */
const lookOfStyle =
  /^(?:background(?:-color)?|border(?:-.*)?|color|display|float|font(?:-.*)?|height|line-height|list-style(?:-.*)?|margin(?:-.*)?|max-(?:height|width)|min-(?:height|width)|padding(?:-.*)?|text-.*|vertical-align|white-space|width|word-.*|zoom|)$/;

const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster']);

/**
 * What of a piece of HTML will not pass the sanitiser, as its author knows it.
 *
 * @example findRemoved('<b onclick="x()">') // ['onclick=']
 */
export function findRemoved(html: string): string[] {
  return cutAtTags(html)
    .flatMap(parseHtmlPieces)
    .flatMap((piece) => {
      if (piece.kind !== 'open') return [];
      const { name, attributes } = piece;
      if (!passingTags.has(name))
        return replaced.has(name) ? findAttributes(name, attributes) : [`<${name}>`];
      return findAttributes(name, attributes);
    });
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
    if (name === 'style') return isLook(value) ? [] : [/mso-/i.test(value) ? 'style="mso-…"' : 'style='];
    return acting.test(name) && !isPassing(tag, name) ? [`${name}=`] : [];
  });
}

function isPassing(tag: string, name: string): boolean {
  return ['*', tag].some(
    (key) => Object.hasOwn(passingAttributes, key) && passingAttributes[key]?.includes(name),
  );
}

/** Blanks and control characters, with which a scheme is disguised: for a browser they are not there. */
const unread = /[\p{Cc}\p{Z}\p{Cf}]/gu;

function refusedScheme(tag: string, address: string, attribute: string): string[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(unread, ''))?.[1];
  if (!scheme || /^(?:https?|mailto)$/i.test(scheme) || (tag === 'img' && /^data$/i.test(scheme))) return [];
  return [`${attribute}="${scheme.toLowerCase()}:…"`];
}

function isLook(style: string): boolean {
  if (/url|expression|@import|\\/i.test(style)) return false;
  return style.split(';').every((rule) => lookOfStyle.test((rule.split(':')[0] ?? '').trim().toLowerCase()));
}
