import type { JSX } from 'preact';
import type { Figure } from '../../lecture/lecture.ts';
import { nameLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';
import { RemotePicture } from './remote-picture.tsx';

type FigureFrameProps = { readonly figure: Figure; readonly language: string };

/**
 * The picture of a figure on its plate, which opens it. Under the picture is a name plate, seen while the picture is
 * loading and if it never loads. Its parts have no classes: a lecture shows some twenty, and so do its slides.
 */
export function FigureFrame({ figure, language }: FigureFrameProps): JSX.Element {
  const { unshown } = figure;
  const words = wordsOf(language).figures;
  const original = figure.link ?? figure.address;
  const host = hostOf(original);
  return (
    <a
      class="figure-frame"
      data-figure={unshown ? undefined : ''}
      href={figure.source}
      data-original={original === figure.source ? undefined : original}
    >
      <span class="figure-plate" aria-hidden={unshown ? undefined : 'true'}>
        <b lang={nameLanguage(figure.alt, language)}>{figure.alt}</b>
        <small>
          {[unshown ? words.unshown(unshown) : words.notLoaded, host].filter(Boolean).join(' · ')}
        </small>
        <u>{words.open}</u>
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
