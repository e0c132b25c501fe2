import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { LineageTie } from '../../pages/lineage/lineage-page.ts';
import type { Site } from '../../pages/site.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { FactValue } from '../facts/fact-value.tsx';
import { NameLink } from '../text/name-link.tsx';

type LineageTiesProps = {
  readonly ties: readonly LineageTie[];
  readonly site: Site;
  readonly language: string;
};

/** Each relation as a sentence, with the words of the course that state it and where they are. */
export function LineageTies({ ties, site, language }: LineageTiesProps): JSX.Element {
  const words = wordsOfSite(site, language);
  return (
    <ul class="lineage-ties">
      {ties.map(({ kind, model, ancestor, place, fact }) => {
        const [before, between, after] = words.lineage.sentences[kind];
        const link = ({ name, slug }: typeof model) => (
          <NameLink name={name} href={hrefOf(addresses.model(slug), site.base)} language={language} />
        );
        return (
          <li key={`${kind} ${model.slug} ${ancestor.slug}`}>
            <p>
              {before}
              {link(model)}
              {between}
              {link(ancestor)}
              {after}
            </p>
            <p class="lineage-source">
              {fact && (
                <>
                  {words.facts.properties[fact.property]}: <FactValue fact={fact} language={language} />{' '}
                </>
              )}
              <a href={place.href} lang={otherLanguage(place.language, language)}>
                {place.lecture}
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
