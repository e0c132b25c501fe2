import type { Token } from 'markdown-it';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { textOf } from '../nodes.ts';

/** A piece of a line: a link, or a run of anything else. */
export type LinePart =
  | {
      readonly kind: 'link';
      readonly address: string;
      readonly text: string;
      readonly tokens: readonly Token[];
    }
  | { readonly kind: 'other'; readonly text: string; readonly tokens: readonly Token[] };

/** Its address is empty if the author gave none. */
export type LinkPart = Extract<LinePart, { kind: 'link' }>;

/** Marks that only format text; a label line means the same with and without them. */
const shapes = new Set(['strong_open', 'strong_close', 'em_open', 'em_close']);

/**
 * Cuts a line into links and what is between them.
 *
 * @example findParts(tokensOf('**Paper:** [A](b)')).map((part) => part.kind) // ['other', 'link']
 */
export function findParts(tokens: readonly Token[]): LinePart[] {
  const parts: LinePart[] = [];
  let run: Token[] = [];
  let link: Token[] | undefined;
  const flush = () => {
    if (run.some((token) => !shapes.has(token.type) && !(token.type === 'text' && token.content === ''))) {
      parts.push({ kind: 'other', text: textOf(run), tokens: run });
    }
    run = [];
  };
  for (const token of tokens) {
    // The card of a repaired link shows its address anyway.
    if (token.type === 'written_address') continue;
    if (isDeadLink(token)) {
      flush();
      parts.push({ kind: 'link', address: '', text: token.content, tokens: [token] });
    } else if (token.type === 'link_open') {
      flush();
      link = [token];
    } else if (token.type === 'link_close' && link) {
      link.push(token);
      parts.push(linkPart(link));
      link = undefined;
    } else {
      (link ?? run).push(token);
    }
  }
  flush();
  return parts;
}

/** True for what a part that is a link starts with: most lines have none, and need not be cut. */
export function isLink(token: Token): boolean {
  return token.type === 'link_open' || isDeadLink(token);
}

/** True for a link whose author gave it no address. */
function isDeadLink(token: Token): boolean {
  return metaOf(token, 'dead-link') !== undefined;
}

function linkPart(tokens: readonly Token[]): LinkPart {
  const address = attributeOf(tokens[0], 'href');
  return { kind: 'link', address, text: textOf(tokens), tokens };
}
