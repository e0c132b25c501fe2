import type { Token } from 'markdown-it';
import { evenSpaces } from '../../collections/even-spaces.ts';
import { isCoinedThing, isSystemName } from '../../identity/system-name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import type { ListedItem } from '../lecture.ts';
import type { LinkPart } from '../links/link-part.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isMark, joinBrackets, type Lead, leadBehindAddress, leadOf } from './item-lead.ts';
import { hasName, isOfItem, ownLinks } from './item-links.ts';

/** An item or row with a name at its beginning, and the links that are of that name. */
export type Named = Pick<ListedItem, 'name' | 'form' | 'text' | 'column' | 'under'> & {
  /** The token that opens it; lines, and what is written by hand, have none of their own. */
  readonly open?: Token;
  readonly row: number;
  readonly links: readonly LinkPart[];
  /** Tokens that open the items that it is below. */
  readonly outer?: readonly Token[];
};

/** An item with more links tells of many things. */
const mostLinks = 10;

/** In pieces: what is longer is a text. */
const mostPieces = 60;

/**
 * Reads an item of a list by its pieces; undefined if it does not start with a name, or neither links anything of its own nor tells
 * of a name in bold.
 *
 * @param below the links of the name in the items below it; told whether the name itself links a work that has it
 * @param said what the items below it say of it
 */
export function readNamed(
  pieces: readonly Piece[],
  below: (name: string, isOwnWork: boolean) => readonly LinkPart[] = () => [],
  place: 'cell' | 'item' | 'things' = 'item',
  said?: string,
): Omit<Named, 'open' | 'row'> | undefined {
  if (pieces.length > mostPieces) return undefined;
  const whole = joinBrackets(pieces);
  const at = whole.findIndex((piece) => !isMark(piece));
  const [first, ...rest] = at < 0 ? [] : whole.slice(at);
  const lead = first && (leadOf(first, rest, place === 'cell') ?? leadBehindAddress(first, rest));
  if (!lead) return undefined;
  const own = ownLinks(lead, rest);
  if (!own) return undefined;
  const isOwnWork = lead.links.some((link) => hasName(link, lead.name));
  const links = [...lead.links, ...own, ...below(lead.name, isOwnWork)];
  if (isAuthor(lead, rest) && !links.some((link) => hasName(link, lead.name))) return undefined;
  const words = wordsOf(lead.name, lead.behind, rest, own);
  const text = words === lead.name + lead.behind && said ? tellOf(words, said) : words;
  const isTold =
    place === 'cell'
      ? isDistinctive(lead.name)
      : lead.form === 'bold' &&
        text !== lead.name &&
        (place === 'things' || isCoinedThing(lead.name) || isCited(lead.name, text));
  if ((links.length === 0 && !isTold) || links.length > mostLinks) return undefined;
  return { name: lead.name, form: lead.form, text, links };
}

/** `Heron: Heron is a model` says the name twice. */
function tellOf(name: string, said: string): string {
  const [first = ''] = said.split(/[\s,，]/u, 1);
  return (name.split(/[\s()（）]/u).includes(first) ? said : `${name}: ${said}`).slice(0, longestText);
}

/** `**SAH** (Reed et al., 2023) counts` */
function isCited(name: string, text: string): boolean {
  return isDistinctive(name) && /^\s*[(（][^()（）]{4,60}\b(?:19|20)\d\d\b/u.test(text.slice(name.length));
}

/** `LeGull (1989)`: who wrote something in that year. */
function isAuthor({ name, behind }: Pick<Lead, 'name' | 'behind'>, [next]: readonly Piece[]): boolean {
  const said = behind || (next?.kind === 'plain' ? next.text : '');
  return (
    /^\s*[(（](?:19|20)\d\d[a-z]?[)）]/u.test(said) &&
    /^(?:Mc|Mac|Fitz|Le|La|De|Di|Du|Van|Von|O['’])\p{Lu}\p{Ll}+$/u.test(name) &&
    !isSystemName(name)
  );
}

/** What no blank stands behind, or before. */
const opens = /[([（【「《“\p{sc=Han}，。：；、]$|(?:^|[\s:：,])"$/u;
const closes = /^(?:[,.;:!?)\]）】」》”，。：；、\p{sc=Han}]|"(?:$|[\s,.;:)]))/u;

/** The name, and the words that follow it. */
function wordsOf(name: string, behind: string, rest: readonly Piece[], own: readonly LinkPart[]): string {
  let words = behind;
  for (const piece of rest) {
    if (words.length > longestText) break;
    const isOwn = piece.kind === 'link' && own.includes(piece.link) && isOfItem(piece.link);
    const next =
      piece.kind === 'break' || isOwn
        ? ''
        : piece.kind === 'link'
          ? linkWords(piece.link)
          : piece.text.slice(0, longestText);
    words += words === '' || opens.test(words) || closes.test(next) ? next : ` ${next}`;
  }
  const said = evenSpaces(words.replace(/[[(（【]\s*[\])）】]/gu, ' '))
    .replace(/ (?=[,.;:!?)）])|(?<=[(（]) /gu, '')
    .trim();
  // `Heron, Heron: Watching Ponds`
  const title = said.replace(/^[,，:：–—|-]\s*/u, '');
  if (title.startsWith(`${name}:`) || title.startsWith(`${name} `)) return title.slice(0, longestText);
  return /\p{L}/u.test(said)
    ? `${name}${/^[,.;:!?，。：；、]/u.test(said) ? '' : ' '}${said}`.slice(0, longestText)
    : name;
}

/** In characters. */
export const longestText = 300;
