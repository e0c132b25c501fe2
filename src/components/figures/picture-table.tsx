import type { JSX } from 'preact';
import type { Figure, GalleryRow } from '../../lecture/lecture.ts';
import { widthClass } from '../../markdown/width-hint.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { RemotePicture } from './remote-picture.tsx';

type PictureTableProps = { readonly figures: readonly Figure[]; readonly rows: readonly GalleryRow[] };

/**
 * A gallery in the rows and columns that its author chose, which often say what the pictures mean: style,
 * content, result. It only arranges: what a column is called is also the text of its pictures.
 */
export function PictureTable({ figures, rows }: PictureTableProps): JSX.Element {
  let next = 0;
  const cells = rows.map((row) =>
    row.map(({ figures: count, caption }) => {
      const first = next;
      next += count;
      return { pictures: figures.slice(first, next), caption };
    }),
  );
  return (
    <div class="picture-table">
      <table role="presentation">
        <tbody>
          {cells.map((row, index) => (
            <tr key={index}>
              {row.map(({ pictures, caption }, column) => (
                <td key={column}>
                  {caption && <RawHtml as="span" html={caption} />}
                  {pictures.map((figure) => (
                    <Picture key={figure.id} figure={figure} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Opens in the viewer like a figure; there is no room for a plate. */
function Picture({ figure }: { readonly figure: Figure }): JSX.Element {
  const original = figure.link ?? figure.address;
  return (
    <a
      id={figure.id}
      class="picture"
      data-figure
      href={figure.source}
      data-original={original === figure.source ? undefined : original}
      data-href={figure.link}
    >
      <RemotePicture
        address={figure.address}
        alt={figure.alt}
        class={figure.width && widthClass(figure.width)}
      />
    </a>
  );
}
