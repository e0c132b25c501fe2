import { identifyAddress } from '../identity/hosts.ts';
import type { Html } from '../markdown/html.ts';
import { linkFaultOf } from '../markdown/rules/loose-link.ts';
import type { LabelLine } from './label-line.ts';
import type { Role } from './labels.ts';
import type { Resource } from './lecture.ts';
import type { LinkPart } from './link-part.ts';
import { titleOf } from './resource-title.ts';
import { roleOfAddress } from './role.ts';

/** Where a link stands: the section that it belongs to, and its line in the file. */
export type LinkPlace = { readonly owner: string; readonly line: number };

/** What a link is for: said by its label, or read off its address. */
type RoleSource = { readonly role: Role } | { readonly fallback: Role };

/** The links of a label line; a note stands with the last of them. */
export function resourcesOfLabel(label: LabelLine, place: LinkPlace, note: Html | undefined): Resource[] {
  const source: RoleSource = label.role === 'by address' ? { fallback: 'link' } : { role: label.role };
  return label.links.map((link, index) => ({
    ...resourceOf(link, source, place),
    label: label.label,
    ...(note && index === label.links.length - 1 && { note }),
  }));
}

/**
 * The link that a heading carries. Under an entry's name a page of the web is its project page;
 * a group's heading only points at something to read.
 */
export function resourceOfHeading(link: LinkPart, isGroup: boolean, place: LinkPlace): Resource {
  return resourceOf(link, { fallback: isGroup ? 'link' : 'project' }, place);
}

/** A link that has a line to itself. */
export function resourceOfLink(link: LinkPart, place: LinkPlace): Resource {
  return resourceOf(link, { fallback: 'link' }, place);
}

function resourceOf(link: LinkPart, source: RoleSource, { owner, line }: LinkPlace): Resource {
  const { address, text } = link;
  const identity = identifyAddress(address);
  const title = titleOf(text, address, identity, owner);
  const [first] = link.tokens;
  const written: unknown = first?.attrGet('data-href') ?? first?.meta?.written;
  const isMended = address !== '' && link.tokens.some((token) => linkFaultOf(token) !== undefined);
  return {
    role: 'role' in source ? source.role : roleOfAddress(address, identity, source.fallback),
    title,
    address,
    ...(typeof written === 'string' && { written }),
    identity,
    line,
    ...(title !== text ? { text } : isMended && { text: address }),
  };
}
