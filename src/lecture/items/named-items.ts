import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { modelKey } from '../../identity/name.ts';
import type { LinkPart } from '../links/link-part.ts';
import { linkWords } from '../links/link-words.ts';
import type { BlockNode } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import { isPaper } from '../papers/paper-link.ts';
import { paperTitle } from '../papers/paper-title.ts';
import { type Named, readNamed } from './find-named.ts';
import { isMark } from './item-lead.ts';
import { endsInColon, hasName, isRole } from './item-links.ts';
import { cutNamedTitle } from './named-title.ts';

/** An item, and those below it. */
type Draft = { readonly open: Token; row: number; readonly pieces: Piece[]; readonly children: Draft[] };

/**
 * Items of a list that start with a name.
 *
 * @param place whether the list is of data or tools, which may have any names
 */
export function namedItems({ tokens, start }: BlockNode, place: 'item' | 'things'): Named[] {
  const found: Named[] = [];
  const open: Draft[] = [];
  for (const token of tokens) {
    const draft = open.at(-1);
    if (token.type === 'list_item_open') {
      const item: Draft = { open: token, row: token.map?.[0] ?? start, pieces: [], children: [] };
      draft?.children.push(item);
      open.push(item);
    } else if (token.type === 'list_item_close') {
      open.pop();
      const named =
        draft &&
        readNamed(
          draft.pieces,
          (name, isOwnWork) => linksBelow(draft.children, name, isOwnWork),
          place,
          textBelow(draft.children),
        );
      if (!named) continue;
      const ownRows = new Set(
        draft.children.filter((child) => isLabelled(child, named.name)).map((child) => child.open),
      );
      const last = found.findLastIndex((each) => !each.open || !ownRows.has(each.open));
      found.length = last + 1;
      const under = leadIn(open.at(-1)?.pieces ?? []);
      const outer = open.map((each) => each.open);
      found.push({
        ...named,
        ...(under && { under }),
        open: draft.open,
        row: draft.row,
        outer,
      });
    } else if (token.type === 'inline' && draft) {
      draft.pieces.push(...piecesOf(token, start), { kind: 'break' });
    }
  }
  return found;
}

/** The words of an item without links, `- Datasets:`, which has others below it. */
function leadIn(pieces: readonly Piece[]): string | undefined {
  const [first, ...others] = pieces.filter(
    (piece) => piece.kind === 'link' || ('text' in piece && /\p{L}/u.test(piece.text)),
  );
  return first && 'text' in first && others.length === 0 ? asLead(first.text) : undefined;
}

/** In characters: no more is said of a list without a sentence. */
const longestLead = 60;
const longestHanLead = 24;

/** What a line says that is above a list. */
export function asLead(text: string): string | undefined {
  const words = text.trim();
  return words.length <= (/\p{sc=Han}/u.test(words) ? longestHanLead : longestLead)
    ? words.replace(/\s?[:：]$/u, '') || undefined
    : undefined;
}

/** `- Address: https://…`, and what has the name. */
function isLabelled({ pieces }: Draft, name: string): boolean {
  const [first, second, ...others] = pieces.filter(({ kind }) => kind !== 'break');
  if (first?.kind !== 'plain' || second?.kind !== 'link' || others.length > 0 || !endsInColon(first))
    return false;
  const label = first.text.replace(/[:：]\s*$/u, '').trim();
  return isRole(label) || /^(?:address|url|地址|网址|網址|位址)$/iu.test(label) || hasName(second.link, name);
}

/**
 * Links of the items below one, where all of them are of it: `- [Paper](…)`, what has its name, or one behind a label,
 * `- Address: https://…`. Others may describe it. Below a work of its own, `- [Heron](https://github.com/riverlab/heron)`, titles
 * are those of its papers.
 */
function linksBelow(children: readonly Draft[], name: string, isOwnWork: boolean): LinkPart[] {
  const own: LinkPart[] = [];
  for (const child of children) {
    const { pieces, children: below } = child;
    const first = pieces.find(({ kind }) => kind !== 'break');
    const [link, ...others] = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
    if (below.length > 0 || others.length > 0) return [];
    if (!link) continue;
    const isFirst = first?.kind === 'link' && (isRole(linkWords(link)) || hasName(link, name));
    const isItsPaper = isOwnWork && isTitle(pieces, link, name);
    if (!isFirst && !isItsPaper && !isLabelled(child, name)) return [];
    own.push(link);
  }
  return own;
}

/** `[2023.10] [Wading at Dawn and Dusk](paper)`: a title, and not one that names another system. */
function isTitle(pieces: readonly Piece[], link: LinkPart, name: string): boolean {
  const words = linkWords(link);
  const named = cutNamedTitle(words)?.name ?? name;
  return (
    pieces.every((piece) => piece.kind === 'link' || isMark(piece)) &&
    isPaper(identifyAddress(link.address)) &&
    paperTitle(words) !== undefined &&
    modelKey(named) === modelKey(name)
  );
}

/** What the items below one say of it: `- Summary: a model of ponds` */
function textBelow(children: readonly Draft[]): string | undefined {
  for (const { pieces } of children) {
    const words = pieces.filter(({ kind }) => kind !== 'break');
    const areText = words.length < 3 && words.at(-1)?.kind === 'plain' && words[0]?.kind !== 'link';
    const line = areText ? words.map((piece) => ('text' in piece ? piece.text : '')).join(' ') : '';
    const said = /^[^:：]{1,16}[:：]\s*(.+)$/su.exec(line)?.[1];
    if (said) return said;
  }
  return undefined;
}
