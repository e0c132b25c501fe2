import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { ViewHeader } from '../src/components/frame/view-header.tsx';
import { EntityPart } from '../src/components/models/entity-part.tsx';
import { NameLink } from '../src/components/text/name-link.tsx';
import type { PartsPage } from '../src/pages/parts/part-pages.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/parts/`: every part that models of the course are built from, with how many use it. */
export function PartsLayout(page: PartsPage): JSX.Element {
  const { language, site } = page;
  const words = wordsOfSite(site, language);
  return (
    <PageFrame page={page}>
      <ViewHeader page={page}>{page.description}</ViewHeader>
      {page.groups.map(({ property, parts }) => (
        <EntityPart key={property} name="models" title={words.facts.properties[property]} when>
          <ul class="model-refs">
            {parts.map(({ name, href, users }) => (
              <li key={href}>
                <NameLink name={name} href={href} language={language} />
                <span>{words.parts.usedBy(words.number(users), words.counts.models(users))}</span>
              </li>
            ))}
          </ul>
        </EntityPart>
      ))}
    </PageFrame>
  );
}
