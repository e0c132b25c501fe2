import type { JSX } from 'preact';
import { hrefOf } from '../pages/addresses.ts';
import { views } from '../pages/views.ts';
import { wordsOf } from '../words/words-of.ts';

type ViewLinksProps = { readonly base: string; readonly language: string };

/** Other ways to look at the models of the course. */
export function ViewLinks({ base, language }: ViewLinksProps): JSX.Element {
  const words = wordsOf(language);
  return (
    <nav class="view-links" aria-label={words.views.label}>
      {views.map(({ address, titleOf }) => (
        <a key={address} href={hrefOf(address, base)}>
          {titleOf(words)}
        </a>
      ))}
    </nav>
  );
}
