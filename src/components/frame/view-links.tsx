import type { JSX } from 'preact';
import { hrefOf } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import { viewsOf } from '../../pages/views.ts';
import { wordsOf } from '../../words/words-of.ts';

type ViewLinksProps = { readonly site: Site; readonly language: string };

/** Other ways to look at the models of the course. */
export function ViewLinks({ site, language }: ViewLinksProps): JSX.Element {
  const words = wordsOf(language);
  return (
    <nav class="view-links" aria-label={words.views.label}>
      {viewsOf(site)
        .filter(({ study }) => !study)
        .map(({ address, titleOf }) => (
          <a key={address} href={hrefOf(address, site.base)}>
            {titleOf(words)}
          </a>
        ))}
    </nav>
  );
}
