import { leadFigure } from '../../catalogue/figures/lead-figure.ts';
import { addresses } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { type ExportContent, type ExportFile, exportFile } from '../export-file.ts';
import { formatDrawing } from './format-drawing.ts';

/**
 * A drawing for each model that is represented by a diagram where others have a picture: in cards, lists and answers of search.
 */
export function* listModelDrawings({ catalogue }: Pick<ExportContent, 'catalogue'>): Generator<ExportFile> {
  for (const model of catalogue.models) {
    const lead = leadFigure(model);
    if (lead?.kind !== 'diagram') continue;
    const { html } = lead.diagram;
    yield exportFile(files.drawing(addresses.model(model.slug)), () => formatDrawing(html));
  }
}
