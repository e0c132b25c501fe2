import type { JSX } from 'preact';
import type { Figure } from '../lecture/lecture.ts';
import { widthClass } from '../markdown/width-hint.ts';
import { hostOf } from './host-of.ts';
import { RawHtml } from './raw-html.tsx';
import { RemotePicture } from './remote-picture.tsx';

/**
 * A picture of the lecture on a plate of fixed shape, so that nothing moves when it arrives. Under the
 * picture lies a name plate, seen while the picture is on its way and where it never comes.
 */
export function FigureView({ figure }: { readonly figure: Figure }): JSX.Element {
  const { unshown, width } = figure;
  const original = figure.link ?? figure.address;
  const host = hostOf(original);
  const classes = ['figure', unshown && 'is-missing', width && widthClass(width)].filter(Boolean).join(' ');
  return (
    <figure class={classes} id={figure.id}>
      <a
        class="figure-frame"
        data-figure={unshown ? undefined : true}
        href={figure.source}
        data-original={original === figure.source ? undefined : original}
      >
        <span class="figure-plate" aria-hidden={unshown ? undefined : 'true'}>
          <span class="figure-plate-name">{figure.alt}</span>
          <span class="figure-plate-note">
            {[unshown ? `No browser shows ${unshown} pictures` : 'Picture not loaded', host]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <RemotePicture address={figure.address} alt={figure.alt} hidden={unshown !== undefined} />
      </a>
      {(figure.caption || host) && (
        <figcaption>
          {figure.caption && <RawHtml as="span" class="figure-caption" html={figure.caption} />}{' '}
          {host && <FigureCredit figure={figure} original={original} host={host} />}
        </figcaption>
      )}
    </figure>
  );
}

type FigureCreditProps = { readonly figure: Figure; readonly original: string; readonly host: string };

/** Where the picture comes from; a link only where it leads elsewhere than the picture itself does. */
function FigureCredit({ figure, original, host }: FigureCreditProps): JSX.Element {
  if (original === figure.source) return <span class="figure-credit">{host}</span>;
  return (
    <a class="figure-credit" href={original} aria-label={`Original at ${host}: ${figure.alt}`}>
      {host}
    </a>
  );
}
