import type { JSX } from 'preact';
import type { Figure, GalleryRow } from '../lecture/lecture.ts';
import { FigureView } from './figure-view.tsx';
import { PictureTable } from './picture-table.tsx';

type GalleryProps = {
  readonly figures: readonly Figure[];
  readonly rows?: readonly GalleryRow[] | undefined;
};

/** One figure, or several that stand together side by side or in the rows of a table. */
export function Gallery({ figures, rows }: GalleryProps): JSX.Element {
  if (rows) return <PictureTable figures={figures} rows={rows} />;
  const [only, ...more] = figures;
  if (only && more.length === 0) return <FigureView figure={only} />;
  return (
    <div class="gallery">
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
    </div>
  );
}
