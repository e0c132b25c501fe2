import type { JSX } from 'preact';
import type { Figure } from '../../lecture/lecture.ts';
import { nameLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';
import { RemotePicture } from './remote-picture.tsx';

type FigureFrameProps = { readonly figure: Figure; readonly language: string };

/**
 * The picture of a figure on its plate, which opens it. Under the picture is a name plate, seen while the picture is
 * loading and if it never loads.
 */
export function FigureFrame({ figure, language }: FigureFrameProps): JSX.Element {
  const { unshown } = figure;
  const words = wordsOf(language).figures;
  const original = figure.link ?? figure.address;
  const host = hostOf(original);
  return (
    <a
      class="figure-frame"
      data-figure={unshown ? undefined : true}
      href={figure.source}
      data-original={original === figure.source ? undefined : original}
    >
      <span class="figure-plate" aria-hidden={unshown ? undefined : 'true'}>
        <span class="figure-plate-name" lang={nameLanguage(figure.alt, language)}>
          {figure.alt}
        </span>
        <span class="figure-plate-note">
          {[unshown ? words.unshown(unshown) : words.notLoaded, host].filter(Boolean).join(' · ')}
        </span>
        <span class="figure-plate-open">{words.open}</span>
      </span>
      <RemotePicture
        address={figure.address}
        alt={figure.alt}
        dark={figure.dark}
        hidden={unshown !== undefined}
      />
    </a>
  );
}
