import sanitizeHtml from 'sanitize-html';
import { type Html, trustHtml } from '../html/html.ts';
import { addressOf } from '../html/html-pieces.ts';
import { findSourceSet } from '../identity/source-set.ts';
import { wordsOf } from '../words/words-of.ts';
import { findEmbedLink } from './embed-link.ts';
import { parseWidth, widthClass } from './width-hint.ts';

const tags = [
  ...sanitizeHtml.defaults.allowedTags,
  ...['audio', 'center', 'del', 'details', 'font', 'img', 'ins', 'source', 'summary', 'video'],
];

/** Elements that pass, whatever they are turned into. */
export const passingTags: ReadonlySet<string> = new Set(tags);

/** Attributes that pass on every element, and those that pass on one. */
export const passingAttributes: Readonly<Record<string, string[]>> = {
  '*': ['id', 'class', 'lang', 'title', 'colspan', 'rowspan', 'width', 'height', 'data-href'],
  a: ['href', 'rel', 'data-src', 'data-url'],
  img: ['src', 'alt', 'data-dark', 'hidden', 'loading', 'decoding', 'referrerpolicy'],
  video: ['src', 'controls', 'preload', 'loop', 'muted', 'poster'],
  audio: ['src', 'controls', 'preload', 'loop', 'muted'],
  source: ['src', 'type'],
  ol: ['start'],
  details: ['open'],
};

const options: sanitizeHtml.IOptions = {
  allowedTags: tags,
  // Only we decide which file a browser asks for.
  allowedAttributes: { ...passingAttributes, img: [...(passingAttributes.img ?? []), 'srcset'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite', 'poster'],
  allowedSchemes: ['http', 'https', 'mailto'],
  selfClosing: [...sanitizeHtml.defaults.selfClosing, 'source'],
  /** What a `<picture>` has besides its picture; only the picture is kept. */
  exclusiveFilter: ({ tag, attribs }) => tag === 'source' && !attribs.src,
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  transformTags: {
    '*': (tagName, attribs) => ({
      tagName: modernNames[tagName] ?? tagName,
      attribs: modernise(tagName, attribs),
    }),
    /** Another site inside the page would receive requests before the reader agrees: a link leads there instead. */
    iframe: (_tagName, attribs) => {
      const { attributes, text } = findEmbedLink(addressOf(attribs), attribs.title ?? '');
      return { tagName: 'a', attribs: attributes, text };
    },
    /** Only the line above may say what goes into a frame. */
    a: (tagName, { 'data-src': _frame, 'data-url': _written, ...attribs }) => ({
      tagName,
      attribs: modernise(tagName, attribs),
    }),
    embed: (_tagName, attribs) => {
      const { attributes, text } = findEmbedLink(addressOf(attribs), attribs.title ?? '');
      return { tagName: 'a', attribs: attributes, text };
    },
    audio: (tagName, attribs) => ({ tagName, attribs: { ...attribs, controls: '', preload: 'none' } }),
    video: (tagName, attribs) => ({ tagName, attribs: { ...attribs, controls: '', preload: 'none' } }),
  },
};

/** A picture, which always has a text. */
function readPicture(
  tagName: string,
  { srcset: _written, ...attribs }: sanitizeHtml.Attributes,
  text: string,
): sanitizeHtml.Tag {
  const srcset = findSourceSet(attribs.src ?? '');
  return {
    tagName,
    attribs: {
      ...modernise(tagName, attribs),
      ...(srcset && { srcset }),
      alt: attribs.alt || text,
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
    },
  };
}

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
  { align, width, height, style, ...rest }: sanitizeHtml.Attributes,
): sanitizeHtml.Attributes {
  const side = tagName === 'center' ? 'center' : align;
  const hint = tagName === 'img' ? parseWidth(width, style) : undefined;
  const className = [
    rest.class,
    hint && widthClass(hint),
    side && /^(?:left|center|right)$/.test(side) ? `align-${side}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    ...rest,
    ...(className && { class: className }),
    ...(!hint && width && /^\d+$/.test(width) && { width }),
    ...(!hint && height && /^\d+$/.test(height) && { height }),
  };
}

/**
 * Lets through the HTML that a lecture needs, and nothing that could run.
 *
 * @param language of the lecture: BCP 47
 */
export function cleanHtml(html: string, language: string): Html {
  const { picture } = wordsOf(language).figures;
  const transformTags: sanitizeHtml.IOptions['transformTags'] = {
    ...options.transformTags,
    img: (tagName, attribs) => readPicture(tagName, attribs, picture),
  };
  return trustHtml(sanitizeHtml(html, { ...options, transformTags }));
}
