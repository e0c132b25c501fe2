import { identifyAddress } from '../../identity/hosts.ts';
import { modelKey } from '../../identity/name.ts';
import type { ListedItem } from '../lecture.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
import { isRoleText } from '../papers/paper-title.ts';
import { isCitation } from '../papers/says-nothing.ts';

/** True for words that say what a link is for. */
export function isRole(words: string): boolean {
  return isRoleText(words) || findRole(labelWord(words)) !== undefined;
}

/** `[paper](…)`, `[💡](…)`, `https://…`: a link that does not name something else. */
export function isOfItem(link: LinkPart): boolean {
  const words = linkWords(link);
  return isRole(words) || !/[\p{L}\p{N}]/u.test(words) || isBare(link);
}

/** The links that are of the name; undefined where a text tells of others as well. */
export function ownLinks(
  { name, form }: Pick<ListedItem, 'name' | 'form'>,
  rest: readonly Piece[],
): LinkPart[] | undefined {
  const own: LinkPart[] = [];
  for (const [index, piece] of rest.entries()) {
    if (piece.kind !== 'link') continue;
    const { link } = piece;
    const before = rest.slice(0, index);
    const isFirst = before.every(isBetween);
    if (isBare(link)) {
      if (isFirst || endsInColon(before.at(-1))) own.push(link);
    } else if (isOfItem(link) || isLabelled(before.at(-1)) || hasName(link, name) || isCalled(link, name))
      own.push(link);
    else if ((form === 'bold' || form === 'plain') && isFirst && isPaper(identifyAddress(link.address)))
      own.push(link);
    else if ((form === 'link' || form === 'plain') && !isCitation(linkWords(link))) return undefined;
  }
  return own;
}

/** `**Heron**: the first was [Heron](paper)`, `GitHub page: [Heron](…)` */
function isCalled(link: LinkPart, name: string): boolean {
  return modelKey(linkWords(link)) === modelKey(name);
}

/** `https://…` */
function isBare(link: LinkPart): boolean {
  return linkWords(link) === link.address;
}

/** `Address: `, whatever it is called */
export function endsInColon(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && /[:：]\s*$/u.test(piece.text);
}

/** `Code: https://…` */
function isLabelled(before: Piece | undefined): boolean {
  const [, label = ''] =
    before?.kind === 'plain' ? (/([\p{L} ]{2,24})[:：]\s*$/u.exec(before.text) ?? []) : [];
  return label !== '' && findRole(label.trim()) !== undefined;
}

export function isBetween(piece: Piece): boolean {
  return piece.kind === 'break' || ('text' in piece && !/[\p{L}\p{N}]/u.test(piece.text));
}

/** A repository, weights or data whose name has that of the item. */
export function hasName({ address }: LinkPart, name: string): boolean {
  const identity = identifyAddress(address);
  const called =
    identity.type === 'github' || identity.type === 'huggingface' || identity.type === 'kaggle'
      ? identity.name
      : undefined;
  return called !== undefined && modelKey(called.split('/').at(-1) ?? '').startsWith(modelKey(name));
}
