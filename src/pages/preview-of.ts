import type { Model } from '../catalogue/catalogue.ts';
import { addresses } from './addresses.ts';
import { files } from './files.ts';
import type { Page } from './page.ts';

/** Up to so many models have a picture each, a millisecond apiece; of more, each has that of its lecture. */
const mostModels = 1000;

/** The picture that stands for a page where somebody links to it, without base path; most pages have that of the course. */
export function previewOf(page: Page): string {
  if (page.kind === 'model') return page.preview;
  return files.preview(page.kind === 'lecture' && !page.isUnlisted ? page.address : addresses.home);
}

/** @param models how many the course has */
export function previewOfModel({ slug, places }: Model, models: number): string {
  const lecture = places[0]?.lecture;
  return files.preview(
    models > mostModels && lecture ? addresses.lecture(lecture.slug) : addresses.model(slug),
  );
}
