import type { Html } from '../../html/html.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { linkFaultOf } from '../../markdown/rules/repairs/loose-link.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import type { Resource } from '../lecture.ts';
import { findPieces } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
import {
  cleanTitle,
  isDatedPlace,
  isSpelledOut,
  paperTitle,
  shortTitle,
  statedTitle,
} from '../papers/paper-title.ts';
import { saysNothing } from '../papers/says-nothing.ts';
import { titleBehind } from '../papers/title-behind.ts';
import { titleWithLink } from '../papers/title-of-heading.ts';
import { titleOfTip } from '../papers/title-of-link.ts';
import { endsWithOthers } from '../papers/title-tails.ts';
import { isInCapitals, isSentence } from '../papers/title-words.ts';
import type { LabelLine } from './label-line.ts';
import { findRole } from './label-line.ts';
import type { Role } from './labels.ts';
import type { LinkPart } from './link-part.ts';
import { labelWord, linkWords, titleWords } from './link-words.ts';
import { isOwnDocument } from './own-document.ts';
import { titleOf } from './resource-title.ts';
import { roleOfAddress } from './role.ts';

/** Where a link is: the section that it belongs to, and its line in the file. */
export type LinkPlace = {
  readonly owner: string;
  readonly line: number;
  /** A line above it that is the title of a paper. */
  readonly above?: string | undefined;
  /** The same, even if another paper has it. */
  readonly under?: string | undefined;
};

/** What a link is for: from its label, or read from its address. */
type RoleSource = { readonly role: Role } | { readonly fallback: Role };

/** What a label says its link is for; "Link" says it of anything but a paper. */
function sourceOf({ role, label }: LabelLine, { address }: LinkPart): RoleSource {
  const isOfPaper = saysLink.test(label) && isPaper(identifyAddress(address));
  return role === 'by address' || isOfPaper ? { fallback: 'link' } : { role };
}

const saysLink = /^(?:links?|链接|連結|링크)$/iu;

/** The links of a label line; a note is kept with the last of them. */
export function resourcesOfLabel(label: LabelLine, place: LinkPlace, note: Html | undefined): Resource[] {
  const last = label.links.length - 1;
  return label.links.map((link, index) => {
    if (index > 0 && saysOtherPurpose(link, label)) return resourceInLinkLine(link, place);
    const behind = index === last ? titleInNote(link, label) : undefined;
    return {
      ...resourceOf(link, sourceOf(label, link), {
        ...place,
        above:
          behind ??
          titleUnder(label, link) ??
          titleInLabel(label, link) ??
          place.above ??
          nameUnder(label, link),
      }),
      label: label.label,
      ...(note && index === last && { note }),
    };
  });
}

/** `**Link:** [arXiv](…) · [code](…)`: a later link that says itself what it is for. */
function saysOtherPurpose(link: LinkPart, { role }: LabelLine): boolean {
  const said = findRole(labelWord(linkWords(link)));
  return role === 'link' && said !== undefined && said !== 'by address' && said !== 'link';
}

/**
 * The link that a heading carries. Under an entry's name a page of the web is its project page;
 * a group's heading only points to something to read.
 *
 * @param place with the words around it
 */
export function resourceOfHeading(
  link: LinkPart,
  isGroup: boolean,
  place: LinkPlace & { readonly around: string },
): Resource {
  const { paperTitle: written = '', ...resource } = resourceOf(
    link,
    { fallback: isGroup ? 'link' : 'project' },
    place,
  );
  const title = paperTitle(withoutNumbering(written), place.owner) ?? titleAround(link, place.around);
  return { ...resource, ...(title !== undefined && { paperTitle: title }) };
}

/** `### Herons Wade at Dawn and at Dusk [[paper](…)]`: the heading, where its link says only what it leads to. */
function titleAround(link: LinkPart, around: string): string | undefined {
  const { address, text } = link;
  if (!isPaper(identifyAddress(address)) || !(isAddress(text) || saysNothing(cleanTitle(linkWords(link)))))
    return undefined;
  return titleWithLink(around);
}

/** `**Paper title:** [Mask R-CNN](…)`: a label that says title may be above a short one. */
function titleUnder({ label }: LabelLine, link: LinkPart): string | undefined {
  return /title|[標标][題题]|[題题]目/iu.test(label) ? statedTitle(titleWords(link)) : undefined;
}

