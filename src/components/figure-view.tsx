import type { JSX } from 'preact';
import type { Figure } from '../lecture/lecture.ts';
import { hostOf } from './host-of.ts';
import { RawHtml } from './raw-html.tsx';

/**
 * A picture of the lecture on a plate of fixed shape, so that nothing moves when it arrives. Under the
 * picture lies a name plate, seen while the picture is on its way and where it never comes.
 */
export function FigureView({ figure }: { readonly figure: Figure }): JSX.Element {
  const host = hostOf(figure.address);
  return (
    <figure class="figure" id={figure.id}>
      <a
        class="figure-frame"
        data-figure
        href={figure.source}
        data-original={figure.address}
        rel="noreferrer"
      >
        <span class="figure-plate" aria-hidden="true" data-pagefind-ignore>
          <span class="figure-plate-name">{figure.alt}</span>
          <span class="figure-plate-note">
            {host ? `Picture not loaded · ${host}` : 'Picture not loaded'}
          </span>
        </span>
        <img
          src={figure.source}
          alt={figure.alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      </a>
      {(figure.caption || host) && (
        <figcaption>
          {figure.caption && <RawHtml as="span" class="figure-caption" html={figure.caption} />}{' '}
          {host && (
            <a
              class="figure-credit"
              href={figure.address}
              rel="noreferrer"
              aria-label={`Original at ${host}: ${figure.alt}`}
            >
              {host}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  );
}
