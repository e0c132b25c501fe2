import type { JSX } from 'preact';
import type { PlacedDiagram } from '../../pages/figures/placed-diagram.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { RawHtml } from '../lecture/raw-html.tsx';

type PlacedDiagramsProps = { readonly diagrams: readonly PlacedDiagram[]; readonly language: string };

/** Diagrams of several lectures below each other, each with a link back to its place. */
export function PlacedDiagrams({ diagrams, language }: PlacedDiagramsProps): JSX.Element {
  const words = wordsOf(language).entity;
  return (
    <>
      {diagrams.map(({ html, place }) => (
        <div key={place.href} class="placed-diagram" lang={otherLanguage(place.language, language)}>
          <RawHtml class="prose" html={html} />
          <a class="figure-place" href={place.href} lang={otherLanguage(place.language, language)}>
            {words.shownIn(place.entry, place.lecture)}
          </a>
        </div>
      ))}
    </>
  );
}
