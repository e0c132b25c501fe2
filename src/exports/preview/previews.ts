import type { Model } from '../../catalogue/catalogue.ts';
import { firstDiagram } from '../../catalogue/figures/first-diagram.ts';
import { groupByLecture } from '../../catalogue/group-by-lecture.ts';
import { addresses } from '../../pages/addresses.ts';
import { previewOf } from '../../pages/figures/preview-of.ts';
import { files } from '../../pages/files.ts';
import type { LecturePage, ModelPage, Page } from '../../pages/page.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import { type Preview, PreviewPainter } from './draw-preview.ts';

/** How many names replace a title that cannot be set. */
const named = 5;

/** A picture for the course, each lecture and each model with a picture or diagram, for sites that link to it. */
export function* listPreviews({
  catalogue,
  pages,
  keepPreview = (_, draw) => draw(),
}: ExportContent): Generator<ExportFile> {
  let painter: PreviewPainter | undefined;
  const draw = (preview: Preview) => {
    painter ??= new PreviewPainter();
    return painter.draw(preview);
  };
  const taught = groupByLecture(catalogue.models);
  const models = new Map(catalogue.models.map((model) => [model.slug, model]));
  for (const page of pages) {
    const preview =
      page.kind === 'model' ? describeModel(page, models.get(page.model.slug)) : describe(page, taught);
    const address = files.preview(page.address);
    // A model without either, or of a very long course, has the picture of its lecture.
    if (preview && address === previewOf(page))
      yield exportFile(address, () => keepPreview(preview, () => draw(preview)));
  }
}

function describe(page: Page, taught: ReadonlyMap<string, readonly Model[]>): Preview | undefined {
  if (page.kind === 'home') return describeCourse(page.site);
  if (page.kind === 'lecture' && !page.isUnlisted)
    return describeLecture(page, taught.get(page.lecture.slug) ?? []);
  return undefined;
}

function describeCourse({ title, description, base }: Site): Preview {
  return { kicker: '', titles: [title, nameOf(base)], facts: description, course: '' };
}

function describeLecture(
  { lecture, counts, site, language }: LecturePage,
  models: readonly Model[],
): Preview {
  const { lecture: words, counts: nouns, number } = wordsOf(language);
  const names = models.filter(({ name }) => /^\p{Script=Latin}/u.test(name)).map(({ name }) => name);
  const facts = (['models', 'papers', 'figures'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${number(counts[key])} ${nouns[key](counts[key])}`);
  return {
    kicker: words.kicker,
    titles: [lecture.title, names.slice(0, named).join(' · '), nameOf(addresses.lecture(lecture.slug))],
    facts: [...lecture.authors, lecture.date?.iso, ...facts].filter(Boolean).join(' · '),
    course: site.title,
  };
}

function describeModel({ model, site, language }: ModelPage, whole: Model | undefined): Preview {
  const { models, lists } = wordsOf(language);
  // A picture of another site is not ours to draw, and a diagram is.
  const diagram = whole && firstDiagram(whole)?.html;
  return {
    kicker: model.subject === undefined || model.subject === 'model' ? models.model : lists.models,
    titles: [model.name, ...model.aliases, nameOf(addresses.model(model.slug))],
    facts: [model.family, model.year].filter(Boolean).join(' · '),
    course: site.title,
    ...(diagram && { diagram }),
  };
}

/** The last part of an address, as words. */
function nameOf(address: string): string {
  return address.split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ') ?? '';
}
