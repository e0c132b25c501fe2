import { cutAtSentence } from '../../../../src/lecture/cut-at-sentence.ts';
import { type Packed, pack } from './pack.ts';
import { readBlocks, type SlidePiece } from './read-blocks.ts';
import { type PageLecture, type PageSection, wordsOf } from './read-lecture.ts';
import type { Slide, SlideItem } from './slide.ts';

/** Id of the slide with the title: a capital, which no id made from a heading has. */
const start = 'Start';

/** About three lines of a wide column. */
const longestLead = 240;

/**
 * A lecture as slides: one for its title and one for each chapter, entry and architecture, several where one has no room for all. What can be looked
 * at is shown; what is text is said.
 *
 * @param title of the lecture
 * @example buildSlides(lecture, 'VLMs').map(({ id }) => id) // ['Start', 'mm-llms', 'llava', 'llava.2', …]
 */
export function buildSlides({ opening, sections }: PageLecture, title: string): Slide[] {
  const own: Titled = { kind: 'title', id: start, section: '', name: title, above: [] };
  const [first, ...more] = pack(readBlocks(opening));
  const isSpoken = first?.items.length === 0;
  const { notes, anchors } = isSpoken ? first : { notes: [], anchors: [] };
  const openingSlides = isSpoken || !first ? more : [first, ...more];
  return withUniqueIds([
    { ...own, anchors, items: [], notes },
    ...number({ ...own, kind: 'content', id: `${start}.1` }, openingSlides),
    ...sections.flatMap((section) => slidesOf(section, [])),
  ]);
}

type Titled = Pick<Slide, 'kind' | 'id' | 'section' | 'title' | 'name' | 'above'>;

/** @param above headings that have no slide to be named on, and those that have one */
function slidesOf(section: PageSection, above: readonly Heading[]): Slide[] {
  if (section.slide === 'none') return [];
  const { id, name, heading, kind } = section;
  const lead = findLead(section);
  const [folded, others] = partSections(section);
  const pieces = [...readOwn(section), ...folded.flatMap(readPart)];
  const shown = others.filter((other) => other.slide !== 'none');
  const isBare = pieces.every((piece) => piece.kind === 'anchor');
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
    title: heading,
    name,
    above: above.map((each) => each.name),
  };
  const names = kind === 'group' ? shown.map((other) => ({ id: other.id, name: other.name })) : [];
  const [first, ...more] = number(titled, withLead(pack(pieces), lead, names));
  const anchors = above.filter(({ hasSlide }) => !hasSlide).map((each) => each.id);
  return first ? [{ ...first, anchors: [...anchors, ...first.anchors] }, ...more, ...children] : children;
}

type Heading = { readonly id: string; readonly name: string; readonly hasSlide: boolean };

/** Its id is on an earlier slide. */
function named(heading: Heading): Heading {
  return { ...heading, hasSlide: true };
}

/** Pieces of an entry are shown with it, unless their author wants a slide for them. */
function partSections({ sections }: PageSection): [folded: PageSection[], others: PageSection[]] {
  const isFolded = ({ kind, slide }: PageSection) => kind === 'part' && slide !== 'own';
  return [
    sections.filter((section) => isFolded(section) && section.slide !== 'none'),
    sections.filter((section) => !isFolded(section)),
  ];
}

/** The project page is the first of the links. */
function readOwn({ project, blocks }: PageSection): SlidePiece[] {
  const pieces = readBlocks(blocks);
  if (!project) return pieces;
  const at = pieces.findIndex(({ kind }) => kind !== 'anchor');
  const first = pieces[at];
  const links = first?.kind === 'shown' && first.item.kind === 'links' ? first.item.links : undefined;
  const joined: SlidePiece = { kind: 'shown', item: { kind: 'links', links: [project, ...(links ?? [])] } };
  return pieces.toSpliced(Math.max(at, 0), links ? 1 : 0, joined);
}

function readPart(section: PageSection): SlidePiece[] {
  const heading: SlideItem = { kind: 'heading', id: section.id, element: section.heading };
  return [{ kind: 'shown', item: heading }, ...readOwn(section), ...section.sections.flatMap(readPart)];
}

function findLead({ blocks }: PageSection): string | undefined {
  const texts = blocks.filter((block) => block.matches('.prose:not(.question)')).map(wordsOf);
  const text = texts.find((each) => /\p{L}/u.test(each));
  return text && cutAtSentence(text, longestLead);
}

/** What has nothing to look at shows the first sentence of what is said; a chapter shows what it holds. */
function withLead(packed: readonly Packed[], lead: string | undefined, names: SlideNames): readonly Packed[] {
  const [first, ...more] = packed;
  if (!first || first.items.some(({ kind }) => kind !== 'links' && kind !== 'heading')) return packed;
  const items: SlideItem[] = [
    ...(lead ? [{ kind: 'lead', text: lead } as const] : []),
    ...first.items,
    ...(names.length > 0 ? [{ kind: 'names', names } as const] : []),
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
