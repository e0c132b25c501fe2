import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { EntityHeader } from '../src/components/models/entity-header.tsx';
import { EntityPart } from '../src/components/models/entity-part.tsx';
import { PartUsers } from '../src/components/parts/part-users.tsx';
import { NameLink } from '../src/components/text/name-link.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { PartPage } from '../src/pages/parts/part-pages.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/models/parts/mlp/`: which models use one part, and how. */
export function PartLayout(page: PartPage): JSX.Element {
  const { part, language, site } = page;
  const words = wordsOfSite(site, language);
  const users = part.users.length;
  const { origin } = part;
  return (
    <PageFrame page={page}>
      <article class="entity">
        <EntityHeader
          title={page.title}
          crumbs={[
            { name: words.lists.models, href: hrefOf(addresses.models, site.base) },
            { name: words.parts.title, href: hrefOf(addresses.parts, site.base) },
          ]}
          language={language}
          facts={[
            <b>{words.facts.properties[part.property]}</b>,
            words.parts.usedBy(words.number(users), words.counts.models(users)),
          ]}
          actions={page.matrix && <a href={page.matrix}>{words.parts.inMatrix}</a>}
        >
          {part.aliases.length > 0 && <p class="entity-aliases">{words.entity.alsoCalled(part.aliases)}</p>}
          {origin && (
            <p>
              {words.parts.origin}{' '}
              <NameLink
                name={origin.name}
                href={hrefOf(addresses.model(origin.slug), site.base)}
                language={language}
              />
            </p>
          )}
        </EntityHeader>
        <div class="entity-text">
          <EntityPart name="users" title={words.parts.users} when>
            <PartUsers page={page} />
          </EntityPart>
        </div>
      </article>
    </PageFrame>
  );
}
