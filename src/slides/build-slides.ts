import { trustHtml } from '../html/html.ts';
import type { Section } from '../lecture/lecture.ts';
import { excerptOf } from '../pages/lecture/excerpt.ts';
import { leaveLecture } from './leave-lecture.ts';
import { type Packed, pack } from './pack.ts';
import { readBlocks, type SlidePiece } from './read-blocks.ts';
import type { Slide, SlideItem, SlidesSource } from './slide.ts';

/** Id of the slide with the title: a capital, which no id made from a heading has. */
const start = 'Start';

/**
 * A lecture as slides: one for its title and one for each chapter, entry and architecture, several where one has no room for all. What can be looked
 * at is shown; what is text is said.
 *
 * @example buildSlides(lecture).map(({ id }) => id) // ['Start', 'mm-llms', 'llava', 'llava.2', …]
 */
export function buildSlides({ title, opening, sections }: SlidesSource): Slide[] {
  const own: Titled = { kind: 'title', id: start, section: '', title: trustHtml(''), name: title, above: [] };
  const [first, ...more] = pack(readBlocks(opening));
  const isSpoken = first?.items.length === 0;
  const { notes, anchors } = isSpoken ? first : { notes: [], anchors: [] };
  const openingSlides = isSpoken || !first ? more : [first, ...more];
  const slides = [
    { ...own, anchors, items: [], notes },
    ...number({ ...own, kind: 'content', id: `${start}.1` }, openingSlides),
    ...sections.flatMap((section) => slidesOf(section, [])),
  ];
  return withUniqueIds(slides);
}

type Titled = Pick<Slide, 'kind' | 'id' | 'section' | 'title' | 'name' | 'above'>;

/** @param above headings that have no slide to be named on, and those that have one */
function slidesOf(section: Section, above: readonly Heading[]): Slide[] {
  if (section.stated?.slide === 'none') return [];
  const { id, name, title, kind } = section;
  const [folded, others] = partSections(section);
  const pieces = [...readBlocks(section.blocks), ...folded.flatMap(readPart)];
  const shown = others.filter((other) => other.stated?.slide !== 'none');
  const isBare = pieces.every((piece) => piece.kind === 'anchors');
  const below: readonly Heading[] = [
    ...above,
    { id, name, hasSlide: !(isBare && kind !== 'group' && shown.length > 0) },
  ];
  const children = shown.flatMap((other, index) => slidesOf(other, index === 0 ? below : below.map(named)));
  if (!below.at(-1)?.hasSlide) return children;
  const titled: Titled = {
    kind: kind === 'group' ? 'chapter' : 'content',
    id,
    section: id,
    title: leaveLecture(title),
    name,
    above: above.map((heading) => heading.name),
  };
  const names = shown.map((other) => ({ id: other.id, name: other.name }));
  const packed = withLead(pack(pieces), section, kind === 'group' ? names : []);
  const [first, ...more] = number(titled, packed);
  const anchors = above.filter(({ hasSlide }) => !hasSlide).map((heading) => heading.id);
  return first ? [{ ...first, anchors: [...anchors, ...first.anchors] }, ...more, ...children] : children;
}

type Heading = { readonly id: string; readonly name: string; readonly hasSlide: boolean };

/** Its id is on an earlier slide. */
function named(heading: Heading): Heading {
  return { ...heading, hasSlide: true };
}

/** Pieces of an entry are shown with it, unless their author wants a slide for them. */
function partSections({ sections }: Section): [folded: Section[], others: Section[]] {
  const isFolded = ({ kind, stated }: Section) => kind === 'part' && stated?.slide !== 'own';
  return [
    sections.filter((section) => isFolded(section) && section.stated?.slide !== 'none'),
    sections.filter((section) => !isFolded(section)),
  ];
}

function readPart({ id, title, blocks, sections }: Section): SlidePiece[] {
  const heading: SlideItem = { kind: 'heading', id, html: leaveLecture(title) };
  return [{ kind: 'shown', item: heading }, ...readBlocks(blocks), ...sections.flatMap(readPart)];
}

/** What has nothing to look at shows the first sentence of what is said; a chapter shows what it holds. */
function withLead(packed: readonly Packed[], section: Section, names: SlideNames): readonly Packed[] {
  const [first, ...more] = packed;
  if (!first) return packed;
  const isSeen = first.items.some(({ kind }) => kind !== 'cards' && kind !== 'heading');
  const lead = isSeen ? undefined : excerptOf(section);
  const items: SlideItem[] = [
    ...(lead ? [{ kind: 'lead', text: lead } as const] : []),
    ...first.items,
    ...(names.length > 0 && !isSeen ? [{ kind: 'names', names } as const] : []),
  ];
  return [{ ...first, items }, ...more];
}

type SlideNames = Extract<SlideItem, { kind: 'names' }>['names'];

function number(titled: Titled, packed: readonly Packed[]): Slide[] {
  return packed.map(({ items, notes, anchors }, index) => ({
    ...titled,
    kind: index > 0 ? 'content' : titled.kind,
    id: index > 0 ? `${titled.id}.${index + 1}` : titled.id,
    anchors,
    ...(packed.length > 1 && { part: { number: index + 1, of: packed.length } }),
    items,
    notes,
  }));
}

/** An author may have given a heading the id `llava.2`. */
function withUniqueIds(slides: readonly Slide[]): Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    let { id } = slide;
    while (taken.has(id)) id += '.';
    taken.add(id);
    return { ...slide, id };
  });
}
