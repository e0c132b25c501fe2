import { leadFigures } from '../../catalogue/figures/lead-figure.ts';
import { addresses } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import { formatDrawing } from './format-drawing.ts';

/**
 * A drawing for each model with a diagram, which represents it where others have a picture, or where its picture does not load: in cards,
 * lists and answers of search.
 */
export function* listModelDrawings({ catalogue }: Pick<ExportContent, 'catalogue'>): Generator<ExportFile> {
  for (const model of catalogue.models) {
    const shown = leadFigures(model).find(({ kind }) => kind === 'diagram');
    if (shown?.kind !== 'diagram') continue;
    const { html } = shown.diagram;
    yield exportFile(files.drawing(addresses.model(model.slug)), () => formatDrawing(html));
  }
}
