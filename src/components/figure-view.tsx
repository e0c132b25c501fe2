import type { JSX } from 'preact';
import type { Figure } from '../lecture/lecture.ts';
import { widthClass } from '../markdown/width-hint.ts';
import { wordsOf } from '../words/words-of.ts';
import { FigureCredit, readCredit } from './figure-credit.tsx';
import { hostOf } from './host-of.ts';
import { RawHtml } from './raw-html.tsx';
import { RemotePicture } from './remote-picture.tsx';

type FigureViewProps = { readonly figure: Figure; readonly language: string };

/**
 * A picture of the lecture on a plate that takes the picture's shape where nobody sees it move
 * (`assets/client/figures/`). Under the picture lies a name plate, seen while the picture is on its way and where it never comes.
 */
export function FigureView({ figure, language }: FigureViewProps): JSX.Element {
  const { unshown, width } = figure;
  const words = wordsOf(language).figures;
  const original = figure.link ?? figure.address;
  const host = hostOf(original);
  const credit = readCredit(original);
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
            {[unshown ? words.unshown(unshown) : words.notLoaded, host].filter(Boolean).join(' · ')}
          </span>
          <span class="figure-plate-open">{words.open}</span>
        </span>
        <RemotePicture address={figure.address} alt={figure.alt} hidden={unshown !== undefined} />
      </a>
      {(figure.caption || credit) && (
        <figcaption>
          {figure.caption && <RawHtml as="span" class="figure-caption" html={figure.caption} />}{' '}
          {credit && <FigureCredit figure={figure} original={original} credit={credit} language={language} />}
        </figcaption>
      )}
    </figure>
  );
}
