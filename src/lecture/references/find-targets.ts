import type { Token } from 'markdown-it';
import { headingId } from '../../identity/heading-id.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { isCaptioned } from '../../markdown/captioned-ids.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { copyToken, makeToken } from '../make-token.ts';
import { textOf } from '../nodes.ts';
import { shortWords } from './short-words.ts';

/** A thing that can be referred to. */
export type Target = {
  /** What a reference says of it; nothing for a thing without words. */
  readonly words: readonly Token[];
  /** True where its author gave the id, and not the words of a heading. */
  readonly isNamed: boolean;
};

/** What a lecture can refer to, by its id. */
export type Targets = ReadonlyMap<string, Target>;

/**
 * The headings, figures, tables, notices and listings of a lecture that have an id, with the words that name them: of a heading
 * its own, of a figure and a table the caption, of the others the title.
 *
 * @param tokens of the whole body; headings have their ids
 */
export function findTargets(tokens: readonly Token[]): Targets {
  const targets = new Map<string, Target>();
  for (const [index, token] of tokens.entries()) {
    const id = attributeOf(token, 'id');
    if (id) {
      const next = tokens[index + 1];
      const isNamed = token.type !== 'heading_open' || !isMadeOf(id, textOf(next?.children ?? []));
      targets.set(id, { words: wordsOf(token, { id, before: tokens[index - 2], next }), isNamed });
    }
    for (const child of token.children ?? []) {
      const own = child.type === 'image' ? attributeOf(child, 'id') : '';
      if (own) targets.set(own, { words: asFigure(child, own, captionOf(child)), isNamed: true });
    }
  }
  return targets;
}

/** Whether an id is the one that the words of a heading give, possibly with a number. */
function isMadeOf(id: string, words: string): boolean {
  const made = headingId(words);
  return id === made || (id.startsWith(`${made}-`) && /^\d+$/.test(id.slice(made.length + 1)));
}

/** A reference repeats what it leads to, and a text may have many of them. */
const longestHeading = 200;

/** The inline tokens before and behind the one that opens a thing. */
type Around = { readonly id: string; readonly before: Token | undefined; readonly next: Token | undefined };

function wordsOf(token: Token, { id, before, next }: Around): readonly Token[] {
  const children = next?.children ?? [];
  if (token.type === 'heading_open') {
    const words = textOf(children.filter(isWords));
    if (words.length > longestHeading) return asText(token, words);
    return children.filter(isWords).map((child) => copyToken(child, {}));
  }
  if (token.type === 'table_open') return asText(token, titleIn(before?.children ?? []));
  if (token.type === 'paragraph_open') {
    const picture = children.find(({ type }) => type === 'image');
    if (picture) return asFigure(token, id, captionOf(picture));
    return asFigure(token, id, isCaptioned(id) ? textOf(children) : titleIn(children));
  }
  const title = metaOf(token, 'notice')?.notice.title ?? /\btitle="([^"]+)"/.exec(token.info)?.[1];
  return asText(token, title ?? '');
}

/** The words of a paragraph that is bold as a whole. */
function titleIn(children: readonly Token[]): string {
  const isBold = children.at(0)?.type === 'strong_open' && children.at(-1)?.type === 'strong_close';
  return isBold ? textOf(children) : '';
}

function captionOf(picture: Token): string {
  return attributeOf(picture, 'title').trim() || textOf(picture.children ?? []);
}

/** A figure without a caption is called by what it is. */
function asFigure(token: Token, id: string, caption: string): readonly Token[] {
  const words = asText(token, caption);
  return words.length === 0 && /^fig[-:_]/.test(id)
    ? [makeToken(token, 'text', { content: 'Figure' })]
    : words;
}

/** A caption that only says whose a picture is names nothing. */
const credit = /^(?:source|sources|credits?|image credits?|adapted from|來源|来源|出處|出处)\b/i;

function asText(token: Token, words: string): readonly Token[] {
  const content = credit.test(words) ? '' : shortWords(words);
  return content === '' ? [] : [makeToken(token, 'text', { content })];
}

/** A link holds no other link, and no picture. */
function isWords({ type }: Token): boolean {
  return type === 'text' || type === 'code_inline' || type === 'formula';
}
