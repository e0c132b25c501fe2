import type { Model, Paper, Place } from '../../catalogue/catalogue.ts';
import { groupByLecture } from '../../catalogue/group-by-lecture.ts';
import { formatAuthor } from '../../citations/authors.ts';
import type { Reference } from '../../citations/reference.ts';
import { dropNoteRefs } from '../../html/drop-note-refs.ts';
import type { Fact, Lecture, Resource } from '../../lecture/lecture.ts';
import { absoluteLink, addresses, sectionAddress } from '../../pages/addresses.ts';
import { type DataList, files } from '../../pages/files.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import type { LectureRecord, ModelRecord, PaperRecord } from './records.ts';

type Content = Pick<ExportContent, 'catalogue' | 'references' | 'site'>;

/** `/catalogue/models.json`, `papers.json` and `lectures.json`: everything that the course knows, as data. */
export function* listCatalogueData(content: Content): Generator<ExportFile> {
  const { models, papers, lectures } = content.catalogue;
  const slugs = new Map(papers.map(({ key, slug }) => [key, slug]));
  const taught = { models: groupByLecture(models), papers: groupByLecture(papers) };
  if (content.site.catalogue !== false)
    yield file('models', () => models.map((model) => describeModel(model, slugs, content)), content);
  yield file('papers', () => papers.map((paper) => describePaper(paper, content)), content);
  yield file('lectures', () => lectures.map((lecture) => describeLecture(lecture, taught, content)), content);
}

function file(list: DataList, listRecords: () => readonly object[], { site }: Content): ExportFile {
  const head = { $schema: addressIn(files.schema(list), { site }), course: site.title };
  return exportFile(files.data(list), () => `${JSON.stringify({ ...head, [list]: listRecords() })}\n`);
}

/** An address of the course as other programs need it. */
function addressIn(address: string, { site }: Pick<Content, 'site'>): string {
  return absoluteLink(address, site);
}

function describeModel(model: Model, slugs: ReadonlyMap<string, string>, content: Content): ModelRecord {
  const page = addresses.model(model.slug);
  return {
    id: model.slug,
    name: model.name,
    address: addressIn(page, content),
    markdown: addressIn(files.markdown(page), content),
    ...(model.subject && { kind: model.subject }),
    aliases: [...model.aliases],
    ...(model.family && { family: model.family }),
    ...(model.year && { year: model.year }),
    ...(model.month && { month: model.month }),
    facts: model.facts.map(describeFact),
    links: model.resources.map(describeLink),
    figures: model.figures.map(({ source, alt }) => ({ address: source, text: alt })),
    diagrams: model.places.flatMap((place) => describeDiagrams(place, content)),
    papers: model.papers.flatMap((key) => slugs.get(key) ?? []),
    places: model.places.map((place) => describePlace(place, content)),
  };
}

function describeDiagrams({ lecture, section }: Place, content: Content): ModelRecord['diagrams'] {
  return section.blocks
    .flatMap((block) => (block.kind === 'prose' ? (block.diagrams ?? []) : []))
    .map(({ id, labels }) => ({
      address: addressIn(sectionAddress(lecture.slug, id), content),
      text: labels.join(' · '),
    }));
}

function describeFact({ property, text, amount, pieces }: Fact): ModelRecord['facts'][number] {
  return {
    property,
    text,
    ...(amount !== undefined && { amount }),
    certainties: [...new Set(pieces.flatMap((piece) => piece.certainties))],
    pieces: pieces.map(({ html, certainties }) => ({
      html: dropNoteRefs(html),
      certainties: [...certainties],
    })),
  };
}

function describeLink({ role, label, title, address }: Resource): ModelRecord['links'][number] {
  return { role, ...(label && { label }), title, address };
}

function describePlace({ lecture, section }: Place, content: Content): ModelRecord['places'][number] {
  return {
    lecture: lecture.slug,
    section: section.name,
    address: addressIn(sectionAddress(lecture.slug, section.id), content),
  };
}

function describePaper(paper: Paper, content: Content): PaperRecord {
  const reference = content.references.papers.get(paper.key);
  return {
    id: paper.slug,
    title: paper.title,
    ...(paper.isUntitled && { untitled: true, ...(paper.about && { about: paper.about }) }),
    address: addressIn(addresses.paper(paper.slug), content),
    source: paper.address,
    ...(paper.arxiv && { arxiv: paper.arxiv.id }),
    ...(reference?.doi && { doi: reference.doi }),
    ...(paper.year && { year: paper.year }),
    ...(paper.arxiv && { month: paper.arxiv.month }),
    ...describeReference(reference),
    ...(reference?.venue && { venue: reference.venue }),
    models: paper.models.map(({ slug }) => slug),
    code: paper.code.map(({ address }) => address),
    places: paper.places.map((place) => describePlace(place, content)),
  };
}

function describeReference(reference: Reference | undefined) {
  return {
    citeKey: reference?.key ?? '',
    authors: (reference?.authors ?? []).map(formatAuthor),
    hasOtherAuthors: reference?.hasOthers ?? false,
  };
}

type Taught = {
  readonly models: ReadonlyMap<string, readonly Model[]>;
  readonly papers: ReadonlyMap<string, readonly Paper[]>;
};

function describeLecture(lecture: Lecture, taught: Taught, content: Content): LectureRecord {
  const page = addresses.lecture(lecture.slug);
  return {
    id: lecture.slug,
    title: lecture.title,
    address: addressIn(page, content),
    markdown: addressIn(files.markdown(page), content),
    language: lecture.language ?? content.site.language,
    ...(lecture.date && { date: lecture.date.iso }),
    ...(lecture.description && { description: lecture.description }),
    authors: [...lecture.authors],
    tags: [...lecture.tags],
    categories: [...lecture.categories],
    citeKey: content.references.lectures.get(lecture.slug)?.key ?? '',
    models: (taught.models.get(lecture.slug) ?? []).map(({ slug }) => slug),
    papers: (taught.papers.get(lecture.slug) ?? []).map(({ slug }) => slug),
  };
}
