import type { Identity } from '../../identity/identity.ts';
import { foldName } from '../../identity/name.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import { roleOfAddress } from '../links/role.ts';
import type { Piece } from './cite-pieces.ts';
import { nameIn } from './paper-title.ts';

/** A link under "Demo" or "Dataset" is not code, wherever it leads; "Link" under "Code" is. */
export function isCode(
  words: string,
  identity: Identity,
  { address }: LinkPart,
  column: string | undefined,
): boolean {
  const [said, head] = [words, column ?? ''].map((text) => findRole(labelWord(text)));
  if (head && rolesWithoutCode.has(head)) return false;
  if (isReference.test(words) || isReference.test(address)) return false;
  const role = said === 'link' && head ? head : said;
  const known = role === undefined || role === 'by address' ? roleOfAddress(address, identity, 'link') : role;
  const isAccount = identity.type === 'github' && identity.name === undefined && said !== 'code';
  return known === 'code' && identity.type !== 'local' && !isAccount;
}

/** `[HeronKit](…)/[GullKit](…)`: names in a row, of which each link is another thing. */
export function isNextOfSeveral(pieces: readonly Piece[], index: number): boolean {
  const [first, between, second] = pieces.slice(Math.max(index - 2, 0), index + 1);
  if (first?.kind !== 'link' || between?.kind !== 'plain' || second?.kind !== 'link') return false;
  const [before, name] = [first, second].map(({ link }) => foldName(nameIn(linkWords(link)) ?? ''));
  return rowMark.test(between.text) && !!before && !!name && !before.includes(name) && !name.includes(before);
}

/** `[WAD](…), its follow-up [GullKit](…)`: behind a paper called by its name, words lead up to another name. */
export function isOtherThing(pieces: readonly Piece[], index: number): boolean {
  const [piece, before] = [pieces[index], pieces[index - 1]];
  if (piece?.kind !== 'link' || before?.kind !== 'plain') return false;
  const leadsUp = /\p{Ll}{2}\s*$/u.test(before.text) && !saysCode.test(before.text);
  const last = pieces.slice(0, index).findLast((each) => each.kind === 'link');
  if (!leadsUp || last?.kind !== 'link') return false;
  const [name, other] = [piece, last].map(({ link }) => foldName(nameIn(linkWords(link)) ?? ''));
  return !!name && !!other && !name.includes(other) && !other.includes(name);
}

const saysCode = /\b(?:codes?|implement\w*|repo\w*|github|released?|available)\b/iu;

/** What is between the names of a row. */
const rowMark = /^\s*(?:[/,，、&]|,?\s*(?:and|or|vs\.?)|和|與|与|或)\s*$/iu;

/** "based on the code of [HeronKit](…)": what is linked is the work of others. */
export function isOfOthers(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && borrows.test(piece.text);
}

const borrows =
  /(?:\b(?:based|built|builds) (?:up)?on|\bcode (?:of|from)|\bfork(?:ed)? (?:of|from)|\b(?:adapted|borrowed|modified) from|\bthanks to|基于|基於|改自)[^.。;；]*$/iu;

/** What cites a paper, or comes with it. */
const isReference =
  /^\W*(?:bib(?:tex)?|cit(?:e|ation)|supp\w*|appendix|poster|slides?)\W*$|\.(?:bib|pdf|pptx?)(?:$|[?#])|\/blob\/.*(?:\.(?:md|markdown|txt)|\/LICEN[CS]E)(?:$|[?#])/iu;

const rolesWithoutCode: ReadonlySet<string> = new Set([
  'dataset',
  'demo',
  'video',
  'blog',
  'tutorial',
  'slides',
]);
