import { identifyAddress } from '../identity/hosts.ts';
import type { Html } from '../markdown/html.ts';
import type { LabelLine } from './label-line.ts';
import type { Role } from './labels.ts';
import type { Resource } from './lecture.ts';
import type { LinkPart } from './link-part.ts';
import { titleOf } from './resource-title.ts';
import { roleOfAddress } from './role.ts';

/** Where a link stands: the section that it belongs to, and its line in the file. */
export type LinkPlace = { readonly owner: string; readonly line: number };

/** The links of a label line; a note stands with the last of them. */
export function resourcesOfLabel(label: LabelLine, place: LinkPlace, note: Html | undefined): Resource[] {
  return label.links.map((link, index) => ({
    ...resourceOf(
      link,
      label.role === 'by address' ? roleOfAddress(link.address, 'link') : label.role,
      place,
    ),
    label: label.label,
    ...(note && index === label.links.length - 1 && { note }),
  }));
}

/**
 * The link that a heading carries. Under an entry's name a page of the web is its project page;
 * a group's heading only points at something to read.
 */
export function resourceOfHeading(link: LinkPart, isGroup: boolean, place: LinkPlace): Resource {
  return resourceOf(link, roleOfAddress(link.address, isGroup ? 'link' : 'project'), place);
}

/** A link that has a line to itself. */
export function resourceOfLink(link: LinkPart, place: LinkPlace): Resource {
  return resourceOf(link, roleOfAddress(link.address, 'link'), place);
}

function resourceOf(link: LinkPart, role: Role, { owner, line }: LinkPlace): Resource {
  return {
    role,
    title: titleOf(link.text, link.address, owner),
    address: link.address,
    identity: identifyAddress(link.address),
    line,
  };
}
