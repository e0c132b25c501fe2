import { identifyAddress } from '../identity/hosts.ts';
import type { Identity } from '../identity/identity.ts';
import type { Figure, Lecture, Section } from '../lecture/lecture.ts';
import type { Catalogue, Model, Paper } from './catalogue.ts';
import { listSections, type SectionEntry } from './list-sections.ts';

/** A picture that the course shows of something that it teaches. */
export type CourseFigure = {
  readonly figure: Figure;
  /** The lecture that shows it, and the entry it belongs to. */
  readonly lecture: Lecture;
  readonly section: Section;
  /** Every lecture that shows it, this one first. */
  readonly lectures: readonly Lecture[];
  readonly model?: Model;
  readonly family?: string;
  /** What the picture, or else where its author let it lead, is from. */
  readonly source: Identity;
  /** The paper of the course that it is from. */
  readonly paper?: Paper;
};

/** Every figure of the entries of all lectures, in reading order; one that several lectures show stands once. */
export function listFigures({ lectures, models, papers }: Catalogue): CourseFigure[] {
  const modelOf = new Map(models.flatMap((model) => model.places.map(({ section }) => [section, model])));
  const paperOf = new Map(papers.map((paper) => [paper.key, paper]));
  const known = new Map<string, CourseFigure & { readonly lectures: Lecture[] }>();
  for (const lecture of lectures) {
    for (const { entry, owner } of listOwned(lecture, modelOf)) {
      for (const figure of entry.figures) {
        const same = known.get(figure.source);
        if (same?.lectures.includes(lecture) === false) same.lectures.push(lecture);
        if (same) continue;
        const model = modelOf.get(owner);
        const family = model?.family ?? (owner.kind === 'family' ? owner.name : undefined);
        const source = identifyAddress(figure.link ?? figure.address);
        const paper = source.type === 'arxiv' ? paperOf.get(source.id) : undefined;
        known.set(figure.source, {
          figure,
          lecture,
          section: owner,
          lectures: [lecture],
          ...(model && { model }),
          ...(family && { family }),
          source,
          ...(paper && { paper }),
        });
      }
    }
  }
  return [...known.values()];
}

type OwnedSection = { readonly entry: SectionEntry; readonly owner: Section };

/** Sections with the entry that they belong to; what stands in no entry is left out, and what its author marked `{.skip}`. */
function listOwned(lecture: Lecture, models: ReadonlyMap<Section, Model>): OwnedSection[] {
  const owners = new Map<Section, Section>();
  return listSections(lecture).flatMap((entry) => {
    const { section, parent } = entry;
    const owner = ownsFigures(section, models)
      ? section
      : section.kind === 'part'
        ? parent && owners.get(parent)
        : undefined;
    if (!owner) return [];
    owners.set(section, owner);
    return { entry, owner };
  });
}

function ownsFigures(section: Section, models: ReadonlyMap<Section, Model>): boolean {
  if (models.has(section)) return true;
  return (section.kind === 'entry' || section.kind === 'family') && !section.stated?.isSkipped;
}
