import type { JSX } from 'preact';
import type { Figure } from '../lecture/lecture.ts';
import { FigureView } from './figure-view.tsx';

/** One figure, or several that stand together side by side. */
export function Gallery({ figures }: { readonly figures: readonly Figure[] }): JSX.Element {
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
