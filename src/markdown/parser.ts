import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import attributes from 'markdown-it-attrs';
import type { Finding } from '../diagnostics/diagnostic.ts';
import {
  findCrowdedLine,
  findRefusedAttributes,
  findUnknownAttributes,
  settable,
} from './attribute-faults.ts';
import { findUnclosedFences, unclosedFence } from './check-fences.ts';
import { checkTables } from './check-tables.ts';
import { listing } from './code/listings.ts';
import { math } from './math/math.ts';
import { texText } from './math/tex-text.ts';
import { checkNesting } from './nesting.ts';
import { classNotice } from './notices/class-notice.ts';
import { directive } from './notices/directive.ts';
import { indentedNotice } from './notices/indented-notice.ts';
import { printNotices } from './notices/notice-tokens.ts';
import { pairedBlock } from './notices/paired-block.ts';
import { quotedNotice } from './notices/quoted-notice.ts';
import { bounds, excessOf } from './rules/bounds.ts';
import { contentsList } from './rules/contents-list.ts';
import { d2lTab } from './rules/d2l-tab.ts';
import { footnotes } from './rules/footnotes.ts';
import { hackmdSignature } from './rules/hackmd-signature.ts';
import { htmlBlock } from './rules/html/html-block.ts';
import { htmlHeading } from './rules/html/html-heading.ts';
import { htmlInline } from './rules/html/html-inline.ts';
import { markdownFigure } from './rules/html/markdown-figure.ts';
import { rawHtml } from './rules/html/raw-html.ts';
import { inlineNote } from './rules/inline-note.ts';
import { abbreviations } from './rules/kramdown/abbreviations.ts';
import { attributeLineRule } from './rules/kramdown/attribute-line.ts';
import { bareTable } from './rules/kramdown/bare-table.ts';
import { bracesRule } from './rules/kramdown/braces.ts';
import { definitionList } from './rules/kramdown/definition-list.ts';
import { kramdownExtension } from './rules/kramdown/kramdown-extension.ts';
import { typedMarker } from './rules/kramdown/typed-marker.ts';
import { labelBehind } from './rules/label-behind.ts';
import { liquid } from './rules/liquid/liquid.ts';
import { liquidAddress } from './rules/liquid/liquid-address.ts';
import { liquidBlock } from './rules/liquid/liquid-block.ts';
import { liquidInclude } from './rules/liquid/liquid-include.ts';
import { shortcodes } from './rules/liquid/shortcode.ts';
import { mark } from './rules/mark.ts';
import { mdxImport } from './rules/mdx-import.ts';
import { embed } from './rules/media/embed.ts';
import { prosePicture } from './rules/media/prose-picture.ts';
import { slidePicture } from './rules/media/slide-picture.ts';
import { video } from './rules/media/video.ts';
import { mermaidBlock } from './rules/mermaid-block.ts';
import { mystComment } from './rules/myst/myst-comment.ts';
import { mystRole } from './rules/myst/myst-role.ts';
import { mystTarget } from './rules/myst/myst-target.ts';
import { blockId } from './rules/obsidian/block-id.ts';
import { obsidianComment } from './rules/obsidian/obsidian-comment.ts';
import { wikilink } from './rules/obsidian/wikilink.ts';
import { bracketedSpan } from './rules/pandoc/bracketed-span.ts';
import { exampleList } from './rules/pandoc/example-list.ts';
import { lineBlock } from './rules/pandoc/line-block.ts';
import { smallScript } from './rules/pandoc/small-script.ts';
import { tableCaption } from './rules/pandoc/table-caption.ts';
import { cellAlignment } from './rules/repairs/cell-alignment.ts';
import { cjkEmphasis } from './rules/repairs/cjk-emphasis.ts';
import { hanBreak } from './rules/repairs/han-break.ts';
import { looseLink } from './rules/repairs/loose-link.ts';
import { tableCells, tableCellsWithMath } from './rules/repairs/table-cells.ts';
import { slides } from './rules/slides.ts';
import { tagLine } from './rules/tag-line.ts';
import { taskItem } from './rules/task-item.ts';

/** A parsed body: tokens of the one parse, and the parser that can print them. */
export type ParsedMarkdown = {
  readonly tokens: readonly Token[];
  readonly markdown: MarkdownIt;
  /** What the text has too much of to be read; then there are no tokens. */
  readonly excess?: string;
  /** Code blocks that are never closed. */
  readonly unclosed: readonly Token[];
  readonly findings: readonly Finding[];
};

