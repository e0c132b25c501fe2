import type { JSX } from 'preact';
import type { Figure, GalleryRow } from '../../lecture/lecture.ts';
import { FigureView } from './figure-view.tsx';
import { PictureTable } from './picture-table.tsx';

type GalleryProps = {
  readonly figures: readonly Figure[];
  readonly rows?: readonly GalleryRow[] | undefined;
  readonly language: string;
};

/** One figure, or several side by side or in the rows of a table. */
export function Gallery({ figures, rows, language }: GalleryProps): JSX.Element {
  if (rows) return <PictureTable figures={figures} rows={rows} />;
  const [only, ...more] = figures;
  if (only && more.length === 0) return <FigureView figure={only} language={language} />;
  return (
    <div class="gallery">
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} language={language} />
      ))}
    </div>
  );
}
