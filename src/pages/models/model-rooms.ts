import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type ModelRoom, modelRooms } from '../../catalogue/slug.ts';
import { lineageOf } from '../lineage/lineage-page.ts';
import { listMatrixModels } from './matrix-page.ts';

/** Whether the facts of a course fill a page about all of its models. */
const isFilled: Readonly<Record<ModelRoom, (catalogue: Catalogue) => boolean>> = {
  parts: ({ parts }) => parts.list.length > 0,
  matrix: (catalogue) => listMatrixModels(catalogue).length > 0,
  lineage: (catalogue) => lineageOf(catalogue).length > 0,
};

/** The pages about all models that a course has; no empty page is made. */
export function listModelRooms(catalogue: Catalogue): ModelRoom[] {
  return modelRooms.filter((room) => isFilled[room](catalogue));
}
