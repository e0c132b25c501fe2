import type { JSX } from 'preact';
import type { PlacedFigure } from '../../pages/figures/placed-figure.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { FigureView } from './figure-view.tsx';

type PlacedFiguresProps = { readonly figures: readonly PlacedFigure[]; readonly language: string };

/** A page holds no more; each leads to its lecture, which has them all. */
const most = 24;

/** Figures of several lectures in one gallery, each with a link back to its place. */
export function PlacedFigures({ figures, language }: PlacedFiguresProps): JSX.Element {
  const words = wordsOf(language);
  return (
    <>
      <div class={figures.length > 1 ? 'gallery' : undefined}>
        {figures.slice(0, most).map(({ figure, place }) => (
          <div key={figure.id} class="placed-figure">
            <FigureView figure={figure} language={language} />
            <a class="figure-place" href={place.href} lang={otherLanguage(place.language, language)}>
              {words.entity.shownIn(place.entry, place.lecture)}
            </a>
          </div>
        ))}
      </div>
      {figures.length > most && <p class="place-more">{words.more(figures.length - most)}</p>}
    </>
  );
}
