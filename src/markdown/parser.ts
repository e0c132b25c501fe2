import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { htmlBlock } from './rules/html-block.ts';
import { liquid } from './rules/liquid.ts';
import { prefixLocalLinks } from './rules/local-link.ts';
import { prosePicture } from './rules/prose-picture.ts';
import { video } from './rules/video.ts';

/** A parsed body: tokens of the one parse, and the parser that can print them. */
export type ParsedMarkdown = {
  readonly tokens: readonly Token[];
  readonly markdown: MarkdownIt;
  readonly findings: readonly Finding[];
};

/** Attributes that `{…}` may set; anything else, `onclick` above all, is dropped by the plugin. */
const allowedAttributes = ['id', 'class', 'width', 'height', 'lang'];

/** `{.model}`, `{#id}`, `{width=50%}` on one line; Liquid's double braces are none. */
const attribute = /(?<!\{)\{[.#\s\w][^{}\n]*\}(?!\})/;

/** markdown-it-attrs slows down faster than the number of braces on a line; real lines hold one or two. */
const mostBracesOnALine = 40;

const plain = createParser();
const withAttributes = createParser().use(attributes, { allowedAttributes });

/**
 * Parses the body of a post, once. Reading attributes doubles the time of a parse, so a text
 * without any goes through a parser that knows none.
 *
 * @param bodyLine line of the file that is the first of the body
 */
export function parseMarkdown(body: string, bodyLine: number): ParsedMarkdown {
  const crowded = attribute.test(body) ? findCrowdedLine(body) : undefined;
  const markdown = attribute.test(body) && crowded === undefined ? withAttributes : plain;
  return {
    tokens: markdown.parse(body, {}),
    markdown,
    findings: crowded === undefined ? [] : [describeCrowdedLine(crowded + bodyLine)],
  };
}

function createParser(): MarkdownIt {
  const markdown = createMarkdownIt({ html: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  return markdown.use(htmlBlock).use(liquid).use(video).use(prosePicture).use(prefixLocalLinks);
}

/** Index of the first line that holds too many attributes to read, counted from 0. */
function findCrowdedLine(body: string): number | undefined {
  const index = body
    .split('\n')
    .findIndex((line) => line.split('{', mostBracesOnALine + 2).length > mostBracesOnALine + 1);
  return index < 0 ? undefined : index;
}

function describeCrowdedLine(line: number): Finding {
  return {
    rule: 'markdown/attributes',
    line,
    message: `More than ${mostBracesOnALine} opening braces stand on this line; braces are shown as text in the whole post.`,
    fix: 'Spread the attributes, or what else holds the braces, over several lines.',
  };
}
