import sanitizeHtml from 'sanitize-html';
import { rawAddress } from '../identity/github.ts';
import type { Html } from './html.ts';

const tags = [
  ...sanitizeHtml.defaults.allowedTags,
  ...['center', 'del', 'details', 'font', 'img', 'ins', 'source', 'summary', 'video'],
];

const options: sanitizeHtml.IOptions = {
  allowedTags: tags,
  allowedAttributes: {
    '*': ['id', 'class', 'lang', 'title', 'colspan', 'rowspan', 'width', 'height'],
    a: ['href', 'name', 'rel'],
    img: ['src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
    video: ['src', 'controls', 'preload', 'loop', 'muted', 'poster'],
    source: ['src', 'type'],
    ol: ['start'],
    input: ['type', 'checked', 'disabled'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  transformTags: {
    '*': (tagName, attribs) => ({
      tagName: modernNames[tagName] ?? tagName,
      attribs: modernise(tagName, attribs),
    }),
    img: (tagName, attribs) => ({
      tagName,
      attribs: {
        ...modernise(tagName, attribs),
        src: rawAddress(attribs.src ?? ''),
        alt: attribs.alt || 'Picture',
        loading: 'lazy',
        decoding: 'async',
        referrerpolicy: 'no-referrer',
      },
    }),
    /** Another site inside the page would be asked before the reader is: a link leads there instead. */
    iframe: (_tagName, attribs) => ({
      tagName: 'a',
      attribs: { href: attribs.src ?? '' },
      text: attribs.title || hostOf(attribs.src ?? ''),
    }),
    video: (tagName, attribs) => ({ tagName, attribs: { ...attribs, controls: '', preload: 'none' } }),
  },
};

/** Elements that only set a look, and what HTML has in their place. */
const modernNames: Readonly<Record<string, string>> = {
  center: 'div',
  font: 'span',
  tt: 'code',
  strike: 's',
};

/** `align` becomes a class; a size in percent has no attribute any more. */
function modernise(
  tagName: string,
  { align, width, height, ...rest }: sanitizeHtml.Attributes,
): sanitizeHtml.Attributes {
  const side = tagName === 'center' ? 'center' : align;
  const className = [rest.class, side && /^(?:left|center|right)$/.test(side) ? `align-${side}` : '']
    .filter(Boolean)
    .join(' ');
  return {
    ...rest,
    ...(className && { class: className }),
    ...(width && /^\d+$/.test(width) && { width }),
    ...(height && /^\d+$/.test(height) && { height }),
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** Tags that can run code or reach outside the page, as an author would write them. */
const dangerous = /<(script|object|embed|form|style|link|meta|base)\b|\son[a-z]+\s*=|javascript\s*:/gi;

/** Lets pass what a lecture needs of HTML and nothing that could run. */
export function cleanHtml(html: string): Html {
  return sanitizeHtml(html, options) as Html;
}

/** What of a piece of HTML will not pass, as its author knows it: `onclick=`, `<script`. */
export function findDangerous(html: string): string[] {
  return [...html.matchAll(dangerous)].map((match) => match[0].trim());
}