/** `Herons at Dawn and at Dusk: https://…`, beside labels: what no label says. */
function titleInLabel({ label, meant }: LabelLine, { text, address }: LinkPart): string | undefined {
  if (meant !== null || !isAddress(text) || !isPaper(identifyAddress(address))) return undefined;
  const title = paperTitle(label);
  const isTitle =
    title && (endsWithOthers(label) || (isSpelledOut(title) && isInCapitals(title) && !isSentence(title)));
  return isTitle ? title : undefined;
}

/** `**Paper:** [Mask R-CNN](…)`: of two words under a label for papers, unless they say which version or whose page it is. */
function nameUnder({ role }: LabelLine, link: LinkPart): string | undefined {
  const isOfPaper = role === 'paper' || (role === 'by address' && isPaper(identifyAddress(link.address)));
  if (!isOfPaper || isBadge(link)) return undefined;
  return shortTitle(titleWords(link));
}

/** `**Paper:** [2105.00008](…): Cubes for Odometry`, `**Paper:** [PDF](…) "Cubes"` */
function titleInNote(link: LinkPart, { note }: LabelLine): string | undefined {
  return note.length > 0
    ? titleBehind([{ kind: 'link', link, row: 0 }, ...findPieces(note, 0)], 0)
    : undefined;
}

/** A link of a line of links: its text, or that of its badge, is a label where it is a word that says what the link is for. */
export function resourceInLinkLine(link: LinkPart, place: LinkPlace): Resource {
  const words = linkWords(link);
  const label = labelWord(words);
  const role = findRole(label);
  if (role === undefined && !isDatedPlace(words))
    return resourceOf(link.text ? link : { ...link, text: words }, { fallback: 'link' }, place);
  const source: RoleSource = role === undefined || role === 'by address' ? { fallback: 'link' } : { role };
  const { text: _text, title, ...rest } = resourceOf({ ...link, text: '' }, source, place);
  // "Open In Colab" says more than the label in it, "[Paper]" no more.
  const saysMore = words.split(/\s+/).length > label.split(/\s+/).length;
  return { ...rest, title: saysMore && !isPaper(rest.identity) ? words : title, label };
}

/** A link that has a line to itself. */
export function resourceOfLink(link: LinkPart, place: LinkPlace): Resource {
  return resourceOf(link, { fallback: 'link' }, place);
}

function resourceOf(link: LinkPart, source: RoleSource, { owner, line, above, under }: LinkPlace): Resource {
  const { address, text } = link;
  const identity = identifyAddress(address);
  const title = titleOf(text, address, identity, owner);
  const [first] = link.tokens;
  const written = attributeOf(first, 'data-href') || metaOf(first, 'dead-link')?.written;
  const isMended = address !== '' && link.tokens.some((token) => linkFaultOf(token) !== undefined);
  const role = 'role' in source ? source.role : roleOf(link, identity, source.fallback, owner);
  const called =
    role === 'paper' || isPaper(identity)
      ? (titleOfText(link, role, owner) ?? titleOfTip(link) ?? above)
      : undefined;
  const shown = called !== undefined && title === titleOf('', address, identity, owner) ? called : title;
  return {
    role,
    title: shown,
    address,
    ...(written !== undefined && { written }),
    identity,
    ...(called && { paperTitle: called }),
    ...(under !== undefined && { under }),
    line,
    ...(shown !== text ? { text } : isMended && { text: address }),
  };
}

function roleOf({ address, text }: LinkPart, identity: Identity, fallback: Role, owner: string): Role {
  const role = roleOfAddress(address, identity, fallback);
  return role === 'link' && isOwnDocument(text, address, owner) ? 'paper' : role;
}

function isBadge({ tokens }: LinkPart): boolean {
  return tokens.some(({ type }) => type === 'image');
}

/** The text of a badge is a short label, which rarely has room for a title; and a label for data says what the data are called. */
function titleOfText(link: LinkPart, role: Role, owner: string): string | undefined {
  const title = paperTitle(titleWords(link), owner);
  const isOfPaper = role === 'paper' && !isBadge(link);
  return title && (isOfPaper || (isSpelledOut(title) && !/^\p{Ll}+[\s-]/u.test(title))) ? title : undefined;
}
