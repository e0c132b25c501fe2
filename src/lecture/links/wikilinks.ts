import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { headingId } from '../../identity/heading-id.ts';
import { metaOf, type Wikilink } from '../../markdown/token-meta.ts';
import { makePicture, makeToken } from '../make-token.ts';
import { isBreak } from '../nodes.ts';
import type { FindPlace } from './local-addresses.ts';

/** The scheme of an address that is only a name. */
export const noteScheme = 'wiki:';

/** Files that are shown instead of a link: pictures and films, and documents as a card. */
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mov|m4v|ogv)$/i;
const document = /\.(?:pdf|pptx?)$/i;

/** How Obsidian aligns a picture, which is not its text. */
const side = /^(?:left|right|center|inline)$/i;

/**
 * Turns Obsidian links into links and pictures, if the course has one thing of that name. Any other stays as it is
 * written, and is reported; so is a comment within a line, which may not be one.
 *
 * @param tokens of the whole body; inline children are changed in place
 * @param lineOf line of the file for a row of the body
 */
export function readWikilinks(
  tokens: readonly Token[],
  find: FindPlace,
  lineOf: (row: number) => number,
): Finding[] {
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (!token.children?.some(({ type }) => type === 'wikilink' || type === 'comment')) continue;
    let row = token.map?.[0] ?? 0;
    token.children = token.children.flatMap((child, index) => {
      if (isBreak(child) && child.type !== 'html_inline') row += 1;
      if (
        child.type === 'comment' &&
        child.content.startsWith('%') &&
        isWithinLine(token.children ?? [], index)
      )
        findings.push(hiddenComment(child.content, lineOf(row)));
      const link = metaOf(child, 'wikilink')?.link;
      if (!link) return child;
      const line = lineOf(row);
      const place = link.target === '' ? { href: '' } : find(noteScheme + link.target, line);
      if (place?.href !== undefined) return printLink(child, link, place.href);
      if (place?.fault) findings.push({ rule: 'link/missing-file', line, ...place.fault });
      else if (!isOfCode(child.content)) findings.push(unknownNote(child.content, link, line));
      return makeToken(child, 'text', { content: child.content });
    });
  }
  return findings;
}

function printLink(token: Token, link: Wikilink, href: string): Token[] {
  if (link.isEmbed && picture.test(link.target)) return [pictureOf(token, link, href)];
  if (link.isEmbed && document.test(link.target))
    return [makeToken(token, 'embed', { meta: { kind: 'frame', address: href, title: link.text } })];
  const address = link.heading ? `${href}#${headingId(link.heading.replace(/.*#/, ''))}` : href;
  const text =
    link.text || [nameOf(link.target), link.heading.replaceAll('#', ' > ')].filter(Boolean).join(' > ');
  return [
    makeToken(token, 'link_open', { tag: 'a', nesting: 1, attrs: [['href', address]] }),
    makeToken(token, 'text', { content: text }),
    makeToken(token, 'link_close', { tag: 'a', nesting: -1 }),
  ];
}

/** `![[heron.png|A heron|400x300]]` */
function pictureOf(token: Token, { text }: Wikilink, address: string): Token {
  const parts = text.split('|').map((part) => part.trim());
  const width = parts.map((part) => /^(\d{1,4})(?:x\d{1,4})?$/.exec(part)?.[1]).find(Boolean);
  const words = parts.filter((part) => part && !/^\d{1,4}(?:x\d{1,4})?$/.test(part) && !side.test(part));
  return makePicture(token, { address, text: words.join(' '), width });
}

/** A note without its folders and its extension. */
function nameOf(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function unknownNote(written: string, { target, text, isEmbed }: Wikilink, line: number): Finding {
  const words = text || nameOf(target);
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} is an Obsidian link, but the course has no file of that name, or more than one; readers see it as it is written.`,
    fix: isEmbed
      ? `![${/^\d/.test(text) ? '' : text}](path/to/${nameOf(target).replaceAll(' ', '%20')})`
      : `[${words}](path/to/the-post.md)`,
  };
}

/** What the standards of JavaScript and C++ write in two pairs of brackets. */
const ofCode =
  /^\[\[(?:(?:std|gnu|clang|gsl)::\w+|assume|carries_dependency|deprecated|fallthrough|likely|maybe_unused|nodiscard|noreturn|no_unique_address|unlikely|Call|Class|Configurable|Construct|DefaultValue|DefineOwnProperty|Delete|Enumerable|Environment|Extensible|Get|GetOwnProperty|GetPrototypeOf|HasProperty|HomeObject|IsExtensible|OwnPropertyKeys|PreventExtensions|PrimitiveValue|Prototype|Realm|Scope|Set|SetPrototypeOf|ThisValue|Writable)\]\]$/;

/** `[[Prototype]]`, `[[nodiscard]]`: no file of the course has that name, and none is meant. */
function isOfCode(written: string): boolean {
  return ofCode.test(written);
}

/** True if there is text on both sides of a token in its line. */
function isWithinLine(children: readonly Token[], index: number): boolean {
  const isText = (token: Token | undefined) => token !== undefined && !isBreak(token) && token.content !== '';
  return isText(children[index - 1]) && isText(children[index + 1]);
}

function hiddenComment(written: string, line: number): Finding {
  return {
    rule: 'prose/dialect',
    line,
    message: `${written} is an Obsidian comment; readers do not see it.`,
    fix: 'Put it on a line of its own; or write \\%% for two percent signs that readers should see.',
  };
}
