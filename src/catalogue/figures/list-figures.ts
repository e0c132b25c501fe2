import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Figure, Lecture, Section } from '../../lecture/lecture.ts';
import type { Diagram } from '../../lecture/prose-content.ts';
import type { Catalogue, Model, Paper } from '../catalogue.ts';
import { listSections } from '../list-sections.ts';
import { slugOf } from '../slug.ts';

/** A picture or diagram that the course shows of something it teaches. */
export type CourseFigure = {
  readonly shown: Shown;
  /** The lecture that shows it, and the entry it belongs to. */
  readonly lecture: Lecture;
  readonly section: Section;
  /** Every lecture that shows it, this one first. */
  readonly lectures: readonly Lecture[];
  readonly model?: Model;
  readonly family?: string;
  /** What a picture, or else the place where its author let it lead, is from. */
  readonly source?: Identity;
  /** The paper of the course that it is from. */
  readonly paper?: Paper;
};

export type Shown =
  | { readonly kind: 'picture'; readonly figure: Figure }
  | { readonly kind: 'diagram'; readonly diagram: Diagram };

/** Every figure of the entries of all lectures, in reading order; one that several lectures show is listed once. */
export function listFigures({ lectures, models, papers }: Catalogue): CourseFigure[] {
  const modelOf = new Map(models.flatMap((model) => model.places.map(({ section }) => [section, model])));
  const paperOf = new Map(papers.map((paper) => [paper.key, paper]));
  const named = new Set(models.flatMap(({ family }) => family || []));
  const families = new Set([...named].map(slugOf));
  const known = new Map<string, CourseFigure & { readonly lectures: Lecture[] }>();
  for (const lecture of lectures) {
    for (const { section, owner } of listOwned(lecture, modelOf)) {
      for (const shown of listShown(section)) {
        const key = shown.kind === 'picture' ? shown.figure.source : shown.diagram.html;
        const same = known.get(key);
        if (same?.lectures.includes(lecture) === false) same.lectures.push(lecture);
        if (same) continue;
        const about = describeOwner(owner, modelOf.get(owner), families);
        const origin = shown.kind === 'picture' ? findOrigin(shown.figure, paperOf) : {};
        known.set(key, { shown, lecture, section: owner, lectures: [lecture], ...about, ...origin });
      }
    }
  }
  return [...known.values()];
}

function listShown(section: Section): Shown[] {
  return section.blocks.flatMap((block): Shown[] => {
    if (block.kind === 'gallery') return block.figures.map((figure) => ({ kind: 'picture', figure }));
    const diagrams = block.kind === 'prose' ? (block.diagrams ?? []) : [];
    return diagrams.map((diagram) => ({ kind: 'diagram', diagram }));
  });
}

/** What concerns a whole family belongs to it as its models do. */
function describeOwner(
  { name }: Section,
  model: Model | undefined,
  families: ReadonlySet<string>,
): Pick<CourseFigure, 'model' | 'family'> {
  const family = model?.family ?? (families.has(slugOf(name)) ? name : undefined);
  return { ...(model && { model }), ...(family && { family }) };
}

function findOrigin(
  { link, address }: Figure,
  papers: ReadonlyMap<string, Paper>,
): Pick<CourseFigure, 'source' | 'paper'> {
  const source = identifyAddress(link ?? address);
  const paper = source.type === 'arxiv' ? papers.get(source.id) : undefined;
  return { source, ...(paper && { paper }) };
}

/** Sections with the entry that they belong to; what is in no entry is left out, as is what its author marked `{.skip}`. */
function listOwned(
  lecture: Lecture,
  models: ReadonlyMap<Section, Model>,
): { readonly section: Section; readonly owner: Section }[] {
  const owners = new Map<Section, Section>();
  return listSections(lecture).flatMap(({ section, parent }) => {
    const above = section.kind === 'part' && parent ? owners.get(parent) : undefined;
    const owner = isOwner(section, models) ? section : above;
    if (!owner) return [];
    owners.set(section, owner);
    return { section, owner };
  });
}

function isOwner(section: Section, models: ReadonlyMap<Section, Model>): boolean {
  if (models.has(section)) return true;
  return (section.kind === 'entry' || section.kind === 'family') && !section.stated?.isSkipped;
}
