import { identifyAddress } from '../../identity/hosts.ts';
import { type BareLabel, findRole, type LabelLine, parseBareLabel } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import { roleOfAddress } from '../links/role.ts';
import { isPaper } from '../papers/paper-link.ts';
import { isSpelledOut, paperTitle } from '../papers/paper-title.ts';
import { isInCapitals } from '../papers/title-words.ts';
import { findLineKind, type LineKind } from './line-kind.ts';
import type { Line } from './lines.ts';

/** A line and what it is for, with its neighbours in mind. */
export type ReadLine = { readonly line: Line; readonly kind: LineKind };

/**
 * Says what the lines of a paragraph are for.
 *
 * @param labelled what its lines say as labels, if their neighbours or the heading above them make them labels
 */
export function readKinds(lines: readonly Line[], labelled: readonly (LabelLine | undefined)[]): ReadLine[] {
  const solid = lines
    .map((line, index): ReadLine => {
      const label = labelled[index];
      return { line, kind: label ? { kind: 'label', label } : findLineKind(line) };
    })
    .filter(({ kind }) => kind.kind !== 'blank');
  return leaveTitles(joinLabels(leaveSentences(solid)));
}

/** `**Wading: Herons at Night**` above a picture and the links to its paper: the title of the paper, which names no picture. */
function leaveTitles(lines: readonly ReadLine[]): ReadLine[] {
  return lines.map((read, index) => {
    const { kind } = read;
    if (kind.kind !== 'bold' || lines[index + 1]?.kind.kind !== 'pictures') return read;
    if (!holdsPaper(findBelowPictures(lines, index + 1))) return read;
    const title = paperTitle(kind.text) ?? '';
    return isSpelledOut(title) && isInCapitals(title) ? asText(read) : read;
  });
}

/** What the first line after a run of picture lines is for, starting at the given index. */
function findBelowPictures(lines: readonly ReadLine[], from: number): LineKind | undefined {
  let index = from;
  while (lines[index]?.kind.kind === 'pictures') index += 1;
  return lines[index]?.kind;
}

/** A link to a paper that does not say its title. */
function holdsPaper(kind: LineKind | undefined): boolean {
  const links = kind?.kind === 'links' ? kind.links : kind?.kind === 'label' ? kind.label.links : [];
  return links.some(
    (link) => isPaper(identifyAddress(link.address)) && paperTitle(linkWords(link)) === undefined,
  );
}

/** A line of links within a wrapped sentence is a piece of the sentence. */
function leaveSentences(lines: readonly ReadLine[]): ReadLine[] {
  const kept: ReadLine[] = [];
  for (const read of lines) {
    const continues = !read.line.isFresh && kept.at(-1)?.kind.kind === 'text';
    kept.push(read.kind.kind === 'links' && continues ? asText(read) : read);
  }
  for (let index = kept.length - 2; index >= 0; index -= 1) {
    const read = kept[index];
    const isWrapped = read && !read.line.isEnded && kept[index + 1]?.kind.kind === 'text';
    if (read?.kind.kind === 'links' && isWrapped) kept[index] = asText(read);
  }
  return kept;
}

function asText({ line }: ReadLine): ReadLine {
  return { line, kind: { kind: 'text' } };
}

/** Links on the lines below a label belong to it: all of them below one that has no link of its own. */
function joinLabels(lines: readonly ReadLine[]): ReadLine[] {
  const joined: ReadLine[] = [];
  let label: (BareLabel & { readonly isBare: boolean }) | undefined;
  for (const [index, read] of lines.entries()) {
    const { kind, line } = read;
    if (kind.kind === 'links') {
      const { links } = kind;
      const known = label;
      if (!known || !links.every((link) => mayBelong(link, known))) label = undefined;
      joined.push(label ? { line, kind: { kind: 'label', label: { ...label, links, note: [] } } } : read);
      continue;
    }
    const bare = lines[index + 1]?.kind.kind === 'links' ? parseBareLabel(line.tokens) : undefined;
    if (bare) label = { ...bare, isBare: true };
    else if (kind.kind === 'label') label = { label: kind.label.label, role: kind.label.role, isBare: false };
    else label = undefined;
    if (!bare) joined.push(read);
  }
  return joined;
}

/** A link that itself says what it is for needs no label; below a label with a link, only links of the same kind continue it. */
function mayBelong(
  link: LinkPart,
  { role, isBare }: { readonly role: BareLabel['role']; readonly isBare: boolean },
): boolean {
  if (findRole(labelWord(linkWords(link))) !== undefined) return false;
  return isBare || roleOfAddress(link.address, identifyAddress(link.address), 'link') === role;
}
