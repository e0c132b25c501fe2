import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { ComparePair } from '../../pages/models/compare-page.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { EmptyNote } from '../lists/empty-note.tsx';
import { Icon } from '../text/icon.tsx';

type ComparePairsProps = {
  readonly pairs: readonly ComparePair[];
  readonly site: Site;
  readonly language: string;
};

/** Where to start while nothing is compared. */
export function ComparePairs({ pairs, site, language }: ComparePairsProps): JSX.Element {
  const words = wordsOfSite(site, language).compare;
  return (
    <section class="compare-pairs" data-compare-pairs>
      {pairs.length > 0 && (
        <>
          <h2>{words.pairs}</h2>
          <ul class="list-links">
            {pairs.map(({ models: [first, second], href }) => (
              <li key={href}>
                <a href={href}>
                  {words.pair(first?.name ?? '', second?.name ?? '')}
                  <Icon name="next" />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <EmptyNote>
        {words.noPairs} <a href={hrefOf(addresses.models, site.base)}>{words.toModels}</a>
      </EmptyNote>
    </section>
  );
}
