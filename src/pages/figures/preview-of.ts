import type { Model } from '../../catalogue/catalogue.ts';
import { isShown } from '../../catalogue/figures/first-diagram.ts';
import { addresses } from '../addresses.ts';
import { files } from '../files.ts';
import type { Page } from '../page.ts';

/** In a course of up to this many models, each one with a picture or diagram has a preview picture; any other has that of its lecture. */
const mostModels = 1000;

/** The preview picture of a page for sites that link to it, without base path; most pages have that of the course. */
export function previewOf(page: Page): string {
  if (page.kind === 'model') return page.preview;
  const hasOwn = 'lecture' in page && !page.isUnlisted;
  return files.preview(hasOwn ? addresses.lecture(page.lecture.slug) : addresses.home);
}

/** @param models how many the course has */
export function previewOfModel(model: Model, models: number): string {
  const { slug, places } = model;
  const lecture = places[0]?.lecture;
  const isDrawn = isShown(model) && models <= mostModels;
  return files.preview(lecture && !isDrawn ? addresses.lecture(lecture.slug) : addresses.model(slug));
}
