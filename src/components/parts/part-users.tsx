import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { PartPage } from '../../pages/parts/part-pages.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { CertaintyLegend } from '../facts/certainty-legend.tsx';
import { FactValue } from '../facts/fact-value.tsx';
import { NameLink } from '../text/name-link.tsx';

/** The models that use a part, each with what its facts say about it and where. */
export function PartUsers({ page }: { readonly page: PartPage }): JSX.Element {
  const { part, users, moreUsers, site, language } = page;
  const words = wordsOfSite(site, language);
  const facts = users.flatMap(({ uses }) => uses.map(({ fact }) => fact));
  return (
    <div class="fact-sheet">
      <table class="part-users" aria-label={words.parts.users}>
        <thead>
          <tr>
            <th scope="col">{words.models.model}</th>
            <th scope="col">{words.facts.properties[part.property]}</th>
            <th scope="col">{words.parts.toldIn}</th>
          </tr>
        </thead>
        <tbody>
          {users.map(({ model, uses }) => (
            <tr key={model.slug}>
              <th scope="row">
                <NameLink
                  name={model.name}
                  href={hrefOf(addresses.model(model.slug), site.base)}
                  language={language}
                />
                {model.year && <time dateTime={String(model.year)}>{model.year}</time>}
              </th>
              <td>
                {uses.map(({ fact }) => (
                  <p key={fact.text}>
                    <FactValue fact={fact} language={language} />
                  </p>
                ))}
              </td>
              <td>
                {[...new Map(uses.map(({ place }) => [place.href, place])).values()].map((place) => (
                  <a key={place.href} href={place.href} lang={otherLanguage(place.language, language)}>
                    {place.lecture}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moreUsers > 0 && <p class="place-more">{words.more(moreUsers)}</p>}
      <CertaintyLegend facts={facts} language={language} />
    </div>
  );
}
