import type { JSX } from 'preact';
import type { Site } from '../../pages/site.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { Icon } from '../text/icon.tsx';

type ListLinksProps = { readonly site: Site; readonly language: string };

/** The lists of the course, for a reader who has not found the page. */
export function ListLinks({ site, language }: ListLinksProps): JSX.Element {
  return (
    <ul class="list-links">
      {site.navigation.map((link) => (
        <li key={link.address}>
          <a href={link.href}>
            {wordsOfSite(site, language).lists[link.list]}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
