import type { JSX } from 'preact';
import type { Figure } from '../../lecture/lecture.ts';
import { widthClass } from '../../markdown/width-hint.ts';
import { RawHtml } from '../lecture/raw-html.tsx';
import { FigureCredit, readCredit } from './figure-credit.tsx';
import { FigureFrame } from './figure-frame.tsx';

type FigureViewProps = { readonly figure: Figure; readonly language: string };

/**
 * A picture of the lecture on a plate that takes the picture's shape where no reader sees it move
 * (`assets/client/figures/`).
 */
export function FigureView({ figure, language }: FigureViewProps): JSX.Element {
  const { unshown, width } = figure;
  const original = figure.link ?? figure.address;
  const credit = readCredit(original);
  const classes = ['figure', unshown && 'is-missing', width && widthClass(width)].filter(Boolean).join(' ');
  return (
    <figure class={classes} id={figure.id}>
      <FigureFrame figure={figure} language={language} />
      {(figure.caption || credit) && (
        <figcaption>
          {figure.caption && <RawHtml as="span" class="figure-caption" html={figure.caption} />}{' '}
          {credit && <FigureCredit figure={figure} original={original} credit={credit} language={language} />}
        </figcaption>
      )}
    </figure>
  );
}
