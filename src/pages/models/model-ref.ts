import type { Model } from '../../catalogue/catalogue.ts';

/** What a page shows of a model that it only names: whatever else changes about the model, that page stays as it is. */
export type ModelRef = Pick<Model, 'slug' | 'name'>;

export function refToModel({ slug, name }: Model): ModelRef {
  return { slug, name };
}