/** `{.model}`, `{#id}`, `{width=50%}` on one line; Liquid's double braces are not attributes. */
const attribute = /(?<!\{)\{[:.#\s\w][^{}\n]*\}(?!\})/;

/** An address that is in the text by itself, not in the brackets of a link or in an attribute. */
const bareAddress =
  /(?:^|[^[("'=<\w])https?:\/\/|\[https?:\/\/[^\]\n]*\](?!\()|(?<!\])\(https?:\/\/|(?<!=)["']https?:\/\/|(?:^|\n)[^[\n]*\]\(https?:\/\//im;

/** An address that is normal as it is: nothing in it to encode, its host in lower case. Most are. */
const normalAddress =
  /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w\-./]*)?(?:\?[\w\-./=&]+)?(?:#[\w\-./=&]+)?$/;

const plain = createParser().use(texText);
let withMath: MarkdownIt | undefined;
const withAttributes = createParser()
  .use(attributes, { allowedAttributes: [...settable] })
  .use(bracesRule)
  .use(classNotice)
  .use(texText);

/**
 * Parses the body of a post, once. Reading attributes doubles the time of a parse, so a text
 * without any goes through a parser that does not know them.
 *
 * @param bodyLine line of the file that is the first of the body
 * @param hasMath whether the post sets formulas off by dollars
 */
export function parseMarkdown(
  body: string,
  bodyLine: number,
  { hasMath = false }: { readonly hasMath?: boolean } = {},
): ParsedMarkdown {
  const hasAttributes = attribute.test(body);
  const crowded = hasAttributes ? findCrowdedLine(body, bodyLine) : undefined;
  const markdown = findParser(hasAttributes && !crowded, hasMath);
  const env = {};
  const tokens = markdown.parse(body, env);
  const excess = excessOf(env);
  const unclosed = findUnclosedFences(tokens, body);
  const findings = [
    ...unclosed.map((fence) => unclosedFence(fence, (fence.map?.[0] ?? 0) + bodyLine)),
    ...checkNesting(tokens, bodyLine),
    ...checkTables(tokens, bodyLine),
  ];
  if (crowded) findings.push(crowded);
  else if (hasAttributes)
    findings.push(
      ...findRefusedAttributes(body, tokens, bodyLine),
      ...findUnknownAttributes(body, tokens, bodyLine),
    );
  return { tokens, markdown, ...(excess && { excess }), unclosed, findings };
}

/** A parser that knows formulas is made for the first post that asks for one. */
function findParser(hasAttributes: boolean, hasMath: boolean): MarkdownIt {
  if (!hasMath) return hasAttributes ? withAttributes : plain;
  withMath ??= createParser(tableCellsWithMath)
    .use(attributes, { allowedAttributes: [...settable] })
    .use(bracesRule)
    .use(classNotice)
    .use(math);
  return withMath;
}

/** `https://marsh.example/a_`, `https://marsh.example/a[https://marsh.example/a]`, as AsciiDoc has it. */
const markAtEnd = /(?:\[https?:\/\/[^[\]]*\]?|(?<![_~])[_~]+)$/;

function withoutMarks<Found extends { url: string } | null>(found: Found): Found {
  return found && markAtEnd.test(found.url) ? { ...found, url: found.url.replace(markAtEnd, '') } : found;
}

function createParser(cells = tableCells): MarkdownIt {
  const markdown = createMarkdownIt({ html: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // markdown-it asks for every line with a link in it, and the answer takes a tenth of the parse.
  const test = markdown.linkify.test.bind(markdown.linkify);
  markdown.linkify.test = (text) => bareAddress.test(text) && test(text);
  // As on GitHub, what ends emphasis is not part of an address: `_See https://marsh.example/a_`.
  const matchAtStart = markdown.linkify.matchAtStart.bind(markdown.linkify);
  markdown.linkify.matchAtStart = (text) => withoutMarks(matchAtStart(text));
  // Taking an address apart and putting it together again takes another tenth.
  const normalize = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (address) => (normalAddress.test(address) ? address : normalize(address));
  return markdown
    .use(htmlBlock)
    .use(htmlHeading)
    .use(markdownFigure)
    .use(htmlInline)
    .use(rawHtml)
    .use(liquid)
    .use(looseLink)
    .use(wikilink)
    .use(obsidianComment)
    .use(mystComment)
    .use(mystRole)
    .use(mark)
    .use(video)
    .use(embed)
    .use(listing)
    .use(mermaidBlock)
    .use(prosePicture)
    .use(slidePicture)
    .use(cells)
    .use(cellAlignment)
    .use(typedMarker)
    .use(cjkEmphasis)
    .use(hanBreak)
    .use(footnotes)
    .use(inlineNote)
    .use(liquidBlock)
    .use(liquidAddress)
    .use(liquidInclude)
    .use(kramdownExtension)
    .use(contentsList)
    .use(tagLine)
    .use(slides)
    .use(mdxImport)
    .use(d2lTab)
    .use(bareTable)
    .use(directive)
    .use(indentedNotice)
    .use(pairedBlock)
    .use(quotedNotice)
    .use(printNotices)
    .use(shortcodes)
    .use(attributeLineRule)
    .use(definitionList)
    .use(abbreviations)
    .use(taskItem)
    .use(bracketedSpan)
    .use(smallScript)
    .use(tableCaption)
    .use(lineBlock)
    .use(exampleList)
    .use(blockId)
    .use(hackmdSignature)
    .use(mystTarget)
    .use(labelBehind)
    .use(bounds);
}
