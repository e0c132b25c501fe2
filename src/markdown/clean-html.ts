import sanitizeHtml from 'sanitize-html';
import { rawAddress } from '../identity/github.ts';
import type { Html } from './html.ts';
import type { Rendered } from './render.ts';

const tags = [
  ...sanitizeHtml.defaults.allowedTags,
  ...['center', 'del', 'details', 'font', 'img', 'ins', 'source', 'summary', 'video'],
];

const options: sanitizeHtml.IOptions = {
  allowedTags: tags,
  allowedAttributes: {
    '*': ['id', 'class', 'align', 'lang', 'title', 'colspan', 'rowspan', 'width', 'height'],
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
    img: (tagName, attribs) => ({
      tagName,
      attribs: {
        ...attribs,
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

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** Tags that can run code or reach outside the page, as an author would write them. */
const dangerous = /<(script|object|embed|form|style|link|meta|base)\b|\son[a-z]+\s*=|javascript\s*:/gi;

/**
 * Lets pass what a lecture needs of HTML and nothing that could run.
 *
 * @returns the markup and, for the author, the names of what was taken out
 */
export function cleanHtml(html: string): Rendered {
  const removed = [...html.matchAll(dangerous)].map((match) => match[0].trim());
  return { html: sanitizeHtml(html, options) as Html, removed: [...new Set(removed)] };
}
