import type { JSX } from 'preact';
import { hrefOf } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import { viewsOf } from '../../pages/views.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { Icon } from '../text/icon.tsx';

type ListLinksProps = { readonly site: Site; readonly language: string };

/** The lists of the course and the other ways to look at it, for a reader who has not found the page. */
export function ListLinks({ site, language }: ListLinksProps): JSX.Element {
  const words = wordsOfSite(site, language);
  const links = [
    ...site.navigation.map(({ list, href }) => ({ href, text: words.lists[list] })),
    ...viewsOf(site)
      .filter(({ study }) => !study)
      .map(({ address, titleOf }) => ({ href: hrefOf(address, site.base), text: titleOf(words) })),
    ...(site.topics ? [{ href: site.topics, text: words.topics.title }] : []),
  ];
  return (
    <ul class="list-links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>
            {text}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
